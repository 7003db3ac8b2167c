import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/source/origin.js';
import { power, readText } from './read-text.js';

describe('readRecord', () => {
  it('turns Chinese keys and values into canonical ones and keeps source texts', () => {
    const { data, found } = readText(
      'powers',
      power('基本编码: 0201', '听证: 是', '法制审核: 否', '办理时限: { 法定: 90日 }'),
    );
    expect(found).toEqual([]);
    expect(data).toEqual([
      {
        id: '处罚-甲',
        name: '甲',
        kind: 'penalty',
        bases: [{ cite: '《甲法》第一条', role: 'sets' }],
        code: '0201',
        hearing: true,
        'legal-review': false,
        limit: { statutory: '90日' },
      },
    ]);
  });

  it('keeps every digit of a text that looks like a number', () => {
    const { data, found } = readText(
      'powers',
      power('基本编码: 123456789012345678901', '实施编码: 1e3', '监督方式: 12315'),
    );
    expect(found).toEqual([]);
    expect(data).toMatchObject([
      { code: '123456789012345678901', 'implementation-code': '1e3', supervision: '12315' },
    ]);
  });

  it('accepts both languages in one file, but not one key in both', () => {
    const { data, found } = readText(
      'powers',
      power('name: 乙', 'fee: { 项目: 丙, standard: 丁, basis: 《甲法》 }'),
    );
    expect(data).toMatchObject([{ name: '甲', fee: { item: '丙', standard: '丁' } }]);
    expect(found).toEqual([
      '7:3 duplicate-key “name”和“名称”是同一项的中英文写法，只能写一个；后面这一个没有采用 | 留下正确的一项，删掉另一项。',
    ]);
  });

  it('reads a file with a single record as a list of one, and an empty file as an empty list', () => {
    expect(readText('persons', '标识: 甲\n姓名: 甲\n身份: 公务员\n')).toMatchObject({
      data: [{ id: '甲', name: '甲', employment: 'civil-servant' }],
      found: [],
    });
    expect(readText('persons', '# 待填\n')).toMatchObject({ data: [], found: [] });
    expect(readText('persons', '---\n')).toMatchObject({ data: [], found: [] });
  });

  it('takes the list below a heading that is one level too many', () => {
    const { data, found } = readText('persons', '人员:\n  - 标识: 甲\n    姓名: 甲\n    身份: 公务员\n');
    expect(data).toMatchObject([{ id: '甲' }]);
    expect(found).toEqual([
      '1:1 extra-level 这个文件直接写列表就行，不要在外面再套一层“人员” | 删掉“人员:”这一行，下面各行往左移两格。',
    ]);
  });

  it('keeps a bad record that has an id, with empty stand-ins, and says which', () => {
    const { record, data, found } = readText(
      'powers',
      '- 标识: 甲\n  依据: 《甲法》\n- 名称: 乙\n- 标识: 丙\n  名称: 丁\n',
    );
    expect(data).toEqual([
      { id: '甲', name: '甲', kind: '', bases: [] },
      { id: '丙', name: '丁', kind: '', bases: [] },
    ]);
    expect(record.incomplete).toEqual(['/0', '/1']);
    expect(found.map((one) => one.split(' | ')[0])).toEqual(
      [
        '2:7 wrong-type “依据”要写成列表，每项一行，前面加“- ”',
        '1:3 missing-key “甲”缺少“名称”“类别”',
        '3:3 missing-key 第 2 条缺少“标识”“类别”“依据”',
        '4:3 missing-key “丙”缺少“类别”“依据”',
      ].sort(byPlaceInText(found)),
    );
  });

  it('leaves an optional part out when it lacks something, and keeps the record', () => {
    const { data, found } = readText('powers', power('办理时限: { 承诺: 5日 }', '收费: 免费'));
    expect(data).toMatchObject([{ id: '处罚-甲', name: '甲' }]);
    expect(Object.keys((data as object[])[0]!)).not.toContain('limit');
    expect(found.map((one) => one.split(' | ')[0])).toEqual([
      '7:9 missing-key “办理时限”缺少“法定”',
      '8:7 wrong-type “收费”要分项写，每项一行',
    ]);
  });

  it('keeps what is right in a required part', () => {
    const { data } = readText(
      'letters',
      '年度: 2026\n期限: { 起: 2026-01-01, 止: 年底 }\n份数: 2\n签订期限: 2026-03-31\n',
    );
    expect(data).toEqual({
      year: 2026,
      term: { from: '2026-01-01', until: '' },
      copies: 2,
      'sign-by': '2026-03-31',
    });
  });

  it('does not miss a key that was misspelt or lost to a syntax error', () => {
    expect(readText('persons', '- 标识: 甲\n  姓明: 甲\n  身份\n').found).toEqual([
      '3:3 yaml-syntax 这一行缺少冒号，看不出是哪一项 | 写成“名称: 内容”，冒号用英文冒号，后面空一格；如果是上一项的续行，请多缩进两格。',
      '2:3 unknown-key 这里没有“姓明”这一项，是不是“姓名”？ | 把“姓明”改成“姓名”。',
    ]);
  });

  it('says nothing more about a file that could not be read', () => {
    expect(readText('organ', '['.repeat(200)).found).toHaveLength(1);
    expect(readText('organ', '').found).toEqual([
      '1:1 missing-key 这个文件缺少“标识”“名称”“主体性质”“层级” | 补写“标识: ……”“名称: ……”“主体性质: ……”“层级: ……”，每项一行。',
    ]);
  });

  it('names the record in every finding about it', () => {
    const { diagnostics } = readText(
      'powers',
      power('类型: 甲', '办理时限: { 法定: 很快 }', '起: 2026-02-30'),
    );
    expect(diagnostics.map(({ subject, rule }) => [subject, rule])).toEqual([
      ['处罚-甲', 'unknown-key'],
      ['处罚-甲', 'wrong-format'],
      ['处罚-甲', 'impossible-date'],
    ]);
  });
});

