/** A strict power never rests on normative documents alone. */
import type { PowerKind } from '../../schema/record-types.generated.js';
import { activePowers } from '../active-powers.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';
import { restsOnDocumentsOnly } from '../rests-on-documents.js';

/** Kind of power -> index of its clause below. */
const CLAUSE: Partial<Record<PowerKind, number>> = {
  penalty: 0,
  license: 1,
  'compulsory-measure': 2,
  'compulsory-execution': 3,
};

const retype = (type: string) => [
  {
    file: exampleFiles.bases,
    find: '  名称: 中华人民共和国食品安全法\n  简称: [食品安全法]\n  效力级别: 法律\n',
    replace: `  名称: 中华人民共和国食品安全法\n  简称: [食品安全法]\n  效力级别: ${type}\n`,
  },
];

export default defineRule({
  meta: {
    id: 'no-normative-document-as-sole-basis',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '规范性文件不得单独作为处罚、许可、强制的依据',
      en: 'No penalty, licence or compulsion on normative documents alone',
    },
    basis: [
      penaltyLaw('第十六条', 'art. 16'),
      licenseLaw('第十七条', 'art. 17'),
      compulsionLaw('第十条第四款', 'art. 10(4)'),
      compulsionLaw('第十三条第一款', 'art. 13(1)'),
    ],
    rationale: {
      zh: '行政处罚由法律、法规、规章设定，行政许可由法律、法规、省级政府规章和国务院决定设定，行政强制由法律、法规设定。其他规范性文件和三定规定都不能设定。国务院决定可以设定行政许可，不在此列（行政许可法第十四条第二款）。',
      en: 'Penalties are set by laws, regulations and rules; licences also by decisions of the State Council (License Law art. 14(2)); compulsion by laws and regulations. Other documents set none of them.',
    },
    messages: {
      sole: {
        zh: '{kind}“{name}”只引用了规范性文件，没有法律、法规、规章作依据',
        en: 'The {kind} "{name}" rests on normative documents alone',
      },
    },
    hints: {
      sole: {
        zh: '补上设定这项职权的法律、法规或者规章条款；确实没有的，这项职权应当取消。',
        en: 'Cite the law, regulation or rule that sets the power; if there is none, the power must end.',
      },
    },
    obligations: ['H06', '6:11', '6:21', '6:26'],
    examples: {
      valid: [
        {
          title: { zh: '国务院决定可以设定行政许可', en: 'a State Council decision may set a licence' },
          edits: [
            ...retype('国务院决定'),
            { file: exampleFiles.powers, find: '类别: 行政处罚', replace: '类别: 其他' },
            { file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 其他' },
            { file: exampleFiles.posts, find: '类别: 行政处罚', replace: '类别: 其他' },
          ],
        },
        {
          title: { zh: '还有规章作依据', en: 'a rule stands beside it' },
          edits: [
            ...retype('规范性文件'),
            { file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 其他' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '查封、扣押只有规范性文件作依据', en: 'a seizure on a normative document' },
          edits: retype('规范性文件'),
          expect: [{ at: `${exampleFiles.powers}:29:5`, message: 'sole' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      const clause = CLAUSE[power.data.kind];
      if (clause === undefined || !restsOnDocumentsOnly(model, power)) continue;
      report({
        message: 'sole',
        clause,
        data: { name: power.name, kind: label('power-kind', power.data.kind) },
        ...atProperty(model, power, 'bases'),
      });
    }
  },
});
