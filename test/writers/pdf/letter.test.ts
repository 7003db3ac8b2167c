import { describe, expect } from 'vitest';
import { itWith } from '../../system-tool.js';
import { catalogueMarkdown, formMarkdown, letterMarkdown } from '../fixture-tree.js';
import { paper, run, textOf, type Word, wordsOf } from './paper.js';

const sentence =
  '为了规范行政执法行为保障和促使行政执法主体依法行使职权保护公民法人和其他组织的合法权益推进依法治区。';
const signatures = `:::signatures
::party{role="责任主管单位（盖章）" body="示例区人民政府" signer="负责人（签字）" name=""}
::party{role="责任单位（盖章）" body="示例区市场监督管理局" signer="负责人（签字）" name=""}
:::`;

describe('a responsibility letter in PDF', () => {
  itWith(['pdffonts', 'pdfinfo', 'qpdf'], 'is sound, tagged PDF/A-2a with embedded fonts', async () => {
    const pdf = await paper(letterMarkdown, 'letter');
    const fonts = run('pdffonts', ['FILE'], pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    const info = run('pdfinfo', ['FILE'], pdf);
    expect(info).toMatch(/Title: +2026年度行政执法责任书/);
    expect(info).toMatch(/Author: +示例区市场监督管理局/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(run('qpdf', ['--check', 'FILE'], pdf)).toContain('No syntax or stream encoding errors found');
    const xmp = run('pdfinfo', ['-meta', 'FILE'], pdf);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('2026-11-01');
    const plain = run('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], pdf, 'latin1');
    expect(plain).toMatch(/\/Lang \(zh-CN\)/);
    for (const tag of ['/H1', '/H2', '/H3', '/Table', '/TH', '/TD'])
      expect(plain).toMatch(new RegExp(`/S ${tag}\\b`));
  });

  itWith(['qpdf'], 'has its headings as bookmarks, with their ordinals', async () => {
    const outline = JSON.parse(
      run('qpdf', ['--json', '--json-key=outlines', 'FILE'], await paper(letterMarkdown, 'letter')),
    ).outlines as Outline[];
    const titles = (items: Outline[]): string[] =>
      items.flatMap(({ title, kids }) => [title, ...titles(kids)]);
    expect(titles(outline)).toEqual([
      '行政执法责任书',
      '2026年度行政执法责任书',
      '一、责任目标',
      '（一）依法履行职权',
      '1. 食品安全监督检查',
      '二、职权与岗位',
      '三、考核与奖惩',
    ]);
  });

  itWith(['pdftotext'], 'has a cover without number, then pages from 1, table heads on each', async () => {
    const pages = wordsOf(await paper(letterMarkdown, 'letter'));
    const numbers = pages.map((page) => page.find(({ text }) => /^—\d+—$/.test(text))?.text);
    expect(numbers[0]).toBeUndefined();
    expect(numbers.slice(1)).toEqual(numbers.slice(1).map((_, index) => `—${index + 1}—`));
    const withRows = pages.filter((page) => page.some(({ text }) => text === '直接责任'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page.map(({ text }) => text)).toContain('责任层次');
  });

  itWith(['pdftotext'], 'marks every page of a draft 草稿, and no other paper', async () => {
    const draft = wordsOf(await paper(letterMarkdown, 'letter', { draft: true }));
    // The mark is set askew, so its characters are words of their own.
    const marked = (page: Word[]) => ['草', '稿'].every((part) => page.some(({ text }) => text === part));
    expect(draft.map(marked)).toEqual(draft.map(() => true));
    expect(textOf(await paper(letterMarkdown, 'letter'))).not.toContain('草');
  });

  for (const [name, tail] of [
    ['a long paragraph', sentence.repeat(6)],
    ['a paragraph of two lines', sentence.slice(0, 35)],
    ['a paragraph of three lines', sentence + sentence.slice(0, 20)],
    ['a short paragraph', '特此承诺。'],
    ['a short paragraph below a long one', `${sentence.repeat(5)}\n\n特此承诺。`],
    ['a heading and a short paragraph', `${sentence.repeat(5)}\n\n## 附则\n\n特此承诺。`],
  ] as const)
    itWith(
      ['pdftotext'],
      `keeps signatures whole, with two lines of text before them, after ${name}`,
      async () => {
        for (let lines = 1; lines <= 23; lines += 1) {
          const filler = Array.from({ length: lines }, (_, index) => `第${index}行。`).join('\n\n');
          const pages = wordsOf(await paper(`${filler}\n\n${tail}\n\n${signatures}`, 'letter'));
          const parts = ['责任主管单位（盖章）', '示例区人民政府', '示例区市场监督管理局', '负责人（签字'];
          const on = parts.map((part) =>
            pages.findIndex((page) => page.some(({ text }) => text.startsWith(part))),
          );
          expect([lines, new Set(on).size]).toEqual([lines, 1]);
          const page = pages[on[0]!]!;
          const top = page.find(({ text }) => text.startsWith(parts[0]!))!.top;
          const above = new Set(page.filter((word) => word.top < top - 1).map((word) => word.top.toFixed(1)));
          expect(above.size).toBeGreaterThanOrEqual(2);
          for (const { bottom, text } of page)
            expect([text, bottom < 263 || /^—\d+—$/.test(text)]).toEqual([text, true]);
        }
      },
    );
});

describe('a signature below a table', () => {
  itWith(['pdftotext'], 'has the last two rows of the table on its page, under the head', async () => {
    const positions = new Set<number>();
    for (let rows = 14; rows <= 24; rows += 1) {
      const lines = Array.from({ length: rows }, (_, index) => `| 行${index + 1} | 内容 |`).join('\n');
      const table = `:::table{columns="50,50"}\n| 名称 | 说明 |\n|---|---|\n${lines}\n:::`;
      const pages = wordsOf(
        await paper(`${table}\n\n::signature{issuer="示例局" date="2026年11月1日"}`, 'catalogue'),
      );
      const signed = pages.findIndex((page) => page.some(({ text }) => text === '示例局'));
      const words = pages[signed]!.map(({ text }) => text);
      expect([rows, signed, pages.length - 1]).toEqual([rows, signed, signed]);
      expect(words).toEqual(expect.arrayContaining([`行${rows}`, `行${rows - 1}`, '名称']));
      const all = pages.flat().filter(({ text }) => /^行\d+$/.test(text));
      expect(all).toHaveLength(rows);
      positions.add(signed);
    }
    expect([...positions]).toEqual([0, 1]);
  });
});

describe('signatures of many parties', () => {
  itWith(['pdftotext'], 'break between rows, and nothing runs off the page', async () => {
    const party = (index: number) =>
      `::party{role="第${index}方（盖章）" body="某单位" signer="负责人" name=""}`;
    const many = Array.from({ length: 14 }, (_, index) => party(index + 1)).join('\n');
    const long = Array.from({ length: 40 }, (_, index) => `第${index}行。`).join('\n\n');
    const pages = wordsOf(
      await paper(`:::plain\n${long}\n:::\n\n特此承诺。\n\n:::signatures\n${many}\n:::`, 'letter'),
    );
    for (const { bottom, text } of pages.flat())
      expect([text, bottom < 263 || /^—\d+—$/.test(text)]).toEqual([text, true]);
    for (let index = 1; index <= 14; index += 1)
      expect(pages.flat().map(({ text }) => text)).toContain(`第${index}方（盖章）`);
  });
});

describe('notes and lists', () => {
  itWith(['pdftotext'], 'have their number, their bullet and their box on the line of the text', async () => {
    const text =
      '正文[^a]。再次[^a]。\n\n- 甲\n  1. 乙\n- [x] 丙\n- [ ] 丁\n\n[^a]: 脚注的文字。\n\n    又一段。';
    const pdf = await paper(text, 'letter');
    const lines = textOf(pdf)
      .split('\n')
      .map((line) => line.replaceAll(/\s/g, ''));
    expect(lines).toEqual(expect.arrayContaining(['●甲', '1.乙', '●■丙', '●□丁', '又一段。']));
    const words = wordsOf(pdf).flat();
    const note = words.find((word) => word.text.endsWith('脚注的文字。'))!;
    const number = words.filter((word) => word.text.startsWith('1')).at(-1)!;
    expect(Math.abs(number.top - note.top)).toBeLessThan(3);
    expect(words.filter((word) => word.text.endsWith('脚注的文字。'))).toHaveLength(1);
  });
});

describe('a catalogue and a form in PDF', () => {
  itWith(
    ['pdftotext'],
    'stays within the margins of landscape paper, with the title on later pages',
    async () => {
      const pages = wordsOf(await paper(catalogueMarkdown, 'catalogue', { title: '示例区权责清单' }));
      expect(pages.length).toBeGreaterThan(2);
      for (const { left, right, text } of pages.flat())
        expect([text, left > 21.5 && right < 275.5]).toEqual([text, true]);
      for (const page of pages.slice(1)) {
        expect(page[0]!.text).toBe('示例区权责清单');
        expect(page.map(({ text }) => text)).toContain('承办机构');
      }
      const rows = pages.flat().filter(({ text }) => /^330201\d{3}$/.test(text));
      expect(rows).toHaveLength(60);
    },
  );

  itWith(['pdftotext'], 'prints the labelled blanks of a form on one line', async () => {
    const [page] = wordsOf(await paper(formMarkdown, 'form'));
    const unit = page!.find(({ text }) => text.startsWith('被考核单位：'))!;
    const score = page!.find(({ text }) => text.startsWith('得分：'))!;
    expect(Math.abs(unit.top - score.top)).toBeLessThan(0.1);
    expect(textOf(await paper(formMarkdown, 'form'))).toContain('示例区市场监督管理局');
  });

  itWith(['pdftotext'], 'lets a row break that is longer than a page', async () => {
    const long = sentence.repeat(90);
    const text = `:::table{columns="10,90"}\n| 序号 | 内容 |\n|---|---|\n| 1 | ${long} |\n| 2 | 完 |\n:::`;
    const pages = wordsOf(await paper(text, 'letter'));
    expect(pages.length).toBeGreaterThan(1);
    const content = pages
      .flat()
      .filter(({ text }) => text.length > 3)
      .map(({ text }) => text)
      .join('');
    expect(content.split('推进依法治区').length - 1).toBe(90);
  });
});

interface Outline {
  readonly title: string;
  readonly kids: Outline[];
}
