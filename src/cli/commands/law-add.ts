/** `quanze law add`: a local instrument becomes a record of the workspace, and its text is kept beside the content. */
import { basename, resolve } from 'node:path';
import type { OpenedWorkspace } from '../../build/open-workspace.js';
import { printableJson } from '../../diagnostics/printable-json.js';
import { printableText } from '../../diagnostics/printable-text.js';
import { type CommandContext, defineCommand, UsageError } from '../command.js';

export default defineCommand({
  name: 'add',
  group: 'law',
  arguments: [
    {
      syntax: '<file>',
      description: {
        zh: '法规文本：DOCX、Markdown 或者文本文件',
        en: 'text of the instrument: DOCX, Markdown or plain text',
      },
    },
  ],
  summary: {
    zh: '把一份本地文件登记为执法依据，文本存入 laws 文件夹',
    en: 'enter a local instrument as a basis and keep its text in laws/',
  },
  options: [
    {
      flags: '--dir <dir>',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
    {
      flags: '--to <file>',
      description: {
        zh: '登记到哪个执法依据文件；不写就登记到最上层的那一个',
        en: 'the file of bases to enter it in; default the topmost',
      },
    },
  ],
  examples: ['quanze law add 我县某某办法.docx', 'quanze law add 办法.md --to content/样本县/执法依据.yaml'],
  async run(context, [name], options) {
    const [{ openWorkspace }, { requireWorkspace }, { localLawText }, { draftBasis }, { appendRecord }] =
      await Promise.all([
        import('../../build/open-workspace.js'),
        import('../require-workspace.js'),
        import('../../build/local-law-text.js'),
        import('../../build/draft-basis.js'),
        import('../../build/append-record.js'),
      ]);
    const { host } = context;
    const folder = resolve(context.cwd, typeof options['dir'] === 'string' ? options['dir'] : '.');
    const opened = requireWorkspace(openWorkspace(host, folder));
    const text = localLawText(await readText(context, String(name)));
    const target = findTarget(opened, options['to']);
    const old = host.readFile(resolve(folder, target)) ?? new Uint8Array();
    const keys = keysOf(new TextDecoder().decode(old), context.language);
    const taken = new Set(opened.records.flatMap(({ data }) => idsOf(data)));
    const draft = draftBasis(basename(String(name)), text, keys, taken);
    await refuseTwice(opened, draft.title);
    const stored = `laws/${fileName(draft.title, draft.adopted)}`;
    const storedBefore = host.readFile(resolve(folder, stored));
    if (storedBefore && new TextDecoder().decode(storedBefore) !== text)
      throw new UsageError({
        zh: `“${stored}”已经有了，内容不同，没有改动任何东西。`,
        en: `${stored} exists with another content; nothing was changed.`,
      });
    const whole = draft.missing.length === 0;
    const bytes = appendRecord('bases', target, old, draft.yaml, whole);
    if (!bytes) {
      context.out(draft.yaml.split('\n').map(printableText).join('\n'));
      throw new UsageError({
        zh: `没有把握往“${target}”末尾添加，没有改动任何东西。请把上面几行自己粘贴进去。`,
        en: `${target} cannot safely be added to; nothing was changed. Paste the lines above yourself.`,
      });
    }
    host.writeFile(resolve(folder, stored), text);
    host.writeFile(resolve(folder, target), bytes);
    if (context.json) {
      const { title, adopted, articles, missing } = draft;
      const row = { title, adopted: adopted ?? null, articles, missing, text: stored, record: target };
      context.out(printableJson(row));
      return 0;
    }
    context.out(draft.yaml.split('\n').map(printableText).join('\n'));
    context.say({
      zh: `已把《${draft.title}》（${draft.articles} 条）登记到“${target}”，文本存为“${stored}”。${whole ? '请核对上面各项。' : `还缺${draft.missing.join('、')}，登记的各行先以 # 注明，填好后删去 #。`}`,
      en: `Entered 《${draft.title}》 (${draft.articles} articles) in ${target}; its text is ${stored}. ${whole ? 'Check the record.' : `Still missing: ${draft.missing.join(', ')}; the record is commented out until you fill them in.`}`,
    });
    return 0;
  },
});

async function readText(context: CommandContext, name: string): Promise<string> {
  const { readTextInput } = await import('../read-text-input.js');
  const [input] = await readTextInput(context, [name]);
  if (input?.file !== undefined && input.text.trim() !== '') return input.text;
  throw input?.file === undefined
    ? new UsageError({ zh: `找不到文件“${name}”。`, en: `There is no file '${name}'.` })
    : new UsageError({ zh: `“${name}”里没有文字。`, en: `'${name}' holds no text.` });
}

function findTarget(opened: OpenedWorkspace, wanted: string | boolean | undefined): string {
  const files = opened.records.filter(({ kind }) => kind === 'bases').map(({ file }) => file);
  const list = files.map((file) => `“${file}”`).join('、');
  if (typeof wanted === 'string') {
    const named = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
    if (files.includes(named)) return named;
    throw new UsageError({
      zh: `“${wanted}”不是工作区里的执法依据文件。有：${list || '（没有）'}。`,
      en: `'${wanted}' is no file of bases in the workspace. There are: ${files.join(', ') || '(none)'}.`,
    });
  }
  const depth = (file: string) => file.split('/').length;
  const least = Math.min(...files.map(depth));
  const [top, second] = files.filter((file) => depth(file) === least);
  if (top !== undefined && second === undefined) return top;
  throw new UsageError({
    zh:
      top === undefined
        ? '工作区里还没有执法依据文件，请先建一个“执法依据.yaml”。'
        : `有几个执法依据文件，请用 --to 写明登记到哪一个：${list}。`,
    en:
      top === undefined
        ? 'The workspace has no file of bases yet; make a bases.yaml first.'
        : `Say with --to which file to enter it in: ${files.join(', ')}.`,
  });
}

function keysOf(text: string, language: 'zh' | 'en'): 'zh' | 'en' {
  if (/^[\s-]*(?:标识|名称)[ \t]*[:：]/m.test(text)) return 'zh';
  return /^[\s-]*(?:id|title)[ \t]*:/m.test(text) ? 'en' : language;
}

function idsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(idsOf);
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? [id] : [];
}

/** An instrument that the workspace already lists is left as people wrote it. */
async function refuseTwice(opened: OpenedWorkspace, title: string): Promise<void> {
  const { titleKey } = await import('../../law/library/title-key.js');
  for (const record of opened.records) {
    if (record.kind !== 'bases') continue;
    if (record.data.every((basis) => titleKey(basis.title) !== titleKey(title))) continue;
    throw new UsageError({
      zh: `《${title}》已经在“${record.file}”里，没有改动任何东西。`,
      en: `《${title}》 stands in ${record.file} already; nothing was changed.`,
    });
  }
}

/** Windows, too, must be able to hold it. */
function fileName(title: string, adopted: string | undefined): string {
  const stem = [...title.replaceAll(/[\p{Cc}\\/:*?"<>|\s]+/gu, '-')].slice(0, 70).join('');
  return `${stem}${adopted === undefined ? '' : `(${adopted})`}.md`;
}
