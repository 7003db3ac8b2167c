/** Each measure of a power is set by an instrument that may set it. */
import { activePowers } from '../active-powers.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { appliesToCourt, judgeSetting } from '../judge-setting.js';
import { restsOnDocumentsOnly } from '../rests-on-documents.js';
import { settingClauses } from '../setting-powers/setting-table.js';

const setByRule = {
  file: exampleFiles.powers,
  find: '《食品经营许可和备案管理办法》第四条, 作用: 具体规定',
  replace: '《食品经营许可和备案管理办法》第四条, 作用: 设定',
};
const dropLaw = {
  file: exampleFiles.powers,
  find: '    - { 引文: 《中华人民共和国食品安全法》第三十五条第一款, 作用: 设定 }\n',
  replace: '',
};
const retype = (type: string) => ({
  file: exampleFiles.bases,
  find: '效力级别: 部门规章',
  replace: `效力级别: ${type}`,
});
/** The penalty of the example, set by the one instrument whose type the examples change. */
const setPenalty = (...measures: string[]) => [
  {
    file: exampleFiles.powers,
    find: '    - { 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }\n    - { 引文: 《中华人民共和国食品安全法实施条例》第六十七条第一款, 作用: 具体规定 }\n',
    replace: '    - { 引文: 《食品经营许可和备案管理办法》第五十条, 作用: 设定 }\n',
  },
  {
    file: exampleFiles.powers,
    find: '    - { 种类: 没收违法所得 }\n    - { 种类: 罚款, 幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 } }\n',
    replace: measures.map((measure) => `    - { 种类: ${measure} }\n`).join(''),
  },
];
const setSeizure = {
  file: exampleFiles.powers,
  find: '《中华人民共和国食品安全法》第一百一十条第四项',
  replace: '《食品经营许可和备案管理办法》第五十条',
};
const measure = (word: string) => ({
  file: exampleFiles.powers,
  find: '  流程: 强制流程\n',
  replace: `  流程: 强制流程\n  种类: [{ 种类: ${word} }]\n`,
});

