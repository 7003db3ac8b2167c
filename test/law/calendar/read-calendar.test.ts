/** Calendar files: both languages, every slip at its place, the good years kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/law/calendar/read-calendar.js';

const good = `年份: 2027
状态: 未核实
放假:
  - { 名称: 元旦, 起: 2026-12-31, 止: 2027-01-02 }
上班: [2027-01-03]
`;

const findings = (text: string) =>
  readCalendar('日历.yaml', text).diagnostics.map(
    ({ severity, place, message }) => `${place.line}:${place.column} ${severity} ${message.zh}`,
  );

describe('a calendar file', () => {
  test('in Chinese, in English, one year or a list', () => {
    const year = {
      year: 2027,
      verified: false,
      number: undefined,
      source: undefined,
      holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }],
      workdays: ['2027-01-03'],
    };
    expect(readCalendar('日历.yaml', good)).toEqual({ value: [year], diagnostics: [] });
    const english =
      '- year: 2027\n  status: unverified\n  holidays: [{ name: 元旦, from: 2026-12-31, to: 2027-01-02 }]\n  workdays: [2027-01-03]\n';
    expect(readCalendar('calendar.yaml', english)).toEqual({ value: [year], diagnostics: [] });
  });

  test.each([
    ['a misspelt key', good.replace('上班', '上斑'), '5:1 error 不认识“上斑”，是不是“上班”。'],
    ['no year', good.replace('年份: 2027\n', ''), '1:1 error 缺少“年份”。'],
    ['a short year', good.replace('2027\n', '27\n'), '1:5 error 年份写四位数字，如 2026。'],
    ['no status', good.replace('未核实', '大概'), '2:5 error “状态”写“已核实”或者“未核实”。'],
    [
      'verified by nothing',
      good.replace('未核实', '已核实'),
      '2:5 error 写了“已核实”，就要在“来源”里写明依据哪个通知；没有核对过的写“未核实”。',
    ],
    ['an impossible day', good.replace('2027-01-02', '2027-02-30'), /^4:33 error “止”应当是真实的日期/],
    ['a day of another year', good.replace('2027-01-03', '2028-01-03'), /^5:6 error 2028-01-03 不在 2027 年/],
    ['an end before its beginning', good.replace('2027-01-02', '2026-12-30'), '4:33 error “止”早于“起”。'],
    ['an endless holiday', good.replace('2027-01-02', '2027-10-02'), /^4:5 error 一次放假超过 31 天/],
    ['worked and off', good.replace('2027-01-03', '2027-01-02'), /^5:6 error 2027-01-02 写了不止一次/],
    ['a weekday worked', good.replace('2027-01-03', '2027-01-06'), /^5:6 warning 2027-01-06 是星期三/],
    [
      'the year twice',
      `- ${good.trimEnd().replaceAll('\n', '\n  ')}\n- ${good.trimEnd().replaceAll('\n', '\n  ')}\n`,
      /^6:3 error 2027 年写了两次/,
    ],
    ['no mapping', '2027\n', '1:1 error 这里应当逐行写“名称: 值”。'],
    ['nothing', '', '1:1 error 日历文件是空的。'],
  ])('%s is found', (_, text, expected) => {
    const found = findings(text);
    expect(found).toHaveLength(1);
    if (typeof expected === 'string') expect(found[0]).toBe(expected);
    else expect(found[0]).toMatch(expected);
  });

  test('a bad year does not take the good one with it', () => {
    const { value, diagnostics } = readCalendar(
      '日历.yaml',
      `- ${good.trimEnd().replaceAll('\n', '\n  ')}\n- 年份: 2028\n  状态: 不知道\n`,
    );
    expect(value.map(({ year }) => year)).toEqual([2027]);
    expect(diagnostics).toHaveLength(1);
  });

  test('any text is read without harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCalendar('日历.yaml', text)));
    fc.assert(
      fc.property(fc.nat(good.length), fc.string({ unit: 'binary', maxLength: 3 }), (at, text) => {
        readCalendar('日历.yaml', good.slice(0, at) + text + good.slice(at + 1));
      }),
    );
  });
});
