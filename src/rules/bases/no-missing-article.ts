/** Every article, paragraph and item that is cited is there in the version in force. */

import { bodyCitations } from '../body-citations.js';
import { movedArticle } from '../cited-articles.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { namesLaterText } from '../named-version.js';
import { printRange, printUnit } from '../print-unit.js';
import { provedCitations } from '../proved-citations.js';

const MESSAGES = {
  'no-such-article': 'article',
  'no-such-paragraph': 'paragraph',
  'no-such-item': 'item',
} as const;

const recite = (text: string) => [
  { file: exampleFiles.powers, find: '《中华人民共和国食品安全法》第一百一十条第四项', replace: text },
];

export default defineRule({
  meta: {
    id: 'no-missing-article',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '引用的条、款、项必须存在', en: 'The cited clause exists' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '引错条、款、项，职权就没有了依据，公布出去也最容易被人指出。程序自带的法规库记着每部法律法规各个版本的条、款、项数目，按基准日期有效的版本核对。法规库没有收录的、文本不完整的，不判为错误。',
      en: 'A wrong clause leaves a power without basis. The library knows how many articles, paragraphs and items each version has. What it does not hold, or holds incomplete, is never called wrong.',
    },
    messages: {
      article: {
        zh: '引文“{text}”所指的《{title}》{note}{against}',
        en: '"{text}": in 《{title}》 {note}{against}',
      },
      paragraph: {
        zh: '引文“{text}”中没有“{unit}”：《{title}》{note}{against}',
        en: '"{text}": no {unit}; in 《{title}》 {note}{against}',
      },
      item: {
        zh: '引文“{text}”中没有“{unit}”：《{title}》{note}{against}',
        en: '"{text}": no {unit}; in 《{title}》 {note}{against}',
      },
    },
    hints: {
      article: {
        zh: '对照现行文本改正条号{moved}。',
        en: 'Correct the article beside the text in force{moved}.',
      },
      paragraph: {
        zh: '对照现行文本数清自然段：每一自然段是一款，分项前的那一段也算一款。',
        en: 'Count the paragraphs of the text in force; the one before the items counts too.',
      },
      item: {
        zh: '对照现行文本改正项号；项属于哪一款，要一并写明。',
        en: 'Correct the item beside the text in force, and name the paragraph it belongs to.',
      },
    },
    obligations: ['H09'],
    examples: {
      valid: [
        { title: { zh: '最后一条', en: 'the last article' }, edits: recite('《食品安全法》第一百五十四条') },
        {
          title: { zh: '法规库没有收录的文件', en: 'an instrument outside the library' },
          edits: recite('《食品经营许可和备案管理办法》第九百条'),
        },
      ],
      invalid: [
        {
          title: { zh: '条号超出最后一条', en: 'an article beyond the last' },
          edits: recite('《食品安全法》第一百五十五条'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'article' }],
        },
        {
          title: {
            zh: '责任情形表里的条号超出最后一条',
            en: 'beyond the last article in a table of liability',
          },
          edits: [
            {
              file: exampleFiles.statement,
              find: '不作为 | 批评教育 | 《中华人民共和国行政处罚法》第七十六条',
              replace: '不作为 | 批评教育 | 《中华人民共和国行政处罚法》第九十六条',
            },
          ],
          expect: [{ at: `${exampleFiles.statement}:16:27`, message: 'article' }],
        },
        {
          title: { zh: '没有这一款', en: 'a paragraph too many' },
          edits: recite('《中华人民共和国食品安全法》第一百二十二条第三款'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'paragraph' }],
        },
        {
          title: { zh: '没有这一项', en: 'an item too many' },
          edits: recite('《中华人民共和国食品安全法》第一百一十条第六项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'item' }],
        },
      ],
    },
  },
  check(model, report) {
    const { statutes } = model;
    if (!statutes) return;
    for (const { resolution, written, listed, at } of [...provedCitations(model), ...bodyCitations(model)]) {
      const { instrument, version } = resolution;
      if (!instrument || resolution.status === 'undetermined' || resolution.status === 'repealed') continue;
      const later = listed !== undefined && namesLaterText(listed.data, instrument);
      for (const { status, range, note } of resolution.units) {
        if (status !== 'no-such-article' && status !== 'no-such-paragraph' && status !== 'no-such-item')
          continue;
        const moved = range.from.article && movedArticle(statutes, resolution, range.from.article);
        report({
          message: MESSAGES[status],
          // The list names a text that the library does not hold: nothing is proved against it.
          ...(later && { severity: 'warning' }),
          data: {
            text: written,
            title: instrument.title,
            unit: printRange(range),
            note: note ?? { zh: '没有这一处', en: 'there is no such place' },
            against: later
              ? {
                  zh: `（按法规库收录的 ${version?.adopted ?? '较早'} 版本核对，目录登记的版本更新）`,
                  en: ` (by the version of ${version?.adopted ?? 'an earlier day'}; the list names a later one)`,
                }
              : '',
            moved: moved
              ? {
                  zh: `：以前的这一条现在是${printUnit({ article: moved })}`,
                  en: `: it is article ${moved.number} now`,
                }
              : '',
          },
          ...at(),
        });
      }
    }
  },
});
