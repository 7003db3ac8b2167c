/** `quanze upstream list`: the superiors' catalogues, who is compared with which, and what is not proved. */
import { resolve } from 'node:path';
import { printableJson } from '../../diagnostics/printable-json.js';
import { printableText } from '../../diagnostics/printable-text.js';
import type { Model } from '../../model/model.js';
import { defineCommand } from '../command.js';

export default defineCommand({
  name: 'list',
  group: 'upstream',
  arguments: [
    {
      syntax: '[dir]',
      description: { zh: '工作区所在文件夹，默认为当前文件夹', en: 'folder of the workspace, default here' },
    },
  ],
  summary: {
    zh: '列出上级目录、各机关与谁对照、哪些没有证明',
    en: "list superiors' catalogues, who is compared with whom, and what is not proved",
  },
  examples: ['quanze upstream list'],
  async run(context, [dir]) {
    const [{ openWorkspace }, { requireWorkspace }, { notProved }] = await Promise.all([
      import('../../build/open-workspace.js'),
      import('../require-workspace.js'),
      import('../../rules/cross-level.js'),
    ]);
    const folder = resolve(context.cwd, typeof dir === 'string' ? dir : '.');
    const { model } = requireWorkspace(openWorkspace(context.host, folder));
    const catalogues = model.upstreams.map(({ id, name, catalogue }) => ({
      id,
      name,
      asOf: catalogue?.['as-of'] ?? null,
      organs: catalogue?.organs.length ?? 0,
      powers: catalogue?.powers.length ?? 0,
    }));
    const organs = comparisons(model);
    if (context.json) {
      context.out(printableJson({ catalogues, organs }));
      return 0;
    }
    const zh = context.language === 'zh';
    const print = (...cells: string[]) => context.out(cells.map(printableText).join('\t'));
    for (const { id, name, asOf, organs: count, powers } of catalogues)
      print(
        id,
        name,
        asOf ?? (zh ? '没有取得或者不能用' : 'missing or broken'),
        zh ? `${count} 个机关` : `${count} organs`,
        zh ? `${powers} 项职权` : `${powers} powers`,
      );
    for (const { name, comparedWith, notCompared, stated } of organs) {
      const to = comparedWith.join('、');
      const gaps = notCompared.join('、');
      if (zh) print(name, to ? `对照 ${to}` : stated ? '上级目录：无' : `没有目录：${gaps || '没有写上级'}`);
      else print(name, to ? `compared with ${to}` : stated ? 'states that there is none' : `none of ${gaps}`);
    }
    const open = organs.filter(({ comparedWith }) => comparedWith.length === 0).length;
    if (open > 0)
      context.say({
        zh: `${open} 个机关没有可以对照的上级目录，没有证明：${notProved.zh}。`,
        en: `${open} organs have no catalogue to be compared with; not proved: ${notProved.en}.`,
      });
    return 0;
  },
});

/** Organs that exercise powers, with the catalogues they are compared with. */
function comparisons(model: Model) {
  const listing = new Set(model.powers.filter(({ current }) => current).map(({ organ }) => organ));
  const none = model.workspace.upstream?.length === 0;
  return model.organs
    .filter(({ id, current }) => current && listing.has(id))
    .map(({ id, name, data }) => ({
      id,
      name,
      comparedWith: model.superiors.of(id).map((one) => one.name),
      notCompared: model.superiors.absent(id).map((one) => one.name),
      stated: none || data.upstream === 'none',
    }));
}
