/** Takes from an article what the library keeps of it. */
import { createHash } from 'node:crypto';
import type { LawArticle } from '../text/law-text.js';
import { enforcementWords } from './enforcement-words.js';
import type { ArticleFacts } from './instrument.js';

export function articleFacts(article: LawArticle): ArticleFacts {
  const text = textOf(article)
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ue000-\uf8ff]/gu, '');
  const words: [number, number] = [0, 0];
  for (const [bit, word] of enforcementWords.entries()) {
    if (text.includes(word)) words[bit >> 5]! |= 1 << (bit & 31);
  }
  return {
    number: article.number,
    paragraphs: article.unsure
      ? []
      : article.paragraphs.map(({ items }) => {
          // A number may be missing or doubled in the copy: count up to the highest, so that no true item is denied.
          const count = Math.max(items.length, ...items.map(({ number }) => number));
          const counts = Array.from({ length: Math.min(Math.max(count, 0), 200) }, () => 0);
          for (const { number, subitems } of items)
            if (number <= counts.length) counts[number - 1] = subitems.length;
          return counts;
        }),
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    words: [words[0] >>> 0, words[1] >>> 0],
  };
}

function textOf({ paragraphs }: LawArticle): string {
  return paragraphs
    .map(({ text, items }) =>
      [text, ...items.flatMap((item) => [item.text, ...item.subitems.map((low) => low.text)])].join('\n'),
    )
    .join('\n');
}