export default defineRule({
  meta: {
    id: 'no-setting-beyond-level',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '设定依据的效力级别要够', en: 'The level of an instrument allows what it sets' },
    basis: settingClauses,
    rationale: {
      zh: '每一种处罚、许可、强制都要有一条级别够的设定依据：限制人身自由的处罚和行政强制执行只能由法律设定；地方性法规不能设定吊销营业执照，强制措施只能设定查封、扣押；规章只能设定警告、通报批评、罚款；部门规章和设区的市政府规章不能设定许可；规范性文件什么都不能设定。级别不够的条款可以作具体规定，不能作设定依据。',
      en: 'Each penalty, licence and compulsory measure needs one setting basis of sufficient level: liberty and execution by laws only; local regulations set no revocation of business licences and, of measures, only sealing and seizure; rules set warnings, criticism and fines; departmental and municipal rules no licence; documents nothing. A lower clause may specify, not set.',
    },
    messages: {
      beyond: {
        zh: '{kind}“{name}”的设定依据“{basis}”是{type}，不能设定{measure}',
        en: 'The {kind} "{name}" is set by "{basis}", a {type}, which may not set {measure}',
      },
      unset: {
        zh: '{kind}“{name}”的“{measure}”没有级别够的设定依据（设定依据是{types}）',
        en: 'No setting basis of the {kind} "{name}" may set "{measure}" (they are: {types})',
      },
      unclaimed: {
        zh: '{kind}“{name}”的“{measure}”，各条设定依据列出的种类里都没有',
        en: 'No setting basis of the {kind} "{name}" lists "{measure}" among its measures',
      },
      detail: {
        zh: '{kind}“{name}”已由“{higher}”设定，“{basis}”是{type}，只能作具体规定',
        en: 'The {kind} "{name}" is set by "{higher}"; "{basis}", a {type}, may only add detail',
      },
      temporary: {
        zh: '行政许可“{name}”由“{basis}”设定，施行已满一年；{type}设定的是临时性许可',
        en: 'The licence "{name}" is set by "{basis}", in force for over a year; a {type} sets temporary licences only',
      },
    },
    hints: {
      beyond: {
        zh: '写明设定它的上位法条款；这一条只作细化的，把“作用”改为“具体规定”。',
        en: 'Cite the higher clause that sets it; if this one only adds detail, give it the role specifies.',
      },
      unset: {
        zh: '写明设定这一种类的上位法条款；没有的，删去这一种类。',
        en: 'Cite the higher clause that sets this measure, or drop the measure.',
      },
      unclaimed: {
        zh: '在设定它的那一条依据的“种类”里补上；没有依据的，删去这一种类。',
        en: 'Add it to the measures of the clause that sets it, or drop the measure.',
      },
      detail: { zh: '把这一条的“作用”改为“具体规定”。', en: 'Give this one the role specifies.' },
      temporary: {
        zh: '核对是否已经提请制定地方性法规；已经制定的，改引地方性法规。',
        en: 'Check whether a local regulation was proposed or made, and cite it.',
      },
    },
    obligations: ['H01', 'H02', 'H03', 'H04', 'H05', '6:26'],
    examples: {
      valid: [
        {
          title: { zh: '规章作具体规定', en: 'a rule specifies' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '    - { 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }\n',
              replace:
                '    - { 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }\n    - { 引文: 《食品经营许可和备案管理办法》第五条, 作用: 具体规定 }\n',
            },
          ],
        },
        {
          title: { zh: '规章设定警告、罚款', en: 'a rule sets a warning and a fine' },
          edits: setPenalty('警告', '通报批评', '罚款'),
        },
        {
          title: { zh: '地方性法规设定查封', en: 'a local regulation sets sealing' },
          edits: [retype('地方性法规'), setSeizure, measure('查封')],
        },
        {
          title: { zh: '行政处罚法2021年修订施行的前一天', en: 'the day before the Penalty Law of 2021' },
          asOf: '2021-07-14',
          edits: setPenalty('没收违法所得'),
        },
      ],
      invalid: [
        {
          title: { zh: '行政处罚法2021年修订施行当天', en: 'the first day of the Penalty Law of 2021' },
          asOf: '2021-07-15',
          edits: setPenalty('没收非法财物'),
          expect: [{ at: `${exampleFiles.powers}:17:7`, message: 'beyond' }],
        },
        {
          title: { zh: '部门规章设定行政许可', en: 'a licence set by a departmental rule' },
          edits: [setByRule, dropLaw],
          expect: [{ at: `${exampleFiles.powers}:5:7`, message: 'beyond' }],
        },
        {
          title: { zh: '法律已经设定，部门规章也写成设定', en: 'a law sets it, and a rule claims to' },
          edits: [setByRule],
          expect: [{ at: `${exampleFiles.powers}:6:7`, message: 'beyond' }],
        },
        {
          title: { zh: '地方性法规设定吊销营业执照', en: 'a local regulation revokes business licences' },
          edits: [retype('地方性法规'), ...setPenalty('罚款', '吊销营业执照')],
          expect: [{ at: `${exampleFiles.powers}:20:7`, message: 'unset' }],
        },
        {
          title: { zh: '规章设定没收', en: 'a rule sets confiscation' },
          edits: setPenalty('罚款', '没收违法所得'),
          expect: [{ at: `${exampleFiles.powers}:20:7`, message: 'unset' }],
        },
        {
          title: { zh: '没有一条依据说它设定没收', en: 'no clause claims the confiscation' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '第一百二十二条第一款, 作用: 设定',
              replace: '第一百二十二条第一款, 作用: 设定, 种类: [罚款]',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:20:7`, message: 'unclaimed' }],
        },
        {
          title: { zh: '行政法规设定行政拘留', en: 'a regulation sets detention' },
          edits: [retype('行政法规'), ...setPenalty('行政拘留')],
          expect: [{ at: `${exampleFiles.powers}:17:7`, message: 'beyond' }],
        },
        {
          title: { zh: '行政法规设定冻结', en: 'a regulation sets freezing' },
          edits: [retype('行政法规'), setSeizure, measure('冻结存款')],
          expect: [{ at: `${exampleFiles.powers}:29:7`, message: 'beyond' }],
        },
        {
          title: { zh: '地方性法规细化法律设定的许可', en: 'a local regulation claims what a law sets' },
          edits: [retype('地方性法规'), setByRule],
          expect: [{ at: `${exampleFiles.powers}:6:7`, message: 'detail' }],
        },
        {
          title: {
            zh: '省级政府规章设定许可满一年',
            en: 'a provincial rule keeps a licence for over a year',
          },
          edits: [retype('省级政府规章'), setByRule, dropLaw],
          expect: [{ at: `${exampleFiles.powers}:5:7`, message: 'temporary' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      // A power on documents alone is one fault, told by no-normative-document-as-sole-basis.
      if (restsOnDocumentsOnly(model, power) || appliesToCourt(model, power)) continue;
      for (const finding of judgeSetting(model, power)) report(finding);
    }
  },
});
