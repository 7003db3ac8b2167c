/** `quanze export`: what everyone may have, as files for other programs. */
import { join, resolve } from 'node:path';
import type { ExportedFile } from '../../exchange/define-exporter.js';
import type { Model } from '../../model/model.js';
import { defineCommand, UsageError } from '../command.js';
import { readChoices } from '../read-choices.js';
import { readDate } from '../read-date.js';

/** Word that may be written -> what is exported. */
const subjects = new Map([
  ['open-data', 'open-data'],
  ['开放数据', 'open-data'],
  ['catalogue', 'catalogue'],
  ['目录', 'catalogue'],
] as const);
type Subject = 'open-data' | 'catalogue';

export default defineCommand({
  name: 'export',
  summary: {
    zh: '导出开放数据，或者供下级对照、沿用的权责清单目录',
    en: 'write open data, or the catalogue that the organs below compare with',
  },
  arguments: [
    {
      syntax: '<what>',
      description: {
        zh: '导出什么：open-data（开放数据）、catalogue（目录）',
        en: 'what to write: open-data or catalogue',
      },
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
        zh: '开放数据的格式，用逗号分开：json,csv,xlsx；默认全部',
        en: 'formats of the open data, with commas: json,csv,xlsx; default all',
      },
    },
    {
      flags: '--out <folder>',
      description: {
        zh: '写到哪个文件夹，默认成品文件夹里的 open-data 或者 catalogue',
        en: 'folder to write to, default open-data or catalogue among the papers',
      },
    },
    {
      flags: '--organ <id>',
      description: {
        zh: '只导出这个执法主体的目录',
        en: 'the catalogue of this organ only',
      },
    },
    { flags: '--as-of <date>', description: { zh: '基准日期，如 2026-11-01', en: 'the day to export for' } },
  ],
  examples: [
    'quanze export open-data',
    'quanze export open-data --format csv,xlsx --out 开放数据',
    'quanze export catalogue --organ 示例市市监局 --out 下发',
  ],
  async run(context, [what, dir], options) {
    const subject = subjects.get(what as Subject);
    if (!subject)
      throw new UsageError({
        zh: `不能导出“${String(what)}”，可以导出的是 open-data（开放数据）和 catalogue（目录）。`,
        en: `Cannot export '${String(what)}'; what can be exported is open-data and catalogue.`,
      });
    const [{ openWorkspace }, { requireWorkspace }] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../require-workspace.js'),
    ]);
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
    const files = await filesOf(subject, opened.model, options);
    const target =
      typeof options['out'] === 'string'
        ? resolve(context.cwd, options['out'])
        : join(folder, opened.model.workspace.output ?? 'out', subject);
    for (const { name, bytes } of files) context.host.writeFile(join(target, name), bytes);
    if (context.json) context.out(JSON.stringify({ folder: target, files: files.map(({ name }) => name) }));
    context.say({
      zh: `基准日期 ${opened.asOf}：导出 ${files.length} 个文件，在 ${target}`,
      en: `As of ${opened.asOf}: ${files.length} files in ${target}`,
    });
    return 0;
  },
});

async function filesOf(
  subject: Subject,
  model: Model,
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<readonly ExportedFile[]> {
  const organ = options['organ'];
  if (subject === 'open-data') {
    if (organ !== undefined)
      throw new UsageError({
        zh: '选项“--organ”只用于导出目录。',
        en: "Option '--organ' is for the catalogue only.",
      });
    const [{ openData }, { entries }] = await Promise.all([
      import('../../exchange/open-data.js'),
      import('../../exchange/exporters/index.generated.js'),
    ]);
    const names = Object.keys(entries) as (keyof typeof entries)[];
    const allowed = new Map(names.map((name) => [name as string, name]));
    const formats = readChoices('--format', options['format'], allowed) ?? names;
    const data = openData(model);
    return [...new Set(formats)].flatMap((format) => entries[format].write(data));
  }
  if (options['format'] !== undefined)
    throw new UsageError({
      zh: '目录只有一种格式，不要写“--format”。',
      en: "The catalogue has one format; leave '--format' out.",
    });
  if (typeof organ === 'string' && !model.organs.some(({ id }) => id === organ))
    throw new UsageError({
      zh: `没有标识为“${organ}”的执法主体。`,
      en: `There is no organ '${organ}'.`,
    });
  const { catalogueFiles, catalogueOf } = await import('../../exchange/write-catalogue.js');
  return catalogueFiles(catalogueOf(model, typeof organ === 'string' ? organ : undefined));
}
