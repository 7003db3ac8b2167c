/** `quanze law show`: what the library knows of an instrument, or of its articles. */
import { printableJson } from '../../diagnostics/printable-json.js';
import { printableText } from '../../diagnostics/printable-text.js';
import type { ArticleNumber } from '../../law/citation.js';
import type { LawText } from '../../law/text/law-text.js';
import type { CommandContext } from '../command.js';
import { defineCommand } from '../command.js';
import type { CitedText } from '../find-cited-text.js';
import { readDate } from '../read-date.js';

export default defineCommand({
  name: 'show',
  group: 'law',
  arguments: [
    {
      syntax: '<citation...>',
      description: { zh: '法规名称，可以带条款', en: 'an instrument, with articles or without' },
    },
  ],
  summary: {
    zh: '查看一部法规的版本、效力和条文结构',
    en: 'show versions, force and structure of an instrument',
  },
  options: [
    {
      flags: '--as-of <date>',
      description: { zh: '按哪一天查看，默认今天', en: 'the day to look at, default today' },
    },
  ],
  examples: ['quanze law show 食品安全法', 'quanze law show 《行政处罚法》第六十三条'],
  async run(context, [words], options) {
    const asOf = readDate(options['asOf']) ?? context.host.today();
    const [{ loadLibrary }, { findCitedText }] = await Promise.all([
      import('../load-library.js'),
      import('../find-cited-text.js'),
    ]);
    const cited = findCitedText(
      context,
      loadLibrary(context, context.cwd),
      words ? [words].flat().join('') : '',
      asOf,
    );
    if (cited.units.length > 0) await showArticles(context, cited);
    else await showInstrument(context, cited);
    return 0;
  },
});

/** An amended text keeps the commencement article of its first text; the amending decision has the day of its own. */
const unstated = {
  zh: '施行日期“未载明”的，“执法依据”里写修改决定规定的施行日期；查不到修改决定，写原文最后一条的施行日期。',
  en: 'Where the commencement is not stated, list the day that the amending decision names, or that of the last article.',
};

async function showInstrument(context: CommandContext, { entry, title, articles }: CitedText): Promise<void> {
  const { enumLabel } = await import('../../schema/enum-label.js');
  if (context.json) {
    const versions = entry?.versions.map((version) => ({
      ...version,
      effective: version.effective ?? 'undetermined',
    }));
    context.out(printableJson({ ...(entry ?? { title }), versions: versions ?? [] }));
    return;
  }
  const zh = context.language === 'zh';
  context.out(printableText(`《${title}》`));
  const type = entry?.type && (zh ? enumLabel('instrument-type', entry.type) : entry.type);
  const facts = [type, entry?.issuer, entry?.region].filter((fact) => fact !== undefined);
  if (facts.length > 0) context.out(printableText(`  ${facts.join(zh ? '，' : ', ')}`));
  for (const { adopted, effective, articleCount } of entry?.versions ?? []) {
    const day = adopted ?? (zh ? '日期不明' : 'date unknown');
    const force = effective ?? (zh ? '未载明' : 'not stated');
    context.out(
      zh
        ? `  ${day} 通过，施行日期 ${force}，${articleCount} 条`
        : `  adopted ${day}, in force ${force}, ${articleCount} articles`,
    );
  }
  const last = entry?.versions.at(-1);
  if (last && last.effective === undefined) context.say(unstated);
  if (!entry) context.out(zh ? `  ${articles.length} 条` : `  ${articles.length} articles`);
  if (entry?.repeal) {
    const { notes } = await import('../../law/resolution/notes.js');
    context.out(printableText(`  ${notes.repealed(entry.repeal)[context.language]}`));
  }
}

async function showArticles(context: CommandContext, { title, articles, units }: CitedText): Promise<void> {
  const [{ printCitation }, { enforcementWords }, { mentionsWord }, { resolveUnits }] = await Promise.all([
    import('../../law/print-citation.js'),
    import('../../law/library/enforcement-words.js'),
    import('../../law/library/mentions-word.js'),
    import('../../law/resolution/resolve-units.js'),
  ]);
  const zh = context.language === 'zh';
  const order = ({ number, insert }: { number: number; insert?: number }) => number * 1000 + (insert ?? 0);
  const rows = units.flatMap((range) => {
    const first = range.from.article;
    if (!first) return [];
    const last = range.to?.article ?? first;
    return articles.filter(({ number }) => order(number) >= order(first) && order(number) <= order(last));
  });
  const printArticle = (number: ArticleNumber) =>
    printCitation({ anchor: { kind: 'none' }, units: [{ from: { article: number } }] });
  const shown = rows.map((article) => ({
    article: printArticle(article.number),
    paragraphs: article.paragraphs.map((items) => ({ items: items.length, subitems: items })),
    words: enforcementWords.filter((word) => mentionsWord(article, word)),
    hash: article.hash,
  }));
  if (context.json) {
    context.out(printableJson({ title, articles: shown }));
    return;
  }
  context.out(printableText(`《${title}》`));
  const { localLawTextOf } = await import('../../build/local-law-texts.js');
  const own = localLawTextOf(context.host, context.cwd, title);
  const textOf = (article: string) => (own ? articleLines(own, article, printArticle) : []);
  for (const { article, paragraphs, words } of shown) {
    const each = paragraphs.map(({ items }, index) => {
      const count = items === 0 ? '' : zh ? `（${items} 项）` : ` (${items} items)`;
      return `${index + 1}${count}`;
    });
    context.out(`  ${article}  ${zh ? '款' : 'paragraphs'}：${each.join('、')}`);
    if (words.length > 0) context.out(printableText(`    ${words.join('、')}`));
    for (const line of textOf(article)) context.out(`    ${line}`);
  }
  const { note } = resolveUnits(units, [{ articles, complete: true }]);
  if (note) context.out(`  ${note[context.language]}`);
}

/** The words of an article, where the workspace keeps its text: one line for each 款, 项 and 目. */
function articleLines(law: LawText, article: string, print: (number: ArticleNumber) => string): string[] {
  const found = law.articles.find(({ number }) => print(number) === article);
  return (found?.paragraphs ?? []).flatMap(({ text, items }) => [
    printableText(text),
    ...items.flatMap((item) =>
      [item.text, ...item.subitems.map((part) => part.text)].map((line) => `  ${printableText(line)}`),
    ),
  ]);
}
