/** A unit acts in its own name only where a law, regulation or rule says so. */
import { citedTypes, RULES } from '../cited-types.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atOrigin } from '../point-at.js';

const own = (cite: string) => ({
  file: exampleFiles.organ,
  find: '综合行政执法大队, 性质: 直属 }',
  replace: `综合行政执法大队, 性质: 直属, 以自己名义: [${cite}] }`,
});

export default defineRule({
  meta: {
    id: 'valid-own-name-basis',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '机构以自己名义执法要有授权', en: 'A unit acts in its own name by law only' },
    basis: [
      statute(
        '中华人民共和国行政诉讼法',
        '第二条第二款',
        'Administrative Litigation Law',
        'art. 2(2)',
        '2015-05-01',
      ),
    ],
    rationale: {
      zh: '内设机构、直属机构、派出机构一般以所属机关的名义执法。以自己名义执法的，要有法律、法规、规章授权；“三定”规定、通知、会议纪要都不是授权。',
      en: 'Units act in the name of their organ. To act in their own they need a law, regulation or rule; documents that fix duties and notices do not authorise.',
    },
    messages: {
      low: {
        zh: '机构“{unit}”以自己名义执法的依据“{basis}”是{type}，不能授权',
        en: 'The unit "{unit}" acts in its own name by "{basis}", a {type}, which cannot authorise',
      },
    },
    hints: {
      low: {
        zh: '写上授权的法律、法规、规章条款；没有的，删去“以自己名义”，文书盖所属机关的印章。',
        en: 'Cite the clause that authorises it; without one, it acts in the name of its organ.',
      },
    },
    obligations: ['6:2', 'A01', '6:1'],
    examples: {
      valid: [
        {
          title: { zh: '法律授权', en: 'by a law' },
          edits: [own('《中华人民共和国食品安全法》第六条第二款')],
        },
      ],
      invalid: [
        {
          title: { zh: '凭三定规定', en: 'by a document that fixes duties' },
          edits: [
            own('《示例区市场监督管理局职能配置规定》第三条'),
            {
              file: exampleFiles.bases,
              find: '- 标识: 食品许可办法\n',
              replace: `- 标识: 三定
  名称: 示例区市场监督管理局职能配置规定
  效力级别: 三定规定
  制定机关: 示例区人民政府
  施行日期: 2019-03-01
- 标识: 食品许可办法
`,
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:17:47`, message: 'low' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const unit of model.units) {
      if (!unit.current || !unit.data['own-name-powers']?.length) continue;
      const cited = citedTypes(model, unit, 'own-name-powers');
      const [first] = cited;
      if (!first || cited.some(({ type }) => type === undefined || RULES.includes(type))) continue;
      report({
        message: 'low',
        data: { unit: unit.name, basis: first.text, type: label('instrument-type', first.type ?? '') },
        ...atOrigin(model, unit, { file: unit.origin.file, pointer: first.pointer }),
      });
    }
  },
});
