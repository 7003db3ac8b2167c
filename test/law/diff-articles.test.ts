/** Laws of the comparison that hold for all texts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffArticles } from '../../src/law/library/diff-articles.js';
import type { ArticleFacts } from '../../src/law/library/instrument.js';

const text: fc.Arbitrary<ArticleFacts[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 })), {
    selector: ([number]) => number,
  })
  .map((pairs) =>
    pairs.map(([number, words]) => ({
      number: { number },
      hash: String(words),
      paragraphs: [[]],
      words: [0, 0] as const,
    })),
  );

test('a text does not differ from itself', () => {
  fc.assert(
    fc.property(text, (articles) => {
      const { same, ...rest } = diffArticles(articles, articles);
      expect(same).toHaveLength(articles.length);
      expect(Object.values(rest).flat()).toEqual([]);
    }),
  );
});

test('each article of both texts is accounted for once', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { same, moved, changed, added, gone } = diffArticles(before, after);
      expect(same.length + moved.length + changed.length + gone.length).toBe(before.length);
      // A number that moved away and is taken by new words is new, not changed.
      const onNumber = same.length + moved.length + changed.length + added.length;
      expect(onNumber).toBe(after.length);
    }),
  );
});
