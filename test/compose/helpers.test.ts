import { describe, expect, it } from 'vitest';
import { entries } from '../../src/compose/helpers/index.generated.js';
import { compose, faults, print } from './compose-text.js';

const data = {
  date: '2026-11-01',
  until: '2026-12-31',
  list: ['甲', '乙'],
  named: [{ name: '甲' }, { name: '乙' }],
  cites: ['《行政处罚法》第五条', '《行政许可法》'],
  titles: ['《行政处罚法》', '《行政许可法》', '《行政强制法》第三条'],
  measures: [
    { type: '警告' },
    { type: '罚款', range: { unit: '元', min: 50000, max: 100000 } },
    { type: '罚款', range: { unit: '倍', min: 10, max: 20, base: '货值金额' } },
    { type: '罚款', range: { unit: '元', max: 1500 } },
    { type: '罚款', range: { unit: '元', min: 2000, max: 2000 } },
  ],
  conditions: [
    { type: '罚款', range: { unit: '元', min: 3000, max: 30000, base: '违法所得不足三万元' } },
    { type: '罚款', range: { unit: '倍', min: 1, max: 3, base: '违法所得三万元以上' } },
    { type: '罚款', range: { unit: '元', max: 50000, base: '单位' } },
    { type: '罚款', range: { unit: '元', max: 100, base: '非法占用土地每平方米' } },
  ],
  limit: { statutory: '20个工作日', promised: '5个工作日' },
  duties: [
    { stage: 'filing', text: '及时立案；', basis: '《行政处罚法》第54条' },
    { stage: 'service', text: '送达' },
  ],
  none: undefined,
};

const printed: [string, string][] = [
  ['{{date date}}', '2026年11月1日'],
  ['{{date-hanzi date}}', '二〇二六年十一月一日'],
  ['{{period date until}}', '2026年11月1日至2026年12月31日'],
  ['{{label "power-kind" "penalty"}}', '行政处罚'],
  ['{{label "power-kind" "自定"}}', '自定'],
  ['{{labels "stage" list}}', '甲、乙'],
  ['{{ordinal 12}}', '十二'],
  ['{{copies 2}}{{copies 3}}', '两三'],
  ['{{number 0}}', '1'],
  ['{{count list}}{{count none}}', '20'],
  ['{{join list}}', '甲、乙'],
  ['{{join named field="name" with="；"}}', '甲；乙'],
  ['{{lines list}}', '甲\n乙'],
  ['{{numbered-lines list}}', '1. 甲。\n2. 乙。'],
  ['{{cite cites}}', '《行政处罚法》第五条、《行政许可法》'],
  ['{{cite titles}}', '《行政处罚法》《行政许可法》《行政强制法》第三条'],
  ['{{cite "《行政处罚法》第五条第1款"}}', '《行政处罚法》第五条第一款'],
  ['{{clause "做到甲；"}}。', '做到甲。'],
  ['{{title-marks "关于《甲法》的办法"}}', '《关于〈甲法〉的办法》'],
  ['{{title-marks "《甲法》"}}', '《甲法》'],
  [
    '{{measures conditions}}',
    '罚款（违法所得不足三万元，3000元以上3万元以下）；罚款（违法所得三万元以上，1倍以上3倍以下）；罚款（单位5万元以下）；罚款（非法占用土地每平方米100元以下）',
  ],
  [
    '{{measures measures}}',
    '警告；罚款（5万元以上10万元以下）；罚款（货值金额10倍以上20倍以下）；罚款（1500元以下）；罚款（2000元）',
  ],
  ['{{limit limit}}', '法定时限20个工作日，承诺时限5个工作日'],
  ['{{duty-lines duties show="text"}}', '1. 立案责任：及时立案。\n2. 送达责任：送达。'],
  ['{{duty-lines duties show="basis"}}', '1. 《行政处罚法》第五十四条\n2. —'],
  ['{{default none "" "无"}}', '无'],
  ['{{#if (any none list)}}有{{/if}}{{#if (all none list)}}全{{/if}}', '有'],
  ['{{#if (eq none none)}}同{{/if}}', '同'],
  ['{{markdown "**甲**" depth=2}}', '**甲**'],
];

describe('helpers', () => {
  it.each(printed)('%s', (template, expected) => {
    expect(print(template, data)).toBe(expected);
  });

  it('markdown marks its value as blocks with the depth asked for', () => {
    const [value] = compose('{{markdown "# 甲" depth=2}}', data).value!.values;
    expect(value).toMatchObject({ markdown: true, depth: 2 });
    expect(faults('{{markdown "x" depth=9}}', data)[0]).toContain('需要1到6的层次');
  });

  it('are all tried here, with a value of the wrong type too', () => {
    const all = printed.map(([template]) => template).join(' ');
    for (const [name, helper] of Object.entries(entries)) {
      expect(all).toMatch(new RegExp(`[{(]${name} `));
      const wrong = Symbol('wrong') as unknown;
      const args = Array.from({ length: helper.arguments[0] }, () => ({ wrong: 1 }));
      expect(() => helper.call(args, {})).not.toThrow();
      expect(() =>
        helper.call(
          args.map(() => wrong),
          {},
        ),
      ).not.toThrow();
      expect(helper.summary.zh).not.toMatch(/[A-Za-z]/);
    }
  });
});
