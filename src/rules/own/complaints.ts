/** What is wrong with an own rule itself, at its lines. */
import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { kindNames } from '../../model/kind-names.js';
import type { NodeKind } from '../../model/model.js';
import type { RecordFile } from '../../schema/record.js';
import type { UnknownKey } from './key-path.js';

export class Complaints {
  readonly diagnostics: Diagnostic[] = [];
  readonly #record: RecordFile<'own-rule'>;

  constructor(record: RecordFile<'own-rule'>) {
    this.#record = record;
  }

  add(pointer: string, message: Text, hint: Text = see): void {
    this.diagnostics.push({
      rule: 'own-rule',
      severity: 'error',
      message,
      place: this.#record.locate(pointer),
      pointer,
      hint,
    });
  }

  unknownKey(pointer: string, { part, near, known }: UnknownKey, kind: NodeKind): void {
    const name = kindNames[kind];
    this.add(
      pointer,
      {
        zh: `${name.zh}没有“${part}”这一项，规则查不到它`,
        en: `A ${name.en} has no key "${part}"`,
      },
      near === undefined
        ? { zh: `可以写：${known.join('、')}。`, en: `It may be: ${known.join(', ')}.` }
        : { zh: `是不是“${near.zh}”？`, en: `Did you mean "${near.en}"?` },
    );
  }
}

const see: Text = {
  zh: '写法见使用说明的“自定规则”一页。',
  en: 'See the page on own rules in the guide.',
};