function byPlaceInText(order: readonly string[]) {
  const at = (one: string) => order.findIndex((other) => other.startsWith(one));
  return (a: string, b: string) => at(a) - at(b);
}

describe('RecordFile.locate', () => {
  const text =
    '- 姓名: 无标识\n- 标识: 甲\n  姓名: 甲\n  身份: 公务员\n  培训:\n    - { 日期: 昨天, 内容: 乙 }\n    - 日期: 2026-01-02\n      内容: 丙\n';
  const { record } = readText('persons', text);
  const place = (pointer: string, part?: 'key' | 'value') => {
    const { line, column, endColumn } = record.locate(pointer, part);
    return `${line}:${column}-${endColumn}`;
  };

  it('finds the author’s place although items before were left out', () => {
    expect(record.data).toMatchObject([{ id: '甲', training: [{ content: '丙' }] }]);
    expect(place('/0/name')).toBe('3:7-8');
    expect(place('/0/name', 'key')).toBe('3:3-5');
    expect(place('/0/training/0/content')).toBe('8:11-12');
    expect(record.writtenKey('/0/training/0/content')).toBe('内容');
  });

  it('points at the first line of a record, and at the nearest ancestor of what is absent', () => {
    expect(place('/0')).toBe('2:3-8');
    expect(place('/0/certificate/number')).toBe('2:3-8');
    expect(place('/7')).toBe('1:1-10');
    expect(record.writtenKey('/0/certificate')).toBe('certificate');
  });

  it('agrees with the origins of objects and lists', () => {
    const [person] = record.data;
    expect(originsOf(person)).toEqual([{ file: 'a.yaml', pointer: '/0' }]);
    expect(originsOf(person!.training![0])).toEqual([{ file: 'a.yaml', pointer: '/0/training/0' }]);
    expect(originsOf(record.data)).toEqual([{ file: 'a.yaml', pointer: '' }]);
  });

  it('names two thousand errors of a file and counts the rest, with the records that have them', () => {
    const items = Array.from({ length: 1_500 }, (_, index) => `- {标识: 甲${index}, 名称：乙}`);
    const { diagnostics, found } = readText('powers', items.join('\n'));
    expect(found).toHaveLength(2_001);
    expect(found.at(-1)).toMatch(/这个文件里还有 \d+ 处这样的错误，没有逐个列出/);
    const concerned = new Set(diagnostics.flatMap((one) => [one.subject, ...(one.alsoConcerns ?? [])]));
    expect(items.every((_, index) => concerned.has(`甲${index}`))).toBe(true);
  });
});
