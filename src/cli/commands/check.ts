/** `quanze check`: all findings of a workspace; it writes nothing but the list of old findings, when told to. */
import { resolve } from 'node:path';
import { beforeWords } from '../../diagnostics/before-words.js';
import { entries } from '../../diagnostics/formats/index.generated.js';
import { suppressedWords } from '../../diagnostics/suppressed-words.js';
import type { RulePack } from '../../schema/record-types.generated.js';
import { compareWithFile, readBaselineOptions } from '../baseline-file.js';
import { defineCommand } from '../command.js';
import { readChoices } from '../read-choices.js';
import { readDate } from '../read-date.js';
import { requireWorkspace } from '../require-workspace.js';
import { readVersion } from '../version.js';

export default defineCommand({
  name: 'check',
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
  ],
  summary: {
    zh: '检查内容是否完整、一致、合法',
    en: 'check that the content is complete, consistent and lawful',
  },
  options: [
    {
      flags: '--as-of <date>',
      description: { zh: '按哪一天检查，如 2026-11-01', en: 'the day to check for, e.g. 2026-11-01' },
    },
    {
      flags: '--format <name>',
      description: { zh: '报告的格式', en: 'format of the report' },
      choices: Object.keys(entries),
    },
    {
      flags: '--pack <names>',
      description: {
        zh: '只用这些规则包，一次写全，用逗号分开',
        en: 'only these rule packs, all in one, separated by commas',
      },
    },
    {
      flags: '--rule <ids>',
      description: {
        zh: '只用这些规则，一次写全，用逗号分开',
        en: 'only these rules, all in one, separated by commas',
      },
    },
    {
      flags: '--baseline <file>',
      description: {
        zh: '旧问题清单：清单里的问题不计，只有新问题才算不合格',
        en: 'file of old findings: only findings that are not in it fail',
      },
    },
    {
      flags: '--write-baseline',
      description: {
        zh: '写旧问题清单：没有时记下现有的全部问题，已有时划去改好的（不添新的）',
        en: 'write that file: all findings when there is none, else without the mended ones (never with new ones)',
      },
    },
  ],
  examples: [
    'quanze check',
    'quanze check --as-of 2026-08-15 --format json',
    'quanze check --rule require-post,require-holder',
    'quanze check --baseline 旧问题.json --write-baseline',
  ],
  async run(context, [dir], options) {
    const [
      { openWorkspace },
      { judgeWorkspace },
      { selectRules },
      { allRules },
      { describeRule },
      { librarySource },
    ] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../../build/judge-workspace.js'),
      import('../../rules/run-rules.js'),
      import('../../rules/rule-list.js'),
      import('../../rules/describe-rule.js'),
      import('../library-source.js'),
    ]);
    const packs = readChoices('--pack', options['pack'], await packNames());
    const folder = resolve(context.cwd, typeof dir === 'string' ? dir : '.');
    const asOf = readDate(options['asOf']);
    const baseline = readBaselineOptions(options);
    const opened = requireWorkspace(
      openWorkspace(context.host, folder, {
        library: librarySource(context, folder),
        ...(asOf !== undefined && { asOf }),
      }),
    );
    const known = [...allRules, ...opened.ownRules];
    const only = readChoices('--rule', options['rule'], new Map(known.map(({ meta }) => [meta.id, meta.id])));
    const { diagnostics: found, suppressed } = judgeWorkspace(opened, { packs, only });
    const rules = selectRules(opened.model, { packs, only, rules: known });
    const ids = (list: typeof rules) => new Set(list.map(({ meta }) => meta.id));
    const { fresh: diagnostics, before } = baseline
      ? await compareWithFile(context, opened, found, { ...baseline, ran: ids(rules), all: ids(known) })
      : { fresh: found, before: undefined };
    const chosen = typeof options['format'] === 'string' ? options['format'] : undefined;
    const name = chosen ?? (context.json ? 'json' : 'pretty');
    const format = entries[name as keyof typeof entries];
    const report = format.write({
      asOf: opened.asOf,
      diagnostics,
      suppressed,
      before,
      language: context.language,
      color: context.color,
      version: readVersion(context.programFolder),
      rules: rules.map(describeRule),
      textOf: opened.textOf,
    });
    if (report !== '') context.out(report);
    if (before && name !== 'pretty') context.say(beforeWords(before));
    if (suppressed.length > 0 && name !== 'pretty') context.say(suppressedWords(suppressed.length));
    const { notComparedWords } = await import('../not-compared.js');
    const gap = only ? undefined : notComparedWords(opened.model);
    if (gap) context.say(gap);
    return diagnostics.some((item) => item.severity === 'error') ? 1 : 0;
  },
});

/** English code and Chinese name of each pack. */
async function packNames(): Promise<ReadonlyMap<string, RulePack>> {
  const { enums } = await import('../../schema/schemas.generated.js');
  const packs = Object.entries(enums['rule-pack'] ?? {}) as [RulePack, string][];
  return new Map(packs.flatMap(([pack, name]) => [[pack, pack] as const, [name, pack] as const]));
}
