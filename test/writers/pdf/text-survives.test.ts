import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { itWith } from '../../system-tool.js';
import { textTree } from '../fixture-tree.js';
import { shippedLayout } from '../layout-files.js';
import { paper, textOf, wordsOf } from './paper.js';

/** Line breaks and blanks differ between a page and a text; nothing else may. */
const bare = (text: string) => text.replaceAll(/\s/gu, '');

const specials = [
  ...'#*_$\\@<>"\'`~=-+/[](){}&%^|;:,.!?',
  ...'，。；：、！？（）《》〈〉“”‘’—…〔〕【】·～',
  ...'行政执法责任书市场监督管理局燚喆堃祎',
  ...'aZ09 \t\n　',
  '𠮷',
  '9:30',
  '编号:ABC-1',
  '//',
  '/*',
  '\\u{41}',
  '#panic()',
  '$x$',
  '```',
  'http://example.org/a?b=c&d=e#f',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
];
const anyText = fc
  .array(fc.constantFrom(...specials), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

describe('a text of the content', () => {
  itWith(['pdftotext'], 'is in the PDF unchanged, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const pdf = await paper(textTree(...texts), { ...shippedLayout('letter'), 'page-number': 'none' });
        expect(bare(textOf(pdf))).toBe(bare(texts.join('')));
      }),
      { numRuns: 60 },
    );
  });

  itWith(
    ['pdftotext'],
    'is in a table cell unchanged, and the longest word breaks within its column',
    async () => {
      const word = 'ABCDEFGHIJ'.repeat(30);
      const pdf = await paper(
        `:::table{columns="10,30,60"}\n| 序号 | 编码 | 说明 |\n|---|---|---|\n| 1 | ${word} | ${'）'.repeat(90)} |\n:::`,
        'letter',
      );
      expect(bare(textOf(pdf))).toContain('）'.repeat(90));
      const pieces = wordsOf(pdf).flat();
      expect(
        pieces
          .filter(({ text }) => /^[A-J]+$/.test(text))
          .map(({ text }) => text)
          .join(''),
      ).toBe(word);
      for (const { right, text } of pieces) expect([text, right <= 184.5]).toEqual([text, true]);
    },
  );
});
