/** `quanze report`: findings, coverage, shares, clean-ups and what falls due, as one page and its data. */
import { join, resolve } from 'node:path';
import { compareWithFile } from '../baseline-file.js';
import { type CommandContext, defineCommand, UsageError } from '../command.js';
import { readChoices } from '../read-choices.js';
import { readDate } from '../read-date.js';
import { requireWorkspace } from '../require-workspace.js';
import { systemFault } from '../system-faults.js';
import { readVersion } from '../version.js';

const NAME = 'report';

export default defineCommand({
  name: 'report',
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
  ],
  summary: {
    zh: '编制报告：检查结果、覆盖情况、落实统计、五项清理、到期日历',
    en: 'report findings, coverage, shares done, clean-ups and what falls due',
  },
  options: [
    {
      flags: '--as-of <date>',
      description: { zh: '按哪一天编制，如 2026-11-01', en: 'the day to report for, e.g. 2026-11-01' },
    },
    {
      flags: '--format <list>',
      description: {
        zh: '格式，用逗号分开：html,xlsx,json,ics；默认全部',
        en: 'formats, with commas: html,xlsx,json,ics; default all',
      },
    },
    {
      flags: '--to <folder>',
      description: {
        zh: '写到哪个文件夹，默认成品文件夹里的 report',
        en: 'folder to write to, default report among the papers',
      },
    },
    {
      flags: '--baseline <file>',
      description: { zh: '旧问题清单：里面的问题单独列出', en: 'findings in this file stand apart' },
    },
  ],
  examples: [
    'quanze report',
    'quanze report --format html,ics --to 报告',
    'quanze report --as-of 2026-12-31',
  ],
  async run(context, [dir], options) {
    const [
      { openWorkspace },
      { judgeWorkspace },
      { reportWorkspace },
      { entries },
      { librarySource },
      { selectRules },
      { allRules },
    ] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../../build/judge-workspace.js'),
      import('../../build/report-workspace.js'),
      import('../../report/formats/index.generated.js'),
      import('../library-source.js'),
      import('../../rules/run-rules.js'),
      import('../../rules/rule-list.js'),
    ]);
    const names = Object.keys(entries) as (keyof typeof entries)[];
    const formats =
      readChoices('--format', options['format'], new Map(names.map((name) => [name as string, name]))) ??
      names;
    const asOf = readDate(options['asOf']);
    const folder = resolve(context.cwd, typeof dir === 'string' ? dir : '.');
    const opened = requireWorkspace(
      openWorkspace(context.host, folder, {
        library: librarySource(context, folder),
        ...(asOf !== undefined && { asOf }),
      }),
    );
    const { diagnostics, suppressed } = judgeWorkspace(opened);
    const rules = [...allRules, ...opened.ownRules];
    const ids = (list: typeof allRules) => new Set(list.map(({ meta }) => meta.id));
    const compared =
      typeof options['baseline'] === 'string'
        ? await compareWithFile(context, opened, diagnostics, {
            file: options['baseline'],
            write: false,
            ran: ids(selectRules(opened.model, { rules })),
            all: ids(rules),
          })
        : undefined;
    const report = reportWorkspace(opened, {
      findings: compared?.fresh ?? diagnostics,
      suppressed,
      known: compared?.before.known ?? [],
      language: context.language,
      version: readVersion(context.programFolder),
    });
    const target =
      typeof options['to'] === 'string'
        ? resolve(context.cwd, options['to'])
        : join(folder, opened.model.workspace.output ?? 'out', NAME);
    const files = [...new Set(formats)].flatMap((format) => entries[format].write(report));
    for (const { ending, bytes } of files) writeInto(context, join(target, `${NAME}${ending}`), bytes);
    const written = files.map(({ ending }) => `${NAME}${ending}`);
    if (context.json) context.out(JSON.stringify({ folder: target, files: written }));
    context.say({
      zh: `基准日期 ${opened.asOf}：报告 ${files.length} 个文件，在 ${target}`,
      en: `As of ${opened.asOf}: ${files.length} files of the report in ${target}`,
    });
    return 0;
  },
});

function writeInto({ host }: CommandContext, path: string, bytes: Uint8Array): void {
  try {
    host.writeFile(path, bytes);
  } catch (error) {
    const reason = systemFault(error);
    if (!reason) throw error;
    throw new UsageError({
      zh: `不能写入“${path}”：${reason.zh}。`,
      en: `Cannot write ${path}: ${reason.en}.`,
    });
  }
}
