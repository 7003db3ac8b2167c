/** The grammar over real law texts and real policy documents. The counts are floors that were measured. */
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/law/apply-corrections.js';
import type { Citation } from '../../src/law/citation.js';
import { parseCitation } from '../../src/law/parse-citation.js';
import { parseCitations } from '../../src/law/parse-citations.js';
import { printCitation } from '../../src/law/print-citation.js';
import { readShared } from './shared-folder.js';

const laws = readShared('corpus/laws');
const sources = readShared('sources');
const structure = ({ anchor, units, oneOf }: Citation) => ({ anchor, units, oneOf: oneOf ?? false });

describe.skipIf(!laws)('the statute book', () => {
  const found = (laws ?? []).flatMap(({ text }) =>
    parseCitations(text).map((citation) => ({ text, citation })),
  );

  test('chains and titles are found', () => {
    expect(found.filter(({ citation }) => citation.units.length > 0).length).toBeGreaterThanOrEqual(9_970);
    expect(found.length).toBeGreaterThanOrEqual(22_000);
  });

  test('hardly any 第…条, 款, 项 that is no heading is left outside a citation', () => {
    let left = 0;
    for (const { text } of laws!) {
      const covered = new Uint8Array(text.length);
      for (const { start, end } of parseCitations(text)) covered.fill(1, start, end);
      for (const hit of text.matchAll(
        /第[一二三四五六七八九十百千零0-9０-９（）()]{1,12}[条款项](?![目件例])/g,
      )) {
        const before = text.slice(text.lastIndexOf('\n', hit.index) + 1, hit.index);
        if (!covered[hit.index] && !(hit[0].endsWith('条') && /^[\s#>*]*$/.test(before))) left += 1;
      }
    }
    expect(left).toBeLessThanOrEqual(20);
  });

  test('printing and reading again gives each of them back', () => {
    const wrong = found.filter(({ citation }) => {
      const read = parseCitation(printCitation(citation));
      return !read || JSON.stringify(structure(read)) !== JSON.stringify(structure(citation));
    });
    expect(wrong.map(({ text, citation }) => text.slice(citation.start, citation.end))).toEqual([]);
  });

  test('each mended citation reads as the same citation, without that defect', () => {
    const wrong = found.filter(({ text, citation }) => {
      if (!citation.defects.some(({ correction }) => correction !== undefined)) return false;
      const read = parseCitation(applyCorrections(text, citation));
      if (!read || read.defects.some(({ correction }) => correction !== undefined)) return true;
      return JSON.stringify(structure(read)) !== JSON.stringify(structure(citation));
    });
    expect(wrong.map(({ text, citation }) => text.slice(citation.start, citation.end))).toEqual([]);
  });
});

describe.skipIf(!sources)('the source documents', () => {
  const of = (prefix: string) => {
    const { text } = sources!.find(({ path }) => path.startsWith(prefix))!;
    return parseCitations(text).flatMap((citation) =>
      citation.defects.map(({ code, start, end }) => ({
        code,
        at: text.slice(start, end),
        citation: text.slice(citation.start, citation.end),
      })),
    );
  };

  test('their known slips are found', () => {
    expect(of('001')).toContainEqual(expect.objectContaining({ code: 'wrong-number-bracket', at: '）' }));
    expect(of('001')).toContainEqual(
      expect.objectContaining({ code: 'space-inside', citation: '宜府办发〔2005〕155 号' }),
    );
    expect(of('003')).toContainEqual(expect.objectContaining({ code: 'space-inside', at: '\u00a0' }));
    expect(
      of('003').some(({ citation, code }) => code === 'space-inside' && /武.政〔2005〕22/.test(citation)),
    ).toBe(true);
    const masked = of('004').filter(({ code }) => code === 'masked-number');
    expect(masked).toHaveLength(11);
    expect(of('004')).toContainEqual(expect.objectContaining({ code: 'wrong-title-mark' }));
    expect(of('004')).toContainEqual(expect.objectContaining({ code: 'dash-for-one', at: '—' }));
  });
});
