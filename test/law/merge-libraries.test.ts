/** Two libraries asked as one. */
import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/law/library/build-library.js';
import { mergeLibraries } from '../../src/law/library/merge-libraries.js';
import { openLibrary } from '../../src/law/library/open-library.js';
import { packLibrary } from '../../src/law/library/pack-library.js';
import { readLawFile } from '../../src/law/library/read-law-file.js';

const library = (...files: [title: string, date: string, articles: number][]) =>
  openLibrary(
    packLibrary(
      buildLibrary(
        files.map(([title, date, count]) =>
          readLawFile(
            `法律/${title}(${date}).md`,
            `# ${title}\n<!-- INFO END -->\n${Array.from({ length: count }, () => '')
              .map((_, at) => `第${at + 1}条 甲。`)
              .join('\n\n')}`,
          ),
        ),
      ),
    ),
  )!;

test('own instruments come first, the rest is asked of the other; the horizon stays', () => {
  const own = library(['甲办法', '2026-10-01', 1], ['共有法', '2026-10-01', 1]);
  const shipped = library(
    ['乙法', '2020-01-01', 2],
    ['共有法', '2020-01-01', 3],
    ['某市甲办法', '2020-01-01', 2],
  );
  const merged = mergeLibraries(own, shipped);
  const count = (title: string) => merged.articlesOf(merged.find(title)[0]!)[0]!.length;
  expect([count('甲办法'), count('乙法'), count('共有法')]).toEqual([1, 2, 1]);
  expect(merged.instruments.map(({ title }) => title).sort()).toEqual([
    '乙法',
    '共有法',
    '某市甲办法',
    '甲办法',
  ]);
  expect(merged.findAtEnd('依照某市甲办法')!.name).toBe('某市甲办法');
  expect(merged.findAtEnd('依照甲办法')!.name).toBe('甲办法');
  expect(merged.knownThrough).toBe('2020-01-01');
});
