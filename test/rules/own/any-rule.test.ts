/** Whatever an author writes as a rule: the check goes on, and patterns mean what they say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { judgeWorkspace } from '../../../src/build/judge-workspace.js';
import { openWorkspace } from '../../../src/build/open-workspace.js';
import { exampleWorkspace } from '../../../src/rules/example-workspace.js';
import { readKeyPath } from '../../../src/rules/own/key-path.js';
import { matchesGlob } from '../../../src/rules/own/matches-glob.js';
import { schemas } from '../../../src/schema/schemas.generated.js';
import { bilingual } from '../../schema/schema-arbitrary.js';
import { memoryHost } from '../memory-host.js';

const some = memoryHost(exampleWorkspace);
const silent = openWorkspace(some.host, some.folder);

describe('an own rule', () => {
  it('never stops the check, whatever it says', () => {
    const keys = fc.constantFrom(
      '标识',
      '名称',
      '任职.起',
      '依据.引文',
      '编制数',
      '__proto__',
      'constructor',
      '无',
      '',
    );
    fc.assert(
      fc.property(bilingual(schemas['own-rule']), keys, ({ zh }, key) => {
        // Keys that records have, so that conditions really run.
        const text = stringify(zh).replaceAll(/项: .*$/gm, `项: ${JSON.stringify(key)}`);
        const { host, folder } = memoryHost({ ...exampleWorkspace, '规则/甲.yaml': text });
        const opened = openWorkspace(host, folder);
        const { diagnostics } = judgeWorkspace(opened, { only: opened.ownRules.map(({ meta }) => meta.id) });
        expect(diagnostics.filter(({ message }) => message.zh.includes('自身出错'))).toEqual([]);
        expect(opened.model.nodes.size).toBe(silent.model.nodes.size);
      }),
      { numRuns: 25 },
    );
  });

  it('finds no key where JavaScript has one and the schema has none', () => {
    for (const key of ['__proto__', 'constructor', 'toString', '', '.', '名称.长度', '依据..引文'])
      expect(readKeyPath('power', key)).toHaveProperty('part');
    expect(readKeyPath('power', '依据.引文')).toMatchObject({ steps: ['bases', 'cite'], isList: false });
    expect(readKeyPath('post', 'holders')).toMatchObject({ steps: ['holders'], isList: true });
    expect(readKeyPath('unit', '名称')).toMatchObject({ steps: ['name'] });
  });
});

describe('a pattern', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '*', '?', '.', '𠮷'), maxLength: 8 });

  it('stands for the same texts as the expression that spells it out', () => {
    fc.assert(
      fc.property(letters, letters, (text, pattern) => {
        const spelt = [...pattern]
          .map((sign) => (sign === '*' ? '[^]*' : sign === '?' ? '[^]' : sign === '.' ? '\\.' : sign))
          .join('');
        expect(matchesGlob(text, pattern)).toBe(new RegExp(`^${spelt}$`, 'u').test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('answers at once where a search would try for ever', () => {
    expect(matchesGlob('甲'.repeat(20_000), `${'*甲'.repeat(50)}*乙`)).toBe(false);
  });
});
