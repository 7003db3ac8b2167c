import { describe, expect } from 'vitest';
import { itWith } from '../../system-tool.js';
import { gongwenMarkdown } from '../fixture-tree.js';
import { paper, run, type Word, wordsOf } from './paper.js';

/** Half a millimetre is what the standard's own tolerance of 1 mm leaves to a printer. */
const near = (actual: number | undefined, wanted: number, within = 0.3) =>
  expect(Math.abs((actual ?? Number.NaN) - wanted), `${actual} is not ${wanted}`).toBeLessThanOrEqual(within);
const find = (words: readonly Word[], start: string) => words.find(({ text }) => text.startsWith(start))!;
const sentence =
  '为了规范行政执法行为保障和促使行政执法主体依法行使职权保护公民法人和其他组织的合法权益推进依法治区';

describe('GB/T 9704-2012 in PDF', () => {
  itWith(['pdftotext'], 'has 22 lines of 28 characters a page, within the margins of 5.2', async () => {
    const pages = wordsOf(await paper(Array(14).fill(sentence.repeat(6)).join('\n\n'), 'gongwen'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(0, -1)) {
      const lines = page.filter(({ text }) => !text.startsWith('—'));
      expect(lines).toHaveLength(22);
      const full = lines.filter(({ left, right }) => left < 28.5 && right > 183);
      expect(full.length).toBeGreaterThan(10);
      for (const { text, left, right } of full) {
        expect([...text]).toHaveLength(28);
        near(left, 28);
        near(right, 184);
      }
      // The grid: every line 225/22 mm under the one before.
      for (const [index, { top }] of lines.slice(1).entries()) near(top - lines[index]!.top, 225 / 22, 0.05);
      const middle = (lines[0]!.top + lines.at(-1)!.bottom) / 2;
      near(middle, 37 + 225 / 2, 0.6);
    }
  });

  itWith(
    ['pdftotext'],
    'indents by two characters and never by a space between 汉字 and digits',
    async () => {
      const [words] = wordsOf(await paper('自2026年1月1日起至2026年12月31日止共12个月。', 'gongwen'));
      expect(words![0]!.text).toBe('自2026年1月1日起至2026年12月31日止共12个月。');
      near(words![0]!.left, 28 + (2 * 156) / 28);
    },
  );

  itWith(['pdftotext'], 'sets the elements of chapter 7 where they belong', async () => {
    const pages = wordsOf(await paper(gongwenMarkdown, 'gongwen'));
    const [first, last] = [pages[0]!, pages.at(-1)!];
    const mark = find(first, '示例区市场监督管理局文件');
    near((mark.left + mark.right) / 2, 28 + 156 / 2);
    const number = find(first, '示市监发〔2026〕12号');
    near((number.left + number.right) / 2, 28 + 156 / 2);
    near(find(first, '各科室').left, 28);
    const issuer = last.filter(({ text }) => text === '示例区市场监督管理局').at(-1)!;
    const date = find(last, '2026年11月1日');
    const character = (16 * 25.4) / 72;
    near(date.left - issuer.left, 2 * character);
    near(184 - issuer.right, 2 * character);
    near(issuer.bottom + 225 / 22, date.bottom);
    // 7.4: the last rule lies on the text area's foot, so the printer's line ends just above it.
    const printed = find(last, '2026年11月1日印发');
    expect(printed.bottom).toBeGreaterThan(257);
    expect(printed.bottom).toBeLessThan(262);
    near(184 - printed.right, (14 * 25.4) / 72);
  });

  itWith(['pdftotext'], 'aligns the names of attachments, and the second line of a long one', async () => {
    const last = wordsOf(await paper(gongwenMarkdown, 'gongwen')).at(-1)!;
    const names = [find(last, '2026年度行政执法评议考核表'), find(last, '示例区市场监督管理局行政执法岗位')];
    near(names[0]!.left, names[1]!.left, 0.05);
    near(find(last, '表及其填写说明').left, names[0]!.left, 0.05);
    near(find(last, '附件：').left, 28 + (2 * 156) / 28);
  });

  itWith(['pdftotext'], 'numbers pages outside: odd right, even left, one character in (7.5)', async () => {
    const pages = wordsOf(await paper(gongwenMarkdown, 'gongwen'));
    const numbers = pages.map((page) => page.find(({ text }) => /^—\d+—$/.test(text))!);
    expect(numbers.map(({ text }) => text)).toEqual(['—1—', '—2—']);
    near(184 - numbers[0]!.right, (14 * 25.4) / 72);
    near(numbers[1]!.left - 28, (14 * 25.4) / 72);
    for (const { top, bottom } of numbers) near((top + bottom) / 2, 262 + 7, 0.8);
  });

  itWith(['pdftotext'], 'keeps the imprint at the foot of the last page, whatever the length', async () => {
    for (let lines = 1; lines < 26; lines += 3) {
      const text = `${Array(lines).fill('一行。').join('\n\n')}\n\n::imprint{cc="区司法局" by="办公室" date="2026年11月1日"}`;
      const pages = wordsOf(await paper(text, 'gongwen'));
      const printed = find(pages.at(-1)!, '2026年11月1日印发');
      near(printed.bottom, 260.2, 0.5);
    }
  });

  itWith(
    ['pdftoppm'],
    'has the red mark 35 mm below the text area and the rule 4 mm below the number',
    async () => {
      const rows = redRows(await paper(gongwenMarkdown, 'gongwen'));
      near(rows[0]!.from, 37 + 35, 0.3);
      const rule = rows.at(-1)!;
      near(rule.left, 28, 0.2);
      near(rule.right, 184, 0.2);
      const number = find(wordsOf(await paper(gongwenMarkdown, 'gongwen'))[0]!, '示市监发');
      expect(rule.from).toBeGreaterThan(number.bottom);
    },
  );
});

/** Bands of red on the first page, in millimetres. */
function redRows(pdf: Uint8Array): { from: number; left: number; right: number }[] {
  const dpi = 150;
  const image = Buffer.from(
    run('pdftoppm', ['-r', `${dpi}`, '-f', '1', '-l', '1', 'FILE'], pdf, 'latin1'),
    'latin1',
  );
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(image.toString('latin1', 0, 40))!;
  const [width, height] = [Number(header[1]), Number(header[2])];
  const mm = (pixels: number) => (pixels * 25.4) / dpi;
  const isRed = (x: number, y: number) => {
    const at = header[0].length + (y * width + x) * 3;
    return image[at]! > 180 && image[at + 1]! < 90 && image[at + 2]! < 90;
  };
  const bands: { from: number; left: number; right: number }[] = [];
  let before = false;
  for (let y = 0; y < height; y += 1) {
    const xs = Array.from({ length: width }, (_, x) => x).filter((x) => isRed(x, y));
    if (xs.length > 0 && !before) bands.push({ from: mm(y), left: mm(xs[0]!), right: mm(xs.at(-1)! + 1) });
    before = xs.length > 0;
  }
  return bands;
}
