/** `quanze watch`: checks and builds at every save, and shows the papers in a browser on this machine. */
import { join, resolve } from 'node:path';
import type { BuildOutcome } from '../build-outcome.js';
import { defineCommand, UsageError } from '../command.js';
import { requireWorkspace } from '../require-workspace.js';
import { systemFault } from '../system-faults.js';

export default defineCommand({
  name: 'watch',
  summary: {
    zh: '边写边看：保存后即校核、制发，并在本机浏览器中显示',
    en: 'check and build at every save, shown in a browser on this machine',
  },
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区，默认当前文件夹', en: 'workspace, default the current folder' },
    },
  ],
  options: [
    {
      flags: '--port <number>',
      description: { zh: '端口，默认 4757；0 为任意', en: 'port, default 4757; 0 for any' },
      default: '4757',
    },
    {
      flags: '--poll',
      description: {
        zh: '定时查看文件（网络盘用）',
        en: 'look at the files again and again (network disks)',
      },
    },
    { flags: '--no-serve', description: { zh: '不开本机网页', en: 'without the page in the browser' } },
  ],
  examples: ['quanze watch', 'quanze watch --port 0'],
  async run(context, args, options) {
    const [
      { runBuild, summarize, outputFolder },
      { openWorkspace },
      { RecordCache },
      { createWriterPool },
      { startWatcher },
      { startServer },
      { listPage },
      { prettyReport },
      { librarySource },
    ] = await Promise.all([
      import('../run-build.js'),
      import('../../build/open-workspace.js'),
      import('../../build/record-cache.js'),
      import('../../build/writer-pool.js'),
      import('../../host/watcher.js'),
      import('../../host/server.js'),
      import('../../preview/list-page.js'),
      import('../print-report.js'),
      import('../library-source.js'),
    ]);
    const folder = resolve(context.cwd, typeof args[0] === 'string' ? args[0] : '.');
    const port = readPort(options['port']);
    const cache = new RecordCache();
    const writers = createWriterPool(join(context.programFolder, 'fonts'));
    const library = librarySource(context, folder);
    const open = (path: string) => openWorkspace(context.host, path, { cache, library });
    let last: BuildOutcome | undefined;

    const build = async (): Promise<void> => {
      try {
        last = await runBuild(context, { folder, force: false, draft: false }, open, writers);
        const { opened, diagnostics, suppressed } = last;
        context.say(await prettyReport(context, opened, diagnostics, suppressed));
        context.say(summarize(last));
      } catch (error) {
        // Whatever a save breaks, the watch goes on; a fault of the program is told, too.
        if (error instanceof UsageError) context.say(error.text);
        else
          context.say({
            zh: `这次没有做成：${messageOf(error)}`,
            en: `This time it failed: ${messageOf(error)}`,
          });
      }
    };

    const first = requireWorkspace(open(folder));
    const out = () => last?.out ?? outputFolder(first, context.host);
    context.host.files.makeFolder(out());
    const server =
      options['serve'] === false
        ? undefined
        : await startServer({
            folder: out,
            port,
            listPage: () => listPage(pageOf(last, first.model.workspace.name)),
          }).catch((error: unknown) => {
            throw cannotServe(error, port);
          });
    await build();
    const watcher = await startWatcher({
      paths: [folder],
      ignore: () => [out(), ...['node_modules', 'dist', 'archive'].map((name) => join(folder, name))],
      polling: options['poll'] === true,
      changed: async () => {
        await build();
        server?.reload();
      },
      exhausted: () =>
        context.say({
          zh: '系统可监视的文件数已到上限，改为定时查看。',
          en: 'The system watches no more files; looking at them again and again instead.',
        }),
    });
    if (server)
      context.say({
        zh: `在浏览器中打开 ${server.url} ，按 Ctrl-C 结束。`,
        en: `Open ${server.url} ; Ctrl-C ends.`,
      });
    await new Promise<void>((done) => {
      if (context.signal.aborted) done();
      context.signal.addEventListener('abort', () => done(), { once: true });
    });
    await watcher.close();
    await server?.close();
    await writers.close();
    return 0;
  },
});

function pageOf(outcome: BuildOutcome | undefined, name: string) {
  const documents = outcome?.result.manifest.documents ?? [];
  return {
    name: outcome?.opened.model.workspace.name ?? name,
    asOf: outcome?.opened.asOf ?? '',
    papers: documents.map(({ title, format, path, stale }) => ({
      title,
      format,
      path,
      stale: stale === true,
    })),
    diagnostics: outcome?.diagnostics ?? [],
  };
}

function cannotServe(error: unknown, port: number): unknown {
  const reason = systemFault(error);
  if (!reason) return error;
  return new UsageError({
    zh: `不能在端口 ${port} 打开本机网页：${reason.zh}。请用 --port 换一个端口，或写 --port 0 由系统选。`,
    en: `Cannot serve on port ${port}: ${reason.en}. Choose another with --port, or --port 0.`,
  });
}

function readPort(value: string | boolean | undefined): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError({
    zh: `端口“${value}”应为 0 至 65535 的整数。`,
    en: `The port '${value}' must be a whole number from 0 to 65535.`,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
