/** `quanze build`: renders the papers that changed. */
import { join, resolve } from 'node:path';
import type { Format } from '../../compose/document-kind.js';
import { defineCommand, UsageError } from '../command.js';
import { readChoices } from '../read-choices.js';
import { readDate } from '../read-date.js';

const FORMATS = new Map<string, Format>([
  ['docx', 'docx'],
  ['pdf', 'pdf'],
  ['html', 'html'],
]);

export default defineCommand({
  name: 'build',
  summary: {
    zh: '制发成品：责任书、公示公告、评议考核表',
    en: 'write the papers: letters, notices, evaluation forms',
  },
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区，默认当前文件夹', en: 'workspace, default the current folder' },
    },
  ],
  options: [
    {
      flags: '--only <glob>',
      description: {
        zh: '只制发标识或路径相符的成品，如 "letter/**"',
        en: 'only papers whose id or path matches, e.g. "letter/**"',
      },
    },
    {
      flags: '--format <list>',
      description: { zh: '格式，用逗号分开：docx,pdf,html', en: 'formats, with commas: docx,pdf,html' },
    },
    { flags: '--as-of <date>', description: { zh: '基准日期，如 2026-11-01', en: 'the day to build for' } },
    {
      flags: '--draft',
      description: {
        zh: '有错误也制发，每页标明草稿',
        en: 'build in spite of errors, each page marked as draft',
      },
    },
    { flags: '--force', description: { zh: '没有变化的也重新制发', en: 'render unchanged papers too' } },
  ],
  examples: ['quanze build', 'quanze build --only "letter/**" --format pdf', 'quanze build --draft'],
  async run(context, args, options) {
    const { runBuild, summarize } = await import('../run-build.js');
    const { openWorkspace } = await import('../../build/open-workspace.js');
    const { createWriterPool } = await import('../../build/writer-pool.js');
    const { librarySource } = await import('../library-source.js');
    const folder = resolve(context.cwd, typeof args[0] === 'string' ? args[0] : '.');
    const library = librarySource(context, folder);
    const writers = createWriterPool(join(context.programFolder, 'fonts'));
    const outcome = await runBuild(
      context,
      {
        folder,
        asOf: readDate(options['asOf']),
        only: typeof options['only'] === 'string' ? options['only'] : undefined,
        formats: readChoices('--format', options['format'], FORMATS),
        force: options['force'] === true,
        draft: options['draft'] === true,
      },
      (folder, asOf) => openWorkspace(context.host, folder, { library, ...(asOf !== undefined && { asOf }) }),
      writers,
    );
    await writers.close();
    const { opened, diagnostics, suppressed, result } = outcome;
    if (result.chosen === 0 && !result.aborted) throw noPaper(options['only']);
    if (diagnostics.length + suppressed.length > 0) {
      const { prettyReport } = await import('../print-report.js');
      context.say(await prettyReport(context, opened, diagnostics, suppressed));
    }
    context.say(summarize(outcome));
    if (context.json) context.out(JSON.stringify(result.manifest, null, 2));
    const failed =
      result.aborted ||
      result.manifest.refused.length > 0 ||
      diagnostics.some((item) => item.severity === 'error');
    return failed ? 1 : 0;
  },
});

function noPaper(only: string | boolean | undefined): UsageError {
  if (typeof only !== 'string') {
    return new UsageError({
      zh: '这个工作区还没有可以制发的成品：内容里没有执法主体。',
      en: 'This workspace yields no paper yet: it has no organ.',
    });
  }
  return new UsageError({
    zh: `没有成品的名称或标识与“${only}”相符。可以写名称的一部分，如 --only 权责清单，或 --only "letter/**"。`,
    en: `No paper's name or id matches '${only}'. Write a part of the name, or a glob such as "letter/**".`,
  });
}
