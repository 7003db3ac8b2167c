/** Mistakes in powers: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '条款不存在',
    file: `${bureau}/执法职权.yaml`,
    find: '《中华人民共和国食品安全法》第一百二十六条第一款第（三）项\n      作用: 设定\n      种类: [警告, 罚款, 责令停产停业, 吊销许可证件]',
    replace:
      '《中华人民共和国食品安全法》第一百九十六条第一款第（三）项\n      作用: 设定\n      种类: [警告, 罚款, 责令停产停业, 吊销许可证件]',
    expect: [
      {
        rule: 'no-missing-article',
        at: '- 引文: 《中华人民共和国食品安全法》第一百九十六条第一款第（三）项',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '条款不含该种类',
    file: `${bureau}/执法职权.yaml`,
    find: '第一百二十六条第一款第（三）项\n      作用: 设定\n      种类: [警告, 罚款, 责令停产停业, 吊销许可证件]',
    replace: '第五十三条第三款\n      作用: 设定\n      种类: [警告, 罚款, 责令停产停业, 吊销许可证件]',
    expect: [
      {
        rule: 'cited-article-mentions-measure',
        at: '- 引文: 《中华人民共和国食品安全法》第五十三条第三款',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '罚款幅度超过法定',
    file: `${bureau}/执法职权.yaml`,
    find: '- 种类: 罚款\n      幅度: { 单位: 元, 下限: 5000, 上限: 50000 }\n    - 种类: 责令停产停业\n    - 种类: 吊销许可证件\n  承办机构: 市监-执法大队\n  相对人: 食品经营者\n  办理时限:\n    法定: 90日\n    依据: 《中华人民共和国行政处罚法》第六十条\n  流程: 流程-处罚普通程序\n  裁量基准:\n    - 阶次: 首次\n      适用条件: 首次发现，按期改正',
    replace:
      '- 种类: 罚款\n      幅度: { 单位: 元, 下限: 5000, 上限: 5000 }\n    - 种类: 责令停产停业\n    - 种类: 吊销许可证件\n  承办机构: 市监-执法大队\n  相对人: 食品经营者\n  办理时限:\n    法定: 90日\n    依据: 《中华人民共和国行政处罚法》第六十条\n  流程: 流程-处罚普通程序\n  裁量基准:\n    - 阶次: 首次\n      适用条件: 首次发现，按期改正',
    expect: [
      {
        rule: 'no-discretion-outside-range',
        at: '幅度: { 单位: 元, 下限: 5000, 上限: 5000 }',
        clause: '国办发〔2022〕27号',
      },
    ],
  },
  {
    title: '罚款幅度上下限写反',
    file: `${bureau}/执法职权.yaml`,
    find: '- 种类: 罚款\n      幅度: { 单位: 元, 下限: 5000, 上限: 50000 }\n    - 种类: 责令停产停业\n    - 种类: 吊销许可证件\n  承办机构: 市监-执法大队\n  相对人: 食品经营者\n  办理时限:\n    法定: 90日\n    依据: 《中华人民共和国行政处罚法》第六十条\n  流程: 流程-处罚普通程序\n  裁量基准:\n    - 阶次: 首次\n      适用条件: 首次发现，按期改正',
    replace:
      '- 种类: 罚款\n      幅度: { 单位: 元, 下限: 50000, 上限: 5000 }\n    - 种类: 责令停产停业\n    - 种类: 吊销许可证件\n  承办机构: 市监-执法大队\n  相对人: 食品经营者\n  办理时限:\n    法定: 90日\n    依据: 《中华人民共和国行政处罚法》第六十条\n  流程: 流程-处罚普通程序\n  裁量基准:\n    - 阶次: 首次\n      适用条件: 首次发现，按期改正',
    expect: [{ rule: 'reversed-range', at: '幅度: { 单位: 元, 下限: 50000, 上限: 5000 }' }],
  },
  {
    title: '裁量超出幅度',
    file: `${bureau}/执法职权.yaml`,
    find: '标准: 处3.65万元以上5万元以下罚款；情节严重的',
    replace: '标准: 处3.65万元以上8万元以下罚款；情节严重的',
    expect: [
      {
        rule: 'no-discretion-outside-range',
        at: '标准: 处3.65万元以上8万元以下罚款；情节严重的，责令停产停业，直至吊销许可证件',
        clause: '国办发〔2022〕27号',
      },
    ],
  },
  {
    title: '裁量有空档',
    file: `${bureau}/执法职权.yaml`,
    find: '标准: 处超过1.85万元、不满3.65万元罚款',
    replace: '标准: 处超过2.85万元、不满3.65万元罚款',
    expect: [
      {
        rule: 'contiguous-discretion',
        at: '标准: 处超过2.85万元、不满3.65万元罚款',
        clause: '国办发〔2022〕27号',
      },
    ],
  },
  {
    title: '裁量重叠',
    file: `${bureau}/执法职权.yaml`,
    find: '标准: 处超过1.85万元、不满3.65万元罚款',
    replace: '标准: 处超过1万元、不满3.65万元罚款',
    expect: [
      {
        rule: 'contiguous-discretion',
        at: '标准: 处超过1万元、不满3.65万元罚款',
        clause: '国办发〔2022〕27号',
      },
    ],
  },
  {
    title: '承诺长于法定',
    file: `${bureau}/执法职权.yaml`,
    find: '    法定: 20个工作日\n    承诺: 5个工作日\n    依据: 《中华人民共和国行政许可法》第四十二条第一款\n  流程: 流程-许可\n  责任事项:\n    - 阶段: 受理\n      内容: 公示办理条件、程序',
    replace:
      '    法定: 20个工作日\n    承诺: 25个工作日\n    依据: 《中华人民共和国行政许可法》第四十二条第一款\n  流程: 流程-许可\n  责任事项:\n    - 阶段: 受理\n      内容: 公示办理条件、程序',
    expect: [{ rule: 'no-promise-beyond-limit', at: '承诺: 25个工作日', clause: '《优化营商环境条例》' }],
  },
  {
    title: '许可没有条件',
    file: `${bureau}/执法职权.yaml`,
    find: '  条件:\n    - 经营场所与食品品种、数量相适应，环境整洁，与污染源保持规定距离\n    - 有相应的经营设备设施\n    - 有食品安全管理人员和保证食品安全的规章制度\n    - 设备布局和工艺流程合理，能够防止交叉污染\n',
    replace: '',
    expect: [
      { rule: 'require-license-display', at: '名称: 食品经营许可', clause: '《中华人民共和国行政许可法》' },
    ],
  },
  {
    title: '许可没有材料',
    file: `${bureau}/执法职权.yaml`,
    find: '  材料:\n    - 食品经营许可申请书\n    - 营业执照等主体资格证明（可以通过信息共享取得的免于提交）\n    - 与经营项目相适应的设备设施、操作流程等文件\n    - 保证食品安全的规章制度目录\n',
    replace: '',
    expect: [
      { rule: 'require-license-display', at: '名称: 食品经营许可', clause: '《中华人民共和国行政许可法》' },
    ],
  },
  {
    title: '没有承办机构',
    file: `${bureau}/执法职权.yaml`,
    find: '  承办机构: 市监-审批科\n  相对人: 从事食品销售',
    replace: '  相对人: 从事食品销售',
    expect: [{ rule: 'require-unit', at: '名称: 食品经营许可', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '法律名写错',
    file: `${bureau}/执法职权.yaml`,
    find: '    - 引文: 《中华人民共和国特种设备安全法》第三十三条\n',
    replace: '    - 引文: 《中华人民共和国特种设备安全监察法》第三十三条\n',
    expect: [
      {
        rule: 'basis-outside-library',
        at: '- 引文: 《中华人民共和国特种设备安全监察法》第三十三条',
        clause: '国办发〔2005〕37号',
      },
      {
        rule: 'require-basis-listed',
        at: '- 引文: 《中华人民共和国特种设备安全监察法》第三十三条',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '类别写错',
    file: `${bureau}/执法职权.yaml`,
    find: '- 标识: 许可-市场主体登记\n  实施编码: XK-002\n  名称: 市场主体登记\n  类别: 行政许可',
    replace: '- 标识: 许可-市场主体登记\n  实施编码: XK-002\n  名称: 市场主体登记\n  类别: 行政确认',
    expect: [
      { rule: 'no-different-kind', at: '类别: 行政确认', clause: '国办发〔2005〕37号' },
      { rule: 'require-matching-procedure', at: '流程: 流程-登记', clause: '国办发〔2005〕37号' },
    ],
  },
  {
    title: '只有义务没有设定',
    file: `${bureau}/执法职权.yaml`,
    find: '《中华人民共和国市场主体登记管理条例》第四十三条\n      作用: 设定\n      种类: [没收违法所得, 罚款, 责令关闭]',
    replace: '《中华人民共和国市场主体登记管理条例》第四十三条\n      作用: 义务',
    expect: [
      {
        rule: 'require-setting-basis',
        at: '- 引文: 《中华人民共和国市场主体登记管理条例》第三条第一款',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '依据规章设定吊销',
    file: `${bureau}/执法职权.yaml`,
    find: '《中华人民共和国市场主体登记管理条例》第四十三条\n      作用: 设定\n      种类: [没收违法所得, 罚款, 责令关闭]',
    replace:
      '《特种设备安全监督检查办法》第四十三条\n      作用: 设定\n      种类: [没收违法所得, 罚款, 责令关闭]',
    expect: [
      {
        rule: 'no-setting-beyond-level',
        at: '- 引文: 《特种设备安全监督检查办法》第四十三条',
        clause: '《中华人民共和国行政处罚法》',
      },
      {
        rule: 'no-missing-article',
        at: '- 引文: 《特种设备安全监督检查办法》第四十三条',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '别字大气污染防治法',
    file: `${bureau}/执法职权.yaml`,
    find: '    - 引文: 《中华人民共和国特种设备安全法》第五条\n      作用: 授权',
    replace: '    - 引文: 《中华人民共和国大气污染防治法》第五条\n      作用: 授权',
    expect: [
      {
        rule: 'no-repealed-basis',
        at: '- 引文: 《中华人民共和国大气污染防治法》第五条',
        clause: '国办发〔2005〕37号',
      },
      {
        rule: 'require-basis-listed',
        at: '- 引文: 《中华人民共和国大气污染防治法》第五条',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
] as const satisfies readonly Mutation[];
