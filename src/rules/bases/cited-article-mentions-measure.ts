/** The article that is said to set a measure mentions it. */
import type { ArticleFacts } from '../../law/library/instrument.js';
import { mentionsWord } from '../../law/library/mentions-word.js';
import { articlesOfRange } from '../../law/resolution/articles-of-range.js';
import type { CitationUse, Model, PowerNode } from '../../model/model.js';
import { activePowers } from '../active-powers.js';
import { articlesInForce } from '../cited-articles.js';
import { compulsionLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { measureWords } from '../measure-words.js';
import { atPart } from '../point-at.js';
import { measuresOf, type SettingBasis, settingBases } from '../setting-bases.js';

const recite = (text: string) => [
  {
    file: exampleFiles.powers,
    find: '《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定',
    replace: text,
  },
];

export default defineRule({
  meta: {
    id: 'cited-article-mentions-measure',
    family: 'bases',
    pack: 'national',
    severity: 'warning',
    title: { zh: '设定依据的条文要写有所设的种类', en: 'The setting article mentions the measure' },
    basis: [penaltyLaw('第三十八条第一款', 'art. 38(1)'), compulsionLaw('第十条', 'art. 10')],
    rationale: {
      zh: '写成“设定”的条文里从头到尾没有“罚款”“吊销”“查封”这样的字眼，多半是条号引错了，或者引的是义务条款。法规库记着每一条有没有这些字眼。',
      en: 'A clause said to set a fine, a revocation or a seizure that never has the word is most likely the wrong number, or a clause on duties. The library records for each article whether it has the words.',
    },
    messages: {
      never: {
        zh: '“{name}”的设定依据“{cite}”，条文里没有“{words}”',
        en: '"{name}": the text of the setting basis "{cite}" never has "{words}"',
      },
      nowhere: {
        zh: '“{name}”的“{words}”，各条设定依据的条文里都没有写',
        en: '"{name}": no text of its setting bases has "{words}"',
      },
    },
    hints: {
      never: {
        zh: '对照原文改正条号；是义务条款的，把“作用”改为“义务”；条文援引别的条款处罚的，把那一条也列上。',
        en: 'Correct the article, or give a clause on duties that role; where it refers to another clause, list that one too.',
      },
      nowhere: {
        zh: '补上设定这一种类的条款；没有的，删去这一种类。',
        en: 'Add the clause that sets it, or drop the measure.',
      },
    },
    obligations: ['H01', 'H09'],
    examples: {
      valid: [
        {
          title: { zh: '各条合起来写全了种类', en: 'the clauses together have all measures' },
          edits: recite('《中华人民共和国食品安全法》第一百二十二条第一款、第一百二十三条第一款, 作用: 设定'),
        },
        {
          title: { zh: '没有写条号的，不判断', en: 'a basis without article is not judged' },
          edits: recite('《中华人民共和国食品安全法》, 作用: 设定'),
        },
      ],
      invalid: [
        {
          title: { zh: '把义务条款写成了设定', en: 'a clause on duties is said to set the penalty' },
          edits: recite('《中华人民共和国食品安全法》第三十三条第一款, 作用: 设定'),
          expect: [{ at: `${exampleFiles.powers}:17:7`, message: 'never' }],
        },
        {
          title: { zh: '条文里没有所列的一个种类', en: 'one of the listed measures is not in the text' },
          edits: recite(
            '《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定, 种类: [罚款, 行政拘留]',
          ),
          expect: [{ at: `${exampleFiles.powers}:17:7`, message: 'never' }],
        },
        {
          title: { zh: '一个种类哪一条都没有写', en: 'no clause has one of the measures' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '    - { 种类: 没收违法所得 }\n',
              replace: '    - { 种类: 吊销许可证件 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:20:7`, message: 'nowhere' }],
        },
      ],
    },
  },
  check(model, report) {
    if (!model.statutes) return;
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'penalty' && power.data.kind !== 'compulsory-measure') continue;
      const measures = measuresOf(power).map((word) => word || nameMeasure(power));
      const bases = settingBases(model, power).map((basis) => ({
        basis,
        articles: articlesOf(model, basis),
      }));
      let wrong = false;
      for (const { basis, articles } of bases) {
        if (!articles) continue;
        const own = basis.entry.measures;
        const missing = (own ?? measures).filter((measure) => isMissing(measure, articles));
        const checkable = (own ?? measures).filter((measure) => measureWords(measure).length > 0);
        // Without a list of its own, a basis may set some of the measures and leave the rest to others.
        if (missing.length === 0 || (!own && missing.length < checkable.length)) continue;
        wrong = true;
        const data = { name: power.name, cite: basis.entry.cite, words: missing.join('、') };
        report({ message: 'never', data, ...atPart(model, power, basis.entry) });
      }
      if (wrong || bases.length === 0 || bases.some(({ articles }) => !articles)) continue;
      const all = bases.flatMap(({ articles }) => articles ?? []);
      for (const measure of measures.filter((word) => isMissing(word, all))) {
        const part = power.data.measures?.find(({ type }) => type === measure);
        const data = { name: power.name, words: measure };
        report({ message: 'nowhere', data, ...atPart(model, power, part ?? power.data) });
      }
    }
  },
});

/** A measure that is not listed may stand in the name of the power: 查封、扣押……. */
function nameMeasure({ data, name }: PowerNode): string {
  return data.kind === 'compulsory-measure' ? (/查封|扣押|冻结/u.exec(name)?.[0] ?? '') : '';
}

function isMissing(measure: string, articles: readonly ArticleFacts[]): boolean {
  const words = measureWords(measure);
  return words.length > 0 && !articles.some((article) => words.some((word) => mentionsWord(article, word)));
}

/** All articles that the basis cites; undefined when one of them is not proved to be there. */
function articlesOf(model: Model, { citation }: SettingBasis): readonly ArticleFacts[] | undefined {
  const use: CitationUse | undefined = citation;
  const resolutions = use && model.statutes?.resolve(use);
  if (!use || !resolutions || resolutions.length === 0) return undefined;
  const found: ArticleFacts[] = [];
  for (const resolution of resolutions) {
    if (resolution.status !== 'resolved' || resolution.units.length === 0) return undefined;
    const held = articlesInForce(model.statutes!, resolution);
    for (const { range } of resolution.units) {
      const articles = articlesOfRange(range, held);
      if (!articles) return undefined;
      found.push(...articles);
    }
  }
  return found;
}
