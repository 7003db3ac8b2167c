import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { itWith } from '../../system-tool.js';
import { catalogueMarkdown, gongwenMarkdown, letterMarkdown } from '../fixture-tree.js';
import { fontFolder } from '../layout-files.js';
import { paper } from './paper.js';

/** LibreOffice lays the paper out; the packaged fonts stand in for those of the standard, as in PDF. */
const TOOLS = ['soffice', 'pdftotext'];
const STAND_INS: readonly (readonly [string, string])[] = [
  ['仿宋_GB2312', 'Noto Serif SC'],
  ['宋体', 'Noto Serif SC'],
  ['方正小标宋简体', 'Noto Serif SC'],
  ['黑体', 'Noto Sans SC'],
  ['楷体_GB2312', 'LXGW WenKai'],
];

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-docx-'));
  const aliases = STAND_INS.map(
    ([name, font]) =>
      `<alias binding="same"><family>${name}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  mkdirSync(join(folder, 'cache'));
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontFolder}</dir><cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}</fontconfig>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of each page with their boxes, in points from the top left. */
async function pagesOf(markdown: string, layout: string): Promise<Word[][]> {
  const file = join(folder, 'paper.docx');
  writeFileSync(file, await paper(markdown, layout));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    stdio: 'ignore',
  });
  execFileSync('pdftotext', ['-bbox', join(folder, 'paper.pdf'), join(folder, 'paper.html')]);
  const text = readFileSync(join(folder, 'paper.html'), 'utf8');
  return text
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, words]) => ({
          text: words!,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    );
}

const mm = (points: number) => (points * 25.4) / 72;
const inText = (word: Word) => !/^—\d+—$/.test(word.text);

/** Words that share a line, joined. */
function linesOf(words: readonly Word[]): { text: string; middle: number }[] {
  const lines: { text: string; middle: number }[] = [];
  for (const word of words.filter(inText)) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find((known) => Math.abs(known.middle - middle) < 6);
    if (line) line.text += word.text;
    else lines.push({ text: word.text, middle });
  }
  return lines;
}

describe('a DOCX in LibreOffice', () => {
  itWith(TOOLS, 'sets 22 lines of 28 characters on the page of GB/T 9704-2012', async () => {
    const pages = await pagesOf('# 题\n\n'.concat('为了规范行政执法行为保障和促使'.repeat(140)), 'gongwen');
    const [, second] = pages;
    const lines = linesOf(second!);
    expect(lines).toHaveLength(22);
    expect(new Set(lines.map(({ text }) => [...text].length))).toEqual(new Set([28]));
    const words = second!.filter(inText);
    expect(Math.abs(mm(Math.min(...words.map(({ left }) => left))) - 28)).toBeLessThan(1);
    expect(Math.abs(mm(Math.max(...words.map(({ right }) => right))) - (210 - 26))).toBeLessThan(1);
    const pitch = (lines.at(-1)!.middle - lines[0]!.middle) / 21;
    expect(mm(pitch)).toBeCloseTo(225 / 22, 1);
  });

  itWith(TOOLS, 'puts page numbers outside, one character in, 7 mm below the text', async () => {
    const pages = await pagesOf('文'.repeat(2000), 'gongwen');
    const numbers = pages.map((words) => words.find((word) => !inText(word))!);
    expect(numbers.map(({ text }) => text)).toEqual(['—1—', '—2—', '—3—', '—4—']);
    for (const [at, { left, right, top, bottom }] of numbers.entries()) {
      if (at % 2 === 0) expect(Math.abs(mm(right) - (210 - 26 - 5.6))).toBeLessThan(0.5);
      else expect(Math.abs(mm(left) - (28 + 5.6))).toBeLessThan(0.5);
      expect(Math.abs(mm((top + bottom) / 2) - (297 - 35 + 7))).toBeLessThan(1.5);
    }
  });

  itWith(TOOLS, 'numbers the pages after the cover from 1, without a blank page', async () => {
    const pages = await pagesOf(letterMarkdown, 'letter');
    const numbers = pages.map((words) => words.find((word) => !inText(word))?.text);
    expect(numbers).toEqual([undefined, ...pages.slice(1).map((_, at) => `—${at + 1}—`)]);
    expect(linesOf(pages[1]!)[0]!.text).toBe('2026年度行政执法责任书');
  });

  itWith(TOOLS, 'prints the ordinals of headings once each', async () => {
    const text = (await pagesOf(gongwenMarkdown, 'gongwen'))
      .flatMap((page) => linesOf(page))
      .map((line) => line.text);
    expect(text).toContain('一、考核范围');
    expect(text).toContain('（一）考核对象');
    expect(text).toContain('二、工作要求');
  });

  itWith(
    TOOLS,
    'puts the mark 35 mm below the text top, and the imprint at the foot of the last page',
    async () => {
      const pages = await pagesOf(gongwenMarkdown, 'gongwen');
      const mark = pages[0]!.find(({ text }) => text.startsWith('示例区市场监督管理局文件'))!;
      const middle = mm((mark.top + mark.bottom) / 2);
      // 39 pt letters: half of their height below the top edge that the standard gives.
      expect(Math.abs(middle - (37 + 35 + mm(39) / 2))).toBeLessThan(2);
      const last = pages.at(-1)!.filter(inText);
      const lowest = Math.max(...last.map(({ bottom }) => bottom));
      expect(linesOf(last).find(({ text }) => text.includes('印发'))!.text).toContain('市场监督管理局办公室');
      expect(mm(lowest)).toBeLessThanOrEqual(297 - 35);
      expect(mm(lowest)).toBeGreaterThan(297 - 35 - 3);
    },
  );

  itWith(
    TOOLS,
    'sets the issuer two characters from the right, and the date two characters after it',
    async () => {
      // In Chinese numerals: LibreOffice puts space beside digits whatever the file says.
      const date = '二〇二六年十一月一日';
      const [page] = await pagesOf(
        `::signature{issuer="示例区市场监督管理局办公室" date="${date}"}`,
        'gongwen',
      );
      const [above, below] = ['示例区市场监督管理局办公室', date].map((text) =>
        page!.find((word) => word.text === text),
      );
      expect(Math.abs(mm(above!.right) - (210 - 26 - 2 * 5.571))).toBeLessThan(1);
      expect(Math.abs(mm(below!.left - above!.left) - 2 * 5.571)).toBeLessThan(0.5);
    },
  );

  itWith(TOOLS, 'repeats the head of a table on every page', async () => {
    const pages = await pagesOf(catalogueMarkdown, 'catalogue');
    expect(pages.length).toBeGreaterThan(4);
    for (const words of pages) expect(words.filter(({ text }) => text === '职权名称')).toHaveLength(1);
  });
});
