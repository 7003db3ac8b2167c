/** The superior of an organ under vertical management is a department of its line, not a local government. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const vertical = (superior: string) => ({
  file: exampleFiles.organ,
  find: '行政区划: 示例区\n',
  replace: `行政区划: 示例区\n管理体制: 垂直\n主管机关: ${superior}\n`,
});
const bureau = {
  file: 'content/示例区/外部机关.yaml',
  find: '',
  replace: '- { 标识: 市局, 名称: 示例市市场监督管理局, 关系: 垂直上级, 主要负责人: 某某一, 职务: 局长 }\n',
};

export default defineRule({
  meta: {
    id: 'valid-vertical-superior',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '垂直管理的机关由上级主管部门管理',
      en: 'A vertical organ is under a department of its line',
    },
    basis: [opinionsOf2005('三（二）', 'part 3(2)')],
    rationale: {
      zh: '实行垂直管理的行政执法部门，由上级部门进行评议考核，责任书也由上级部门下达。把地方人民政府写成垂直管理机关的主管机关，责任书和考核就落错了地方；地方政府参与管理的，是双重管理。',
      en: 'Departments under vertical management are assessed by the superior department, which also gives the letter. A local government as superior means dual management, or a slip.',
    },
    messages: {
      government: {
        zh: '“{organ}”实行垂直管理，主管机关却写的是“{superior}”',
        en: '"{organ}" is under vertical management, yet its superior is "{superior}"',
      },
    },
    hints: {
      government: {
        zh: '主管机关写上级主管部门；当地政府也管理的，管理体制改为“双重”。',
        en: 'Name the superior department, or make it dual management.',
      },
    },
    obligations: ['6:90', '6:76'],
    examples: {
      valid: [
        {
          title: { zh: '主管机关是上级部门', en: 'a superior department' },
          edits: [vertical('市局'), bureau],
        },
      ],
      invalid: [
        {
          title: { zh: '主管机关写成了区政府', en: 'the local government' },
          edits: [vertical('区政府')],
          expect: [{ at: `${exampleFiles.organ}:7:7`, message: 'government' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of model.organs) {
      const { management, superior } = organ.data;
      const above = superior === undefined ? undefined : model.nodes.get(superior);
      if (!organ.current || management !== 'vertical' || !above) continue;
      const isGovernment =
        above.kind === 'organ'
          ? above.data.nature === 'government'
          : above.kind === 'external' && /人民政府$/u.test(above.name);
      if (!isGovernment) continue;
      const data = { organ: organ.name, superior: above.name };
      report({ message: 'government', data, ...atProperty(model, organ, 'superior') });
    }
  },
});
