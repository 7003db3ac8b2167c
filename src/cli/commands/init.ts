/** `quanze init`: a new workspace that passes the check and builds at once. */
import { join, resolve } from 'node:path';
import { type CommandContext, defineCommand, UsageError } from '../command.js';
import type { TemplateFile } from '../init/template-files.js';
import { quoteArgument } from '../program-name.js';
import { systemFault } from '../system-faults.js';

export default defineCommand({
  name: 'init',
  summary: {
    zh: '新建工作区：一个局、一个县或者完整的示例市，可以直接校核、制发',
    en: 'make a new workspace: a bureau, a county or the sample city, ready to check and build',
  },
  arguments: [
    { syntax: '[dir]', description: { zh: '文件夹，默认当前文件夹', en: 'folder, default the current one' } },
  ],
  options: [
    {
      flags: '--from <template>',
      description: {
        zh: '样板：bureau（一个局，默认）、county（县政府、三个部门和一个镇）、city（完整的示例市）',
        en: 'template: bureau (default), county, or the whole sample city',
      },
      choices: ['bureau', 'county', 'city'],
    },
    {
      flags: '--name <name>',
      description: {
        zh: '局的全称，或者县的名称；不写就用虚构的示例',
        en: 'full name of the bureau, or name of the county; default an invented sample',
      },
    },
    {
      flags: '--place <place>',
      description: {
        zh: '局所在的县（市、区），从名称里看不出来时写',
        en: 'county or city of the bureau when its name does not tell',
      },
    },
    {
      flags: '--level <level>',
      description: {
        zh: '局的层级：县级、市级、省级、国家级',
        en: 'level: county, city, province, national',
      },
    },
    {
      flags: '--region <region>',
      description: { zh: '行政区划，如 某省某市某县', en: 'administrative region' },
    },
    {
      flags: '--head <person>',
      description: { zh: '主要负责人姓名', en: 'name of the head' },
    },
  ],
  examples: [
    'quanze init 我局',
    'quanze init 我局 --name 桃源县市场监督管理局 --head 张三',
    'quanze init 我县 --from county --name 桃源县',
  ],
  async run(context, args, options) {
    const { host, programFolder } = context;
    const { readWishes } = await import('../init/wishes.js');
    const { templateFiles, ownWords, editorFiles } = await import('../init/template-files.js');
    const target = resolve(context.cwd, typeof args[0] === 'string' ? args[0] : '.');
    const { template, names } = await readWishes(options, context);
    const sample = templateFiles(host, programFolder, template);
    const content = names
      ? [
          ...(await import('../init/own-files.js')).ownFiles(sample, template, names, host.today()),
          ...ownWords(host, programFolder),
        ]
      : sample;
    const files = [...content, ...editorFiles(host, programFolder)];
    refuseToOverwrite([...files.map(({ path }) => path), ...(names ? [TO_DO] : [])], target, context);
    write(files, target, context);
    const open = names ? await writeToDo(target, context) : undefined;
    sayWhatNext(args[0], target, files.length, open, context);
    return 0;
  },
});

/** At the top of the content, so that it holds for every organ. */
const TO_DO = 'content/检查例外.yaml';

function refuseToOverwrite(paths: readonly string[], target: string, { host }: CommandContext): void {
  const there = paths.filter((path) => host.files.kind(join(target, path)) !== undefined);
  if (there.length === 0) return;
  throw new UsageError({
    zh: `“${target}”里已有这些文件，没有改动任何东西：${there.slice(0, 5).join('、')}${there.length > 5 ? ' 等' : ''}。请换一个空文件夹。`,
    en: `These files exist already in ${target}, nothing was changed: ${there.slice(0, 5).join(', ')}. Choose an empty folder.`,
  });
}

function write(files: readonly TemplateFile[], target: string, { host }: CommandContext): void {
  try {
    for (const file of files) host.writeFile(join(target, file.path), file.bytes);
  } catch (error) {
    throw cannotWrite(error, target);
  }
}

interface Open {
  readonly count: number;
  readonly until: string;
}

async function writeToDo(target: string, context: CommandContext): Promise<Open | undefined> {
  const { openWorkspace } = await import('../../build/open-workspace.js');
  const { toDo } = await import('../init/to-do.js');
  const { librarySource } = await import('../library-source.js');
  const opened = openWorkspace(context.host, target, { library: librarySource(context, target) });
  const { text, count, until } = toDo(opened);
  if (text === undefined) return undefined;
  write([{ path: TO_DO, bytes: new TextEncoder().encode(text) }], target, context);
  return { count, until };
}

function sayWhatNext(
  written: unknown,
  target: string,
  count: number,
  open: Open | undefined,
  context: CommandContext,
): void {
  const name = quoteArgument(typeof written === 'string' ? written : '.');
  const program = context.programName;
  const left = {
    zh: open
      ? `还有 ${open.count} 处待填写（人员、电话、公布情况等），列在 ${TO_DO}，${open.until} 到期。\n`
      : '',
    en: open
      ? `${open.count} things are still to be filled in: see ${TO_DO}; they count from the day after ${open.until}.\n`
      : '',
  };
  context.say({
    zh: `已在“${target}”建立工作区（${count} 个文件）。\n${left.zh}接下来：\n  ${program} check ${name}    校核\n  ${program} build ${name}    制发\n  ${program} watch ${name}    边写边看`,
    en: `Made a workspace of ${count} files in ${target}.\n${left.en}Next:\n  ${program} check ${name}\n  ${program} build ${name}\n  ${program} watch ${name}`,
  });
}

function cannotWrite(error: unknown, target: string): unknown {
  const reason = systemFault(error);
  if (!reason) return error;
  return new UsageError({
    zh: `不能在“${target}”建立工作区：${reason.zh}。请换一个文件夹。`,
    en: `Cannot make a workspace in ${target}: ${reason.en}. Choose another folder.`,
  });
}
