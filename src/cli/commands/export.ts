/** `quanze export`: what everyone may have, as files for other programs. */
import { join, resolve } from 'node:path';
import { defineCommand, UsageError } from '../command.js';
import { readChoices } from '../read-choices.js';
import { readDate } from '../read-date.js';

const WHAT = 'open-data';

export default defineCommand({
  name: 'export',
  summary: {
    zh: '导出开放数据：执法主体、依据、职权、岗位和依法公示的执法人员',
    en: 'write open data: organs, bases, powers, posts and published officers',
  },
  arguments: [
    {
      syntax: '<what>',
      description: { zh: '导出什么：open-data（开放数据）', en: 'what to write: open-data' },
    },
    {
      syntax: '[dir]',
      description: { zh: '工作区，默认当前文件夹', en: 'workspace, default the current folder' },
    },
  ],
  options: [
    {
      flags: '--format <list>',
      description: {
        zh: '格式，用逗号分开：json,csv,xlsx；默认全部',
        en: 'formats, with commas: json,csv,xlsx; default all',
      },
    },
    {
      flags: '--out <folder>',
      description: {
        zh: '写到哪个文件夹，默认成品文件夹里的 open-data',
        en: 'folder to write to, default open-data among the papers',
      },
    },
    { flags: '--as-of <date>', description: { zh: '基准日期，如 2026-11-01', en: 'the day to export for' } },
  ],
  examples: ['quanze export open-data', 'quanze export open-data --format csv,xlsx --out 开放数据'],
  async run(context, [what, dir], options) {
    if (what !== WHAT && what !== '开放数据') {
      throw new UsageError({
        zh: `不能导出“${String(what)}”，可以导出的是 ${WHAT}。`,
        en: `Cannot export '${String(what)}'; what can be exported is ${WHAT}.`,
      });
    }
    const [{ openWorkspace }, { openData }, { entries }, { requireWorkspace }] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../../exchange/open-data.js'),
      import('../../exchange/exporters/index.generated.js'),
      import('../require-workspace.js'),
    ]);
    const names = Object.keys(entries) as (keyof typeof entries)[];
    const allowed = new Map(names.map((name) => [name as string, name]));
    const formats = readChoices('--format', options['format'], allowed) ?? names;
    const asOf = readDate(options['as-of'] ?? options['asOf']);
    const folder = resolve(context.cwd, typeof dir === 'string' ? dir : '.');
    const opened = requireWorkspace(openWorkspace(context.host, folder, asOf === undefined ? {} : { asOf }));
    const errors = opened.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) {
      context.say({
        zh: `内容有 ${errors} 处错误，没有导出。请先用 quanze check 查看并改正。`,
        en: `Nothing exported: the content has ${errors} errors; see quanze check.`,
      });
      return 1;
    }
    const data = openData(opened.model);
    const files = [...new Set(formats)].flatMap((format) => entries[format].write(data));
    const target =
      typeof options['out'] === 'string'
        ? resolve(context.cwd, options['out'])
        : join(folder, opened.model.workspace.output ?? 'out', WHAT);
    for (const { name, bytes } of files) context.host.writeFile(join(target, name), bytes);
    if (context.json) context.out(JSON.stringify({ folder: target, files: files.map(({ name }) => name) }));
    context.say({
      zh: `基准日期 ${data.asOf}：导出 ${files.length} 个文件，在 ${target}`,
      en: `As of ${data.asOf}: ${files.length} files in ${target}`,
    });
    return 0;
  },
});
