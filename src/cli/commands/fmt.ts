/** `quanze fmt`: keys and enumeration values in one language; without `--write` it only shows the changes. */
import { resolve } from 'node:path';
import { defineCommand } from '../command.js';
import { printLineDiff } from '../print-line-diff.js';
import { requireWorkspace } from '../require-workspace.js';

export default defineCommand({
  name: 'fmt',
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
  ],
  summary: {
    zh: '统一内容文件的写法：键名和选项值换成中文或英文；不写 --write 时只列出改动',
    en: 'write keys and values in one language; without --write only show the changes',
  },
  options: [
    {
      flags: '--keys <language>',
      description: {
        zh: '键名和选项值用哪种语言；不写时只去掉行尾空白',
        en: 'language of keys and values; without it only white space at line ends goes',
      },
      choices: ['zh', 'en'],
    },
    { flags: '--write', description: { zh: '改写文件', en: 'change the files' } },
  ],
  examples: ['quanze fmt --keys zh', 'quanze fmt --keys en --write'],
  async run(context, [dir], options) {
    const [{ openWorkspace }, { formatFile }] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../../build/format-file.js'),
    ]);
    const folder = resolve(context.cwd, typeof dir === 'string' ? dir : '.');
    const { records, diagnostics } = requireWorkspace(openWorkspace(context.host, folder));
    const language = options['keys'] === 'zh' || options['keys'] === 'en' ? options['keys'] : undefined;
    let changes = 0;
    const read = new Set(records.map(({ file }) => file));
    const unread = diagnostics.flatMap(({ severity, place: { file } }) =>
      severity === 'error' && !read.has(file) ? [file] : [],
    );
    let left = 0;
    for (const file of new Set(unread)) {
      left += 1;
      context.say({
        zh: `没有改动“${file}”：这个文件读不出来，请先用 quanze check 查看并改正。`,
        en: `Left ${file} alone: it cannot be read; see quanze check.`,
      });
    }
    for (const { kind, file } of records) {
      const path = resolve(folder, file);
      const bytes = context.host.readFile(path);
      if (bytes === undefined) continue;
      const formatted = formatFile(kind, file, bytes, language);
      if (formatted === undefined) {
        left += 1;
        context.say({
          zh: `没有改动“${file}”：它的格式有错误，请先用 quanze check 查看并改正。`,
          en: `Left ${file} alone: its form has errors; see quanze check.`,
        });
      } else if (formatted.after !== formatted.before) {
        changes += 1;
        if (options['write'] === true) context.host.writeFile(path, formatted.after);
        else context.out(printLineDiff(file, formatted.before, formatted.after));
      }
    }
    context.say(summary(changes, options['write'] === true));
    return left > 0 || (changes > 0 && options['write'] !== true) ? 1 : 0;
  },
});

function summary(changes: number, written: boolean): { zh: string; en: string } {
  if (changes === 0) return { zh: '没有需要改动的文件。', en: 'Nothing to change.' };
  return written
    ? { zh: `已改写 ${changes} 个文件。`, en: `Changed ${changes} files.` }
    : {
        zh: `有 ${changes} 个文件需要改动；加上 --write 就改写它们。`,
        en: `${changes} files would change; add --write.`,
      };
}
