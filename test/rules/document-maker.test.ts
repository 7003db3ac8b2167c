/** Whether a province made a document, by its title. */
import { describe, expect, it } from 'vitest';
import { makerOf } from '../../src/rules/document-maker.js';

describe('makerOf', () => {
  it.each([
    ['国务院关于同意相对集中行政处罚权的批复', 'province'],
    ['示例省人民政府关于赋予乡镇人民政府部分行政处罚权的决定', 'province'],
    ['示例省人民代表大会常务委员会关于赋权的决定', 'province'],
    ['中共示例省委办公厅 示例省人民政府办公厅关于赋权的通知', 'province'],
    ['广西壮族自治区人民政府关于赋权的决定', 'province'],
    ['重庆市人民政府关于赋予乡镇街道行政执法权的决定', 'province'],
    ['示例省示例市人民政府关于下放执法权的通知', 'local'],
    ['广西壮族自治区南宁市人民政府关于赋权的决定', 'local'],
    ['示例市人民政府关于赋权的决定', 'local'],
    ['示例市示例区人民政府关于赋权的决定', 'local'],
    ['重庆市渝北区人民政府关于赋权的决定', 'local'],
    ['示例市城市管理局关于委托执法的通知', 'local'],
    ['示例自治州人民政府关于赋权的决定', 'local'],
    ['关于赋予乡镇行政处罚权的决定', undefined],
    ['联合执法方案', undefined],
    ['', undefined],
  ])('%s: %s', (title, maker) => {
    expect(makerOf({ title })).toBe(maker);
  });

  it('says nothing without a document', () => {
    expect(makerOf(undefined)).toBeUndefined();
  });
});
