/** `quanze init`: a new workspace that passes the check and builds at once. */
import { join, resolve } from 'node:path';
import { defineCommand, UsageError } from '../command.js';
import { quoteArgument } from '../program-name.js';
import { systemFault } from '../system-faults.js';

export default defineCommand({
  name: 'init',
  summary: {
    zh: '新建工作区：一个可直接校核、制发的区级执法局示例',
    en: 'make a new workspace: one county bureau, ready to check and build',
  },
  arguments: [
    { syntax: '[dir]', description: { zh: '文件夹，默认当前文件夹', en: 'folder, default the current one' } },
  ],
  options: [
    {
      flags: '--from <template>',
      description: {
        zh: '样板：bureau（一个执法局）、city（三级的城市）',
        en: 'starter: bureau, or a city of three levels',
      },
      choices: ['bureau', 'city'],
      default: 'bureau',
    },
  ],
  examples: ['quanze init 我局', 'quanze build 我局'],
  async run(context, args, options) {
    const { host } = context;
    const target = resolve(context.cwd, typeof args[0] === 'string' ? args[0] : '.');
    // The city is the program's own embedded workspace; nothing of it is kept twice.
    const isCity = options['from'] === 'city';
    const starter = isCity ? context.programFolder : join(context.programFolder, 'starters', 'bureau');
    const files = isCity ? embedded(starter) : host.readFolder(starter, () => true).files;
    const editor = host.readFolder(join(context.programFolder, 'schemas', 'zh'), (path) =>
      path.endsWith('.json'),
    );
    const wanted = [
      ...files.map((file) => ({ path: file.path, bytes: file.bytes })),
      ...editor.files.map((file) => ({ path: `schemas/${file.path}`, bytes: file.bytes })),
      ...hiddenFiles(join(context.programFolder, 'starters', 'bureau', '.vscode', 'settings.json')),
    ];
    const there = wanted
      .filter((file) => host.files.kind(join(target, file.path)) !== undefined)
      .map((file) => file.path);
    if (there.length > 0) {
      throw new UsageError({
        zh: `“${target}”里已有这些文件，没有改动任何东西：${there.slice(0, 5).join('、')}${there.length > 5 ? ' 等' : ''}。请换一个空文件夹。`,
        en: `These files exist already in ${target}, nothing was changed: ${there.slice(0, 5).join(', ')}. Choose an empty folder.`,
      });
    }
    try {
      for (const file of wanted) host.writeFile(join(target, file.path), file.bytes);
    } catch (error) {
      throw cannotWrite(error, target);
    }
    const name = quoteArgument(typeof args[0] === 'string' ? args[0] : '.');
    const program = context.programName;
    context.say({
      zh: `已在“${target}”建立工作区（${wanted.length} 个文件）。\n接下来：\n  ${program} check ${name}    校核\n  ${program} build ${name}    制发\n  ${program} watch ${name}    边写边看`,
      en: `Made a workspace of ${wanted.length} files in ${target}.\nNext:\n  ${program} check ${name}\n  ${program} build ${name}\n  ${program} watch ${name}`,
    });
    return 0;

    function embedded(folder: string): { path: string; bytes: Uint8Array }[] {
      const single = ['quanze.yaml', 'quanze.lock'].flatMap((path) => {
        const bytes = host.readFile(join(folder, path));
        return bytes ? [{ path, bytes }] : [];
      });
      const inFolders = ['content', 'upstream'].flatMap((below) =>
        host
          .readFolder(join(folder, below), () => true)
          .files.map(({ path, bytes }) => ({ path: `${below}/${path}`, bytes })),
      );
      return [...single, ...inFolders];
    }

    /** The folder reader passes over names that begin with a dot. */
    function hiddenFiles(path: string): { path: string; bytes: Uint8Array }[] {
      const bytes = host.readFile(path);
      return bytes ? [{ path: '.vscode/settings.json', bytes }] : [];
    }
  },
});

function cannotWrite(error: unknown, target: string): unknown {
  const reason = systemFault(error);
  if (!reason) return error;
  return new UsageError({
    zh: `不能在“${target}”建立工作区：${reason.zh}。请换一个文件夹。`,
    en: `Cannot make a workspace in ${target}: ${reason.en}. Choose another folder.`,
  });
}
