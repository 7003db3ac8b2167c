/** The rules on the page about own rules do what the page says: they are understood, their examples hold, they run. */
import { describe, expect, it } from 'vitest';
import { judgeWorkspace } from '../../src/build/judge-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../rules/memory-host.js';
import { guidePages } from './guide-pages.js';

const page = guidePages('records').find(({ path }) => path === 'records/own-rule.md')!;
const rules = Object.entries({ ...page.fragments, ...page.files }).filter(([file]) =>
  file.startsWith('规则/'),
);

describe('the page about own rules', () => {
  it('shows each kind of demand, with examples that are tried', () => {
    const texts = rules.map(([, text]) => text);
    for (const demand of ['应当:', '不得:', '数量:', '比较:', '示例:'])
      expect(texts.filter((text) => text.includes(demand)).length).toBeGreaterThan(0);
  });

  it.each(rules)('%s', (file, text) => {
    const { host, folder } = memoryHost({ ...exampleWorkspace, [file]: text });
    const opened = openWorkspace(host, folder);
    expect(opened.ownRules).toHaveLength(1);
    expect(opened.diagnostics.filter(({ place }) => place.file === file)).toEqual([]);
    const [rule] = opened.ownRules;
    const found = judgeWorkspace(opened, { only: [rule!.meta.id] }).diagnostics;
    expect(found.filter(({ rule: id }) => id !== rule!.meta.id)).toEqual([]);
  });
});
