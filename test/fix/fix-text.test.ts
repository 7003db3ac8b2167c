/** What `quanze fix` mends, and what it leaves to the author. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFixes } from '../../src/fix/fix-list.js';
import { fixText } from '../../src/fix/fix-text.js';
import { reorderEntries } from '../../src/fix/reorder-entries.js';
import type { BasisNode } from '../../src/model/model.js';
import type { Kind } from '../../src/schema/record.js';

const fix = (kind: Kind, text: string, only?: string, bases: readonly BasisNode[] = []) =>
  fixText(
    kind,
    kind === 'notices' || kind === 'responsibilities' ? 'a.md' : 'a.yaml',
    text,
    bases,
    only === undefined ? allFixes : allFixes.filter(({ id }) => id === only),
  );

describe('input slips', () => {
  it('full-width colons, indents and missing spaces become what was read', () => {
    const text = '- 标识：甲\n　姓名：张甲\n  职务:科员\n  身份: 公务员\n';
    expect(fix('persons', text)).toEqual({
      text: '- 标识: 甲\n  姓名: 张甲\n  职务: 科员\n  身份: 公务员\n',
      applied: ['input-slips'],
    });
  });

  it('dashes around front matter become hyphens', () => {
    const text = '——\n标识: 通知一\n种类: 通知\n标题: 关于某事的通知\n——\n正文。\n';
    expect(fix('notices', text).text).toBe(
      '---\n标识: 通知一\n种类: 通知\n标题: 关于某事的通知\n---\n正文。\n',
    );
  });

  it('a colon inside a text stays', () => {
    const text = '- 标识: 甲\n  姓名: 张甲\n  职务: 科员：一级\n  身份: 公务员\n';
    expect(fix('persons', text)).toEqual({ text, applied: [] });
  });
});

describe('dates', () => {
  const at = (date: string) => `- 标识: 甲\n  姓名: 张甲\n  身份: 公务员\n  起: ${date} # 见任免文件\n`;

  it.each(['2026年1月5日', '2026/1/5', '2026.01.05', '2026-1-5', '２０２６年１月５日', '"2026.1.5"'])(
    '%s',
    (date) => {
      const quote = date.startsWith('"') ? '"' : '';
      expect(fix('persons', at(date)).text).toBe(at(`${quote}2026-01-05${quote}`));
    },
  );

  it.each(['2026年2月30日', '5/1/2026', '2026年1月', '一月五日'])('%s is left to the author', (date) => {
    expect(fix('persons', at(date)).applied).not.toContain('date-form');
  });
});

describe('citations', () => {
  const power = (cite: string) =>
    `- 标识: 甲\n  名称: 对某行为的处罚\n  类别: 行政处罚\n  依据:\n    - { 引文: ${cite}, 作用: 设定 }\n`;

  it('numerals and brackets', () => {
    expect(fix('powers', power('《中华人民共和国行政处罚法》第34条第(二)项')).text).toBe(
      power('《中华人民共和国行政处罚法》第三十四条第（二）项'),
    );
  });

  it('document numbers in front matter and body', () => {
    const text = (number: string) =>
      `---\n标识: 通知一\n种类: 通知\n标题: 关于某事的通知\n发文字号: ${number}\n---\n根据${number}，现将有关事项通知如下。\n`;
    expect(fix('notices', text('国办发[2005]37号')).text).toBe(text('国办发〔2005〕37号'));
  });

  it('a masked number and a citation that names no instrument are left to the author', () => {
    for (const cite of ['国办发〔20**〕37号', '第34条'])
      expect(fix('powers', power(cite))).toEqual({ text: power(cite), applied: [] });
  });
});

describe('order', () => {
  it('keys go to their places with their comments, in nested maps and on one line as well', () => {
    const text = [
      '# 人员名册',
      '- 姓名: 张甲 # 组长',
      '  标识: 甲',
      '  执法证: { 有效期至: 2028-01-01, 证号: A1 }',
      '  # 2024 年调入',
      '  身份: 公务员',
      '',
      '- 标识: 乙',
      '  姓名: 李乙',
      '  身份: 公务员',
      '',
    ].join('\n');
    expect(fix('persons', text).text).toBe(
      [
        '# 人员名册',
        '- 标识: 甲',
        '  姓名: 张甲 # 组长',
        '  # 2024 年调入',
        '  身份: 公务员',
        '  执法证: { 证号: A1, 有效期至: 2028-01-01 }',
        '',
        '- 标识: 乙',
        '  姓名: 李乙',
        '  身份: 公务员',
        '',
      ].join('\n'),
    );
  });

  it('a comment cannot stand behind a dash: such a map stays', () => {
    const text = '- 姓名: 张甲\n  # 编号\n  标识: 甲\n  身份: 公务员\n';
    expect(fix('persons', text)).toEqual({ text, applied: [] });
  });

  it('a map with an unknown key stays', () => {
    const text = '- 姓名: 张甲\n  标识: 甲\n  备注事项: 无\n  身份: 公务员\n';
    expect(fix('persons', text).applied).toEqual([]);
  });

  it('bases go by rank, common and special each for themselves', () => {
    const basis = ([title, type, group]: readonly [string, string, string]) =>
      `- 标识: ${title}\n  名称: ${title}\n  效力级别: ${type}\n  类别: ${group}\n`;
    const items = [
      ['甲办法', '部门规章', '专业'],
      ['乙条例', '行政法规', '共同'],
      ['丙法', '法律', '专业'],
      ['丁法', '法律', '共同'],
    ] as const;
    const types = {
      部门规章: 'department-rule',
      行政法规: 'administrative-regulation',
      法律: 'law',
    } as const;
    const bases = items.map(([, type, group], index) => ({
      origin: { file: 'a.yaml', pointer: `/${index}` },
      data: { type: types[type], group },
    })) as unknown as BasisNode[];
    const text = `# 目录\n${items.map(basis).join('\n')}`;
    const sorted = [items[2], items[3], items[0], items[1]].map((item) => basis(item!)).join('\n');
    expect(fix('bases', text, 'catalogue-order', bases)).toEqual({
      text: `# 目录\n${sorted}`,
      applied: ['catalogue-order'],
    });
  });

  it('every order of any entries keeps every line', () => {
    const line = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: line, comment: fc.boolean(), blank: fc.boolean() }), {
          minLength: 2,
          maxLength: 6,
        }),
        fc.infiniteStream(fc.nat()),
        (entries, random) => {
          let text = '';
          const spans = entries.map(({ value, comment, blank }, index) => {
            if (comment && index > 0) text += `# about ${index}\n`;
            const start = text.length;
            text += `k${index}: ${value}`;
            const end = text.length;
            text += blank ? '\n\n' : '\n';
            return { start, end };
          });
          const order = entries
            .map((_, index) => ({ index, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ index }) => index);
          const edit = reorderEntries(text, spans, order)!;
          const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
          expect(after.split('\n').sort()).toEqual(text.split('\n').sort());
          expect([...after.matchAll(/^k(\d)/gm)].map((match) => Number(match[1]))).toEqual(order);
          for (const [, about] of after.matchAll(/^# about (\d)\nk\1/gm)) expect(about).toBeDefined();
          expect([...after.matchAll(/^# about (\d)$/gm)].length).toBe(
            [...after.matchAll(/^# about (\d)\nk\1/gm)].length,
          );
        },
      ),
    );
  });
});

describe('any text', () => {
  it('is not made worse, and a second run finds nothing more', () => {
    const piece = fc.constantFrom(
      ...[
        '- ',
        '标识',
        '姓名',
        ':',
        '：',
        ' ',
        '　',
        '\n',
        '\n  ',
        '甲',
        '起',
        '2026年1月5日',
        '《行政处罚法》第3条',
      ],
      ...['# 注', '"', '{', '}', '[', ']', ',', '身份: 公务员\n', '---\n', '国办发[2005]37号', '|\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = fix('persons', pieces.join(''));
        expect(fix('persons', once.text).text).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });
});
