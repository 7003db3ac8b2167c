/** `quanze law diff`: what happened to the articles between two versions or two texts. */
import { printableJson } from '../../diagnostics/printable-json.js';
import { printableText } from '../../diagnostics/printable-text.js';
import { defineCommand } from '../command.js';

export default defineCommand({
  name: 'diff',
  group: 'law',
  arguments: [
    {
      syntax: '<before>',
      description: {
        zh: '旧的：法规名称（带年份）或者文件',
        en: 'the older: an instrument with its year, or a file',
      },
    },
    {
      syntax: '<after>',
      description: {
        zh: '新的：法规名称（带年份）或者文件',
        en: 'the newer: an instrument with its year, or a file',
      },
    },
  ],
  summary: {
    zh: '比较两个版本的条文：相同、移动、修改、新增、删去',
    en: 'compare the articles of two versions',
  },
  examples: [
    'quanze law diff 《食品安全法》（2021年） 《食品安全法》（2025年）',
    'quanze law diff 旧.md 新.md --json',
  ],
  async run(context, [before, after]) {
    const [{ loadLibrary }, { findCitedText }, { diffArticles }, { printCitation }] = await Promise.all([
      import('../load-library.js'),
      import('../find-cited-text.js'),
      import('../../law/library/diff-articles.js'),
      import('../../law/print-citation.js'),
    ]);
    const library = loadLibrary(context, context.cwd);
    const today = context.host.today();
    const [old, now] = [before, after].map((words) => findCitedText(context, library, String(words), today));
    const diff = diffArticles(old!.articles, now!.articles);
    const name = (article: { number: number; insert?: number }) =>
      printCitation({ anchor: { kind: 'none' }, units: [{ from: { article } }] });
    const rows = {
      same: diff.same.map(name),
      moved: diff.moved.map(({ from, to }) => ({ from: name(from), to: name(to) })),
      changed: diff.changed.map(name),
      added: diff.added.map(name),
      gone: diff.gone.map(name),
    };
    if (context.json) {
      context.out(printableJson({ before: old!.title, after: now!.title, ...rows }));
      return 0;
    }
    const zh = context.language === 'zh';
    const print = (label: string, list: readonly string[]) => {
      if (list.length > 0) context.out(printableText(`${label}（${list.length}）：${list.join('、')}`));
    };
    context.out(zh ? `相同 ${rows.same.length} 条` : `${rows.same.length} the same`);
    print(
      zh ? '移动' : 'moved',
      rows.moved.map(({ from, to }) => `${from}→${to}`),
    );
    print(zh ? '修改' : 'changed', rows.changed);
    print(zh ? '新增' : 'added', rows.added);
    print(zh ? '删去' : 'gone', rows.gone);
    return 0;
  },
});
