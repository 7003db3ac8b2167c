/** `quanze fix`: mends what has one certain answer; without `--write` it only shows the changes. */
import { resolve } from 'node:path';
import { defineCommand, UsageError } from '../command.js';
import { librarySource } from '../library-source.js';
import { printLineDiff } from '../print-line-diff.js';
import { requireWorkspace } from '../require-workspace.js';

export default defineCommand({
  name: 'fix',
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
  ],
  summary: {
    zh: '改正答案确定的写法问题（括号、引文、日期、顺序）；不写 --write 时只列出改动',
    en: 'mend what has one certain answer (brackets, citations, dates, order); without --write only show it',
  },
  options: [
    {
      flags: '--only <fixes>',
      description: {
        zh: '只做这几种，用逗号隔开：input-slips（输入法符号）、citation-form（引文）、date-form（日期）、key-order（各项顺序）、catalogue-order（依据目录顺序）',
        en: 'only these, with commas: input-slips, citation-form, date-form, key-order, catalogue-order',
      },
    },
    { flags: '--write', description: { zh: '改写文件', en: 'change the files' } },
  ],
  examples: ['quanze fix', 'quanze fix --only citation-form,date-form --write'],
  async run(context, [dir], options) {
    const [{ openWorkspace }, { fixWorkspace }, { allFixes }] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../../build/fix-workspace.js'),
      import('../../fix/fix-list.js'),
    ]);
    const only = typeof options['only'] === 'string' ? options['only'].split(/[,，、\s]+/u) : undefined;
    const unknown = only?.find((id) => !allFixes.some((fix) => fix.id === id));
    if (unknown !== undefined) {
      const ids = allFixes.map(({ id }) => id);
      throw new UsageError({
        zh: `没有“${unknown}”这一种。可以写：${ids.join('、')}。`,
        en: `There is no fix "${unknown}". Choose from ${ids.join(', ')}.`,
      });
    }
    const fixes = only ? allFixes.filter(({ id }) => only.includes(id)) : allFixes;
    const folder = resolve(context.cwd, typeof dir === 'string' ? dir : '.');
    const opened = requireWorkspace(
      openWorkspace(context.host, folder, { library: librarySource(context, folder) }),
    );
    const changed = fixWorkspace(context.host, opened, fixes);
    const write = options['write'] === true;
    for (const { file, before, after } of changed) {
      if (write) context.host.writeFile(resolve(folder, file), after);
      else context.out(printLineDiff(file, before, after));
    }
    for (const { id, title } of fixes) {
      const count = changed.filter(({ applied }) => applied.includes(id)).length;
      if (count > 0) context.say({ zh: `${title.zh}：${count} 个文件`, en: `${title.en}: ${count} files` });
    }
    context.say(summary(changed.length, write));
    return changed.length > 0 && !write ? 1 : 0;
  },
});

function summary(changes: number, written: boolean): { zh: string; en: string } {
  if (changes === 0) return { zh: '没有需要改正的地方。', en: 'Nothing to mend.' };
  return written
    ? {
        zh: `已改正 ${changes} 个文件，请用 quanze check 再查一次。`,
        en: `Mended ${changes} files; run quanze check again.`,
      }
    : {
        zh: `可以改正 ${changes} 个文件；加上 --write 就改写它们。`,
        en: `${changes} files can be mended; add --write.`,
      };
}
