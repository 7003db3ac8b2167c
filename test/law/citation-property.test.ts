/** Laws that hold for every citation and for every text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../src/law/apply-corrections.js';
import type { Citation } from '../../src/law/citation.js';
import { parseCitation } from '../../src/law/parse-citation.js';
import { parseCitations } from '../../src/law/parse-citations.js';
import { printChineseNumeral } from '../../src/law/print-chinese-numeral.js';
import { printCitation } from '../../src/law/print-citation.js';
import { readChineseNumeral } from '../../src/law/read-chinese-numeral.js';
import { citation } from './citation-arbitrary.js';

const structure = ({ anchor, units, oneOf }: Pick<Citation, 'anchor' | 'units' | 'oneOf'>) => ({
  anchor,
  units,
  ...(oneOf ? { oneOf } : {}),
});

test('reading what was printed gives the same structure, and printing it again the same text', () => {
  fc.assert(
    fc.property(citation, (original) => {
      const text = printCitation(original);
      const read = parseCitation(text);
      expect(read && structure(read), text).toEqual(structure(original));
      expect(printCitation(read!)).toBe(text);
      // A range may be written backwards; nothing else of a printed citation is a defect.
      expect(read!.defects.filter(({ code }) => code !== 'reversed-range')).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('a printed citation is found inside a sentence at its offsets', () => {
  fc.assert(
    fc.property(
      citation.filter(({ anchor }) => anchor.kind === 'title'),
      (original) => {
        const text = printCitation(original);
        const found = parseCitations(`现依照${text}，予以处理。`);
        expect(found).toHaveLength(1);
        expect([found[0]!.start, found[0]!.end]).toEqual([3, 3 + text.length]);
      },
    ),
    { numRuns: 500 },
  );
});

const pieces = fc.constantFrom(
  ...'《》〈〉<>（）()〔〕[]［］【】﹝﹞第条款项目之至和或、，,号令本前该同法条例一二十百千零〇0123９* \n\t\u00a0年国发',
  '第三条',
  '第（二）项',
  '以下简称',
  '国办发',
  '2005',
  '本法',
  '前款',
  '解释',
  '——',
);

test('no text throws; citations come in order, apart, inside the text, and their defects inside them', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      let floor = 0;
      for (const found of parseCitations(text)) {
        expect(found.start).toBeGreaterThanOrEqual(floor);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        for (const defect of found.defects) {
          expect(defect.start).toBeGreaterThanOrEqual(found.start);
          expect(defect.end).toBeLessThanOrEqual(found.end);
          if (defect.correction !== undefined) {
            expect(defect.correction).not.toBe(text.slice(defect.start, defect.end));
          }
        }
        floor = found.end;
      }
    }),
    { numRuns: 5000 },
  );
});

test('what is corrected in a citation reads as the same citation', () => {
  const slips: readonly (readonly [RegExp, string])[] = [
    [/（/g, '('],
    [/）/g, ')'],
    [/〔/g, '['],
    [/〕/g, '］'],
    [/号/g, ' 号'],
    [/第三条/g, '第3条'],
    [/至/g, '—'],
    [/〈/g, '<'],
    [/〉/g, '>'],
  ];
  fc.assert(
    fc.property(citation, fc.subarray([...slips], { minLength: 1 }), (original, chosen) => {
      const text = printCitation(original);
      const spoilt = chosen.reduce((now, [from, to]) => now.replace(from, to), text);
      const read = parseCitation(spoilt);
      // A spoilt title can hold anything; what must hold is that reading it leads back to the same text.
      if (original.anchor.kind === 'title' || read === undefined) return;
      expect(structure(read), spoilt).toEqual(structure(original));
      expect(applyCorrections(spoilt, read), spoilt).toBe(text);
      if (spoilt !== text) expect(read.defects.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('numerals are read as they are printed, for every number of an article', () => {
  for (let value = 1; value <= 9999; value += 1) {
    expect(readChineseNumeral(printChineseNumeral(value))).toBe(value);
  }
});
