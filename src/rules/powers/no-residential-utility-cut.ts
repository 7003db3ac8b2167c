/** Residents are not forced by cutting their water, power, heat or gas. */
import { activePowers } from '../active-powers.js';
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atPart, atProperty } from '../point-at.js';

const CUT = /(?:停止|切断|中断|限制)[^，。；]{0,6}供?(?:水|电|热|暖|气|燃气)|停(?:水|电|热|气|供)/u;
const RESIDENT = /居民|住户|业主|家庭|生活用/u;
const BAN = /不得|不准|禁止|严禁|非居民/u;
const measure = (text: string) => ({
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n',
  replace: `    - { 种类: 没收违法所得 }\n    - { 种类: ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'no-residential-utility-cut',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '不得停止居民水电热气迫使履行', en: 'No cutting of residential utilities' },
    basis: [compulsionLaw('第四十三条第二款', 'art. 43(2)')],
    rationale: {
      zh: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行行政决定。看职权的名称、种类和责任事项写明对居民停水停电等的；对企业的生产经营依法采取的不看。',
      en: 'Residents are not forced to perform by cutting water, power, heat or gas. Names, measures and duties that say so of residents are looked at, not what law allows against businesses.',
    },
    messages: {
      cut: {
        zh: '职权“{power}”对居民停止供水、供电等：{text}',
        en: 'The power "{power}" cuts residential utilities: {text}',
      },
    },
    hints: {
      cut: {
        zh: '去掉这种方式，依照强制法规定的其他方式执行。',
        en: 'Drop it, and execute by the other ways of the Compulsion Law.',
      },
    },
    obligations: ['N22'],
    examples: {
      valid: [
        { title: { zh: '对企业停电', en: 'against a business' }, edits: [measure('对生产企业停止供电')] },
      ],
      invalid: [
        {
          title: { zh: '对居民停水', en: 'residents' },
          edits: [measure('对居民用户停止供水')],
          expect: [{ at: `${exampleFiles.powers}:21:7`, message: 'cut' }],
        },
      ],
    },
  },
  check(model, report) {
    const isCut = (text: string): boolean => CUT.test(text) && RESIDENT.test(text) && !BAN.test(text);
    for (const power of activePowers(model)) {
      // An offence of others, or a service that is applied for, is no force.
      if (power.data.kind === 'license' || power.data.kind === 'inspection') continue;
      const part =
        power.data.measures?.find(({ type }) => isCut(type)) ??
        power.data.duties?.find(({ stage, text }) => stage === 'execution' && isCut(text));
      if (part) {
        const text = 'type' in part ? part.type : part.text;
        report({ message: 'cut', data: { power: power.name, text }, ...atPart(model, power, part) });
      } else if (power.data.kind === 'compulsory-execution' && isCut(power.name)) {
        const data = { power: power.name, text: power.name };
        report({ message: 'cut', data, ...atProperty(model, power, 'name') });
      }
    }
  },
});
