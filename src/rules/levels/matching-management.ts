/** Who names a superior of its line is under vertical or dual management. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const managed = (more: string) => ({
  file: exampleFiles.organ,
  find: '层级: 县级\n',
  replace: `层级: 县级\n${more}主管机关: 区政府\n`,
});

export default defineRule({
  meta: {
    id: 'matching-management',
    family: 'levels',
    pack: 'core',
    severity: 'warning',
    title: {
      zh: '写了主管机关，管理体制要相符',
      en: 'A superior of the line goes with vertical or dual management',
    },
    basis: [opinionsOf2005('三（二）', 'part 3(2)')],
    rationale: {
      zh: '垂直管理的部门由上级部门评议考核、追究责任，双重管理的由上级部门和地方政府分别负责，本级管理的由本级政府负责。写了主管机关，管理体制却是本级或者没有写，责任书、考核和追究都会落到本级政府头上。',
      en: 'Who assesses and pursues an organ follows from its line of management. With a superior of the line but local management, letters and assessment go to the local government.',
    },
    messages: {
      local: {
        zh: '“{organ}”写了主管机关“{superior}”，管理体制却按本级处理',
        en: '"{organ}" names "{superior}" as its superior but counts as locally managed',
      },
    },
    hints: {
      local: {
        zh: '“管理体制”写垂直或者双重；确是本级管理、上级只作业务指导的，改写“业务指导机关”。',
        en: 'Write vertical or dual management; where the other organ only guides, name it as a guide.',
      },
    },
    obligations: ['6:76', '6:90', '6:1'],
    examples: {
      valid: [{ title: { zh: '双重管理', en: 'dual management' }, edits: [managed('管理体制: 双重\n')] }],
      invalid: [
        {
          title: { zh: '没有写管理体制', en: 'no management' },
          edits: [managed('')],
          expect: [{ at: `${exampleFiles.organ}:5:7`, message: 'local' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of model.organs) {
      const { superior, management = 'local' } = organ.data;
      if (!organ.current || superior === undefined || management !== 'local') continue;
      report({
        message: 'local',
        data: { organ: organ.name, superior: model.nodes.get(superior)?.name ?? superior },
        ...atProperty(model, organ, 'superior'),
      });
    }
  },
});
