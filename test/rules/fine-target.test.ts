import { describe, expect, it } from 'vitest';
import { findFineTarget } from '../../src/rules/fine-target.js';

const words = (text: string) => {
  const found = findFineTarget(text);
  return found && text.slice(found.start, found.end);
};

describe('findFineTarget', () => {
  it.each([
    ['全年罚没收入完成情况', '罚没收入完成情况'],
    ['罚款金额比上年增长百分之十', '罚款金额'],
    ['人均罚款居全市前列', '人均罚款'],
    ['完成上级下达的罚没任务', '罚没任务'],
    ['未完成罚没收入指标的，每少一个百分点扣1分', '罚没收入指标'],
    ['按罚款数额排名计分', '罚款数额'],
    ['执法规范。罚没款总额达到五百万元；文书齐全', '罚没款总额'],
  ])('accuses %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    '不得下达罚没收入指标',
    '严禁以罚款数额进行排名或者作为绩效考核的指标',
    '下达罚没指标，或者把罚没收入与执法机构、执法人员的考核、待遇挂钩的',
    '将罚没收入与经费、待遇直接或者变相挂钩的，发现一次扣10分',
    '罚没收入全额上缴国库，执行收支两条线规定',
    '罚款决定与罚款收缴分离',
    '罚款数额裁量适当，从轻、从重有依据',
    '较大数额罚款告知听证权利',
    '是否存在罚没指标、罚没任务',
    '罚没物品登记、保管、处置符合规定',
    '违规设定罚款任务的，一票否决',
    '行政处罚案件办理数量和质量统计上报及时',
    '当场收缴罚款在规定期限内缴付',
    '罚没收入账目清楚',
    '考核任务完成情况',
    '',
  ])('leaves alone: %s', (text) => {
    expect(words(text)).toBeUndefined();
  });
});
