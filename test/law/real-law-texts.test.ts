/** The law-text parser over a real collection: articles found, and self-citations that must resolve in their own text. */
import { describe, expect, test } from 'vitest';
import type { CitedUnit } from '../../src/law/citation.js';
import { parseCitations } from '../../src/law/parse-citations.js';
import type { LawArticle } from '../../src/law/text/law-text.js';
import { readLawText } from '../../src/law/text/read-law-text.js';
import { readShared } from './shared-folder.js';

const files = readShared('corpus/laws');

describe.skipIf(!files)('the statute book', () => {
  const read = (files ?? []).map(({ path, text }) => ({ path, text, law: readLawText(text) }));

  test('at least 99.95 of 100 articles are found', () => {
    let found = 0;
    let present = 0;
    for (const { text, law } of read) {
      const body = text.slice(text.indexOf('<!-- INFO END -->'));
      found += law.articles.length + law.annexed.length;
      present += [
        ...body.matchAll(/^[\s\u3000]*第\s?[一二三四五六七八九十百千零〇0-9０-９－—]+[\s\u3000]?条/gm),
      ].length;
    }
    expect(present).toBeGreaterThan(98_500);
    expect(found / present).toBeGreaterThanOrEqual(0.9995);
  });

  test('self-citations resolve: articles, paragraphs, items', () => {
    const counts = { article: [0, 0], paragraph: [0, 0], item: [0, 0] };
    const count = (level: keyof typeof counts, holds: boolean) => {
      counts[level][0]! += holds ? 1 : 0;
      counts[level][1]! += 1;
    };
    const checkUnit = (articles: ReadonlyMap<string, LawArticle>, unit: CitedUnit) => {
      if (!unit.article) return;
      const article = articles.get(`${unit.article.number}-${unit.article.insert ?? 0}`);
      count('article', article !== undefined);
      if (!article) return;
      const chosen =
        unit.paragraph === undefined ? article.paragraphs : [article.paragraphs[unit.paragraph - 1]];
      if (unit.paragraph !== undefined) count('paragraph', chosen[0] !== undefined);
      if (unit.item === undefined || chosen[0] === undefined) return;
      count(
        'item',
        chosen.some((paragraph) => paragraph!.items.some(({ number }) => number === unit.item)),
      );
    };
    for (const { path, text, law } of read) {
      // The books of a code cite each other, and amendments say 本法 of the act that they amend.
      if (path.startsWith('民法典/') || path.startsWith('刑法/刑法修正案')) continue;
      const articles = new Map(
        law.articles.map((one) => [`${one.number.number}-${one.number.insert ?? 0}`, one]),
      );
      for (const { anchor, units } of parseCitations(text)) {
        if (anchor.kind !== 'self' || !/^本(?:法|条例|规定|办法|细则|规则)$/.test(anchor.word)) continue;
        for (const { from, to } of units)
          for (const unit of to ? [from, to] : [from]) checkUnit(articles, unit);
      }
    }
    const share = ([holds, all]: number[]) => holds! / all!;
    expect(counts.article[1]).toBeGreaterThan(8_000);
    expect(share(counts.article)).toBeGreaterThanOrEqual(0.9995);
    expect(share(counts.paragraph)).toBeGreaterThanOrEqual(0.995);
    expect(share(counts.item)).toBeGreaterThanOrEqual(0.995);
  });
});
