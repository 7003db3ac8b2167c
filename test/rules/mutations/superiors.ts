/** Mistakes against a superior's catalogue: the province's, pinned, and the city's for the district. */
import type { Mutation } from '../mutate.js';

const city = 'content/示例市/市场监督管理局';
const bureau = 'content/示例市/示例区/市场监督管理局';
const streets = 'content/示例市/示例区/城市管理局';
const mutations: readonly Mutation[] = [
  {
    title: '区局职权上级不知道',
    file: `${streets}/执法职权.yaml`,
    find: '名称: 对损坏城市树木花草、绿化设施行为的处罚\n',
    replace: '名称: 对损坏绿化行为的处罚\n',
    expect: [
      {
        rule: 'no-unknown-to-superior',
        at: '名称: 对损坏绿化行为的处罚',
        clause: '国办发〔2005〕37号',
        says: '对损坏城市树木花草、绿化设施行为的处罚',
      },
    ],
  },
  {
    title: '区局自设一项检查',
    file: `${streets}/执法职权.yaml`,
    find: '- 标识: 区检查-市容环境',
    upTo: '  承办机构',
    replace:
      '- 标识: 区检查-市容环境\n  名称: 犬类饲养检查\n  类别: 行政检查\n  依据:\n    - { 引文: 《城市市容和环境卫生管理条例》第四条第三款, 作用: 授权 }\n',
    expect: [{ rule: 'no-unknown-to-superior', at: '名称: 犬类饲养检查', says: '没有对应的事项' }],
  },
  {
    title: '类别与省级目录不同',
    file: `${bureau}/执法职权.yaml`,
    find: '  名称: 食品安全监督检查\n  类别: 行政检查',
    replace: '  名称: 食品安全监督检查\n  类别: 行政确认',
    expect: [{ rule: 'no-different-kind', at: '类别: 行政确认', says: '行政检查' }],
  },
  {
    title: '罚款上限高于省级目录',
    file: `${bureau}/执法职权.yaml`,
    find: '下限: 30000, 上限: 300000',
    replace: '下限: 30000, 上限: 500000',
    expect: [
      {
        rule: 'no-discretion-beyond-superior',
        at: '下限: 30000, 上限: 500000',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '罚款下限低于省级目录',
    file: `${bureau}/执法职权.yaml`,
    find: '下限: 30000, 上限: 300000',
    replace: '下限: 10000, 上限: 300000',
    expect: [{ rule: 'no-discretion-beyond-superior', at: '下限: 10000, 上限: 300000' }],
  },
  {
    title: '对应上级事项写错编码',
    file: `${city}/执法职权.yaml`,
    find: '对应上级事项: 990131001000',
    replace: '对应上级事项: 990131001009',
    expect: [{ rule: 'no-unknown-to-superior', at: '对应上级事项: 990131001009', says: '990131001009' }],
  },
  {
    title: '沿用的事项省级目录里没有',
    file: `${city}/执法职权.yaml`,
    find: '沿用: 示例省#990631003000',
    replace: '沿用: 示例省#990631009000',
    expect: [{ rule: 'inherited-item', at: '沿用: 示例省#990631009000' }],
  },
  {
    title: '沿用的目录写错',
    file: `${city}/执法职权.yaml`,
    find: '沿用: 示例省#',
    replace: '沿用: 示例生#',
    expect: [{ rule: 'inherited-item', at: '沿用: 示例生#990631003000' }],
  },
  {
    title: '业务指导机关写错',
    file: `${bureau}/执法主体.yaml`,
    find: '业务指导机关: [示例市市监局]',
    replace: '业务指导机关: [示例市市监]',
    expect: [{ rule: 'unknown-reference', at: '业务指导机关: [示例市市监' }],
  },
  {
    title: '上级目录的机关写错',
    file: 'quanze.yaml',
    find: '来源: ../示例省/catalogue.json',
    replace: '机关: 示例省厅, 来源: ../示例省/catalogue.json',
    expect: [{ rule: 'upstream-catalogue', at: '机关: 示例省厅' }],
  },
  {
    title: '以 from 沿用，合法',
    file: `${city}/执法职权.yaml`,
    find: '沿用: 示例省#',
    replace: 'from: 示例省#',
    expect: [],
  },
  {
    title: '承诺时限再压缩，合法',
    file: `${bureau}/执法职权.yaml`,
    find: '    承诺: 5个工作日\n    依据: 《中华人民共和国行政许可法》第四十二条第一款\n  流程: 流程-许可\n  责任事项:\n    - 阶段: 受理\n      内容: 公示办理条件',
    replace:
      '    承诺: 4个工作日\n    依据: 《中华人民共和国行政许可法》第四十二条第一款\n  流程: 流程-许可\n  责任事项:\n    - 阶段: 受理\n      内容: 公示办理条件',
    expect: [],
  },
];

export default mutations;
