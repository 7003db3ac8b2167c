/** An implementing instrument is listed with the law that it implements. */
import { titleKey } from '../../law/library/title-key.js';
import { parseCitations } from '../../law/parse-citations.js';
import { organAndSuperiors } from '../../model/superior-organs.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

/** 《…法实施条例》 implements 《…法》; 《…省实施〈…法〉办法》 too. */
const SUFFIX = /^(.{2,}?(?:法|条例))(?:实施条例|实施细则|实施办法|实施规定)$/u;
const NESTED = /实施[《〈<](.{2,})[》〉>]/u;

export default defineRule({
  meta: {
    id: 'require-upper-basis',
    family: 'bases',
    pack: 'national',
    severity: 'warning',
    title: { zh: '列了实施规定的，也要列它实施的法律', en: 'The law beside what implements it' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '执法依据要全面梳理、不得遗漏。实施条例、实施细则、实施办法依据的法律、法规，本机关或者上级的依据目录里也应当有。只看名称写明实施哪部法律法规的，并且那部法律法规在基准日期有效。',
      en: 'The catalogue of bases is complete: what a listed instrument implements by its very name is listed too, by the organ or a superior, as long as it is in force.',
    },
    messages: {
      unlisted: {
        zh: '依据目录列了“{basis}”，没有列它实施的《{upper}》',
        en: 'The catalogue lists "{basis}" but not what it implements: {upper}',
      },
    },
    hints: {
      unlisted: {
        zh: '在执法依据中加上《{upper}》。',
        en: 'Add {upper} to the bases.',
      },
    },
    obligations: ['H11', '6:14'],
    examples: {
      valid: [
        {
          title: { zh: '名称没有写明实施哪部法律的，不看', en: 'a title that names no law' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '名称: 食品经营许可和备案管理办法',
              replace: '名称: 食品安全抽样检验管理办法',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '只列了实施条例', en: 'only what implements' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '名称: 中华人民共和国食品安全法实施条例',
              replace: '名称: 中华人民共和国土地管理法实施条例',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:27:7`, message: 'unlisted' }],
        },
      ],
    },
  },
  check(model, report) {
    const listed = new Map<string, Set<string>>();
    for (const { organ, data } of model.bases) {
      const keys = listed.get(organ) ?? new Set<string>();
      for (const name of [data.title, ...(data.short ?? [])]) if (name) keys.add(titleKey(name));
      listed.set(organ, keys);
    }
    for (const basis of model.bases) {
      if (!basis.current || !basis.data.title) continue;
      const upper = implemented(basis.data.title);
      if (upper === undefined) continue;
      const organs = organAndSuperiors(basis.organ, model.nodes);
      if (organs.some((organ) => listed.get(organ)?.has(titleKey(upper)))) continue;
      const text = `《${upper}》`;
      const found = model.statutes?.resolve({
        text,
        citations: parseCitations(text),
        listed: [undefined],
      })[0];
      if (found?.status !== 'resolved' || !found.instrument || !model.statutes?.proves(found.instrument))
        continue;
      const data = { basis: basis.name, upper: found.instrument.title };
      report({ message: 'unlisted', data, ...atName(model, basis) });
    }
  },
});

function implemented(title: string): string | undefined {
  const nested = NESTED.exec(title)?.[1];
  return nested ?? SUFFIX.exec(title)?.[1];
}
