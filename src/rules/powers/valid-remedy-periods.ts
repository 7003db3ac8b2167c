/** Where the content tells how long one may object, it tells what the law says. */
import { titleKey } from '../../law/library/title-key.js';
import { parseCitations } from '../../law/parse-citations.js';
import { readChineseNumeral } from '../../law/read-chinese-numeral.js';
import { activePowers } from '../active-powers.js';
import { citedInstruments, citesSpecial, LAWS } from '../cited-instruments.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { atBody, atProperty } from '../point-at.js';

const GENERAL: readonly string[] = ['行政处罚法', '行政许可法', '行政强制法', '行政复议法', '行政诉讼法'];
const NUMBER = '(\\d{1,3}|[一二三四五六七八九十百]{1,4})';
/** 六十日内申请行政复议. */
const REVIEW = new RegExp(`${NUMBER}(?:个工作)?(日|天|个月)(?:以?内)[^，。；内]{0,14}复议`, 'u');
/** 六个月内提起行政诉讼; 十五日 is that of one who first asked for reconsideration (第四十五条). */
const SUIT = new RegExp(`${NUMBER}(日|天|个月)(?:以?内)[^，。；内]{0,14}(?:提起(?:行政)?诉讼|起诉)`, 'u');
const serve = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日, 工作形式: ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'valid-remedy-periods',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '复议、诉讼的期限要写对', en: 'Periods for objecting are told right' },
    basis: [
      statute(
        '中华人民共和国行政复议法',
        '第二十条第一款',
        'Administrative Reconsideration Law',
        'art. 20(1)',
        '2024-01-01',
      ),
      statute(
        '中华人民共和国行政诉讼法',
        '第四十六条第一款',
        'Administrative Litigation Law',
        'art. 46(1)',
        '2015-05-01',
      ),
    ],
    rationale: {
      zh: '申请行政复议的期限是六十日，直接起诉的期限是六个月，经过复议再起诉的是十五日；法律规定复议期限更长、起诉期限另有规定的除外。看许可、处罚、强制流程各环节的文字、职权的监督方式和公文正文；这个环节的依据写了另有规定的法律的，公文同一段引用了这样的法律的，不看。',
      en: 'Sixty days to ask for reconsideration, six months to sue at once, fifteen days after reconsideration; laws may say otherwise. Steps, means of supervision and texts of notices are looked at, but where such a law is cited.',
    },
    messages: {
      review: {
        zh: '这里写申请行政复议的期限是{period}，法定是六十日',
        en: 'It says {period} to ask for reconsideration; the law says sixty days',
      },
      suit: {
        zh: '这里写提起行政诉讼的期限是{period}，直接起诉的法定期限是六个月，经复议的是十五日',
        en: 'It says {period} to sue; the law says six months, or fifteen days after reconsideration',
      },
    },
    hints: {
      review: {
        zh: '改为六十日；法律另有规定的，写明该法律的条款。',
        en: 'Write sixty days, or cite the law that says otherwise.',
      },
      suit: {
        zh: '改为六个月；法律另有规定的，写明该法律的条款。',
        en: 'Write six months, or cite the law that says otherwise.',
      },
    },
    obligations: ['P10'],
    examples: {
      valid: [
        {
          title: { zh: '六十日和六个月', en: 'sixty days, six months' },
          edits: [serve('告知六十日内申请行政复议或者六个月内提起行政诉讼')],
        },
        {
          title: { zh: '经复议的十五日', en: 'fifteen days after reconsideration' },
          edits: [serve('不服复议决定的，十五日内起诉')],
        },
        {
          title: { zh: '法律另有规定', en: 'a law says otherwise' },
          edits: [
            {
              ...serve('告知三个月内起诉'),
              replace:
                '时限: 7个工作日, 工作形式: 告知三个月内起诉, 依据: 《中华人民共和国专利法》第四十六条第二款 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '旧法的十五日复议', en: 'fifteen days to reconsideration' },
          edits: [serve('告知15日内可以申请复议')],
          expect: [{ at: `${exampleFiles.procedures}:11:50`, message: 'review' }],
        },
        {
          title: { zh: '修改前的三个月', en: 'three months, as before 2015' },
          edits: [serve('告知三个月内可以提起行政诉讼')],
          expect: [{ at: `${exampleFiles.procedures}:11:50`, message: 'suit' }],
        },
        {
          title: { zh: '公文里写错', en: 'in a notice' },
          edits: [
            {
              file: exampleFiles.notice,
              find: '各科室、大队应当对照清单履行职责。',
              replace: '不服处罚决定的，可以在三十日内申请行政复议。',
            },
          ],
          expect: [{ at: `${exampleFiles.notice}:17:12`, message: 'review' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const kinds = ['penalty', 'license', 'compulsory-measure', 'compulsory-execution'] as const;
    for (const followed of followedProcedures(model, ...kinds)) {
      for (const step of followed.steps) {
        for (const { message, period } of wrongPeriods(step.form ?? '')) {
          const cited = citedInstruments(model, followed.procedure.organ, step.basis);
          if (citesSpecial(cited, GENERAL, LAWS)) continue;
          const at = atStep(model, followed, step, 'form');
          once({ message, clause: message === 'review' ? 0 : 1, data: { period }, ...at });
        }
      }
    }
    for (const power of activePowers(model)) {
      for (const { message, period } of wrongPeriods(power.data.supervision ?? '')) {
        const at = atProperty(model, power, 'supervision');
        report({ message, clause: message === 'review' ? 0 : 1, data: { period }, ...at });
      }
    }
    for (const notice of model.notices) {
      let offset = 0;
      for (const line of notice.body.text.split('\n')) {
        for (const { message, period, index } of restsOnOther(line) ? [] : wrongPeriods(line)) {
          const at = atBody(model, notice, offset + index, offset + index + period.length);
          report({ message, clause: message === 'review' ? 0 : 1, data: { period }, ...at });
        }
        offset += line.length + 1;
      }
    }
  },
});

function wrongPeriods(text: string): { message: 'review' | 'suit'; period: string; index: number }[] {
  return (['review', 'suit'] as const).flatMap((message) => {
    const match = (message === 'review' ? REVIEW : SUIT).exec(text);
    const [, number = '', unit = ''] = match ?? [];
    const amount = /^\d/.test(number) ? Number(number) : readChineseNumeral(number);
    if (!match || amount === undefined) return [];
    const isRight =
      message === 'review'
        ? // What the reconsideration itself takes is no period of the party.
          (unit === '个月' ? amount >= 2 : amount >= 60) || /作出复议|复议决定|复议机关/u.test(match[0])
        : (unit === '个月' && amount >= 6) || (unit !== '个月' && (amount === 15 || amount >= 180));
    const period = match[0].slice(0, match[0].indexOf(unit) + unit.length);
    return isRight ? [] : [{ message, period, index: match.index }];
  });
}

function restsOnOther(line: string): boolean {
  if (!line.includes('《')) return false;
  return parseCitations(line).some(
    ({ anchor }) => anchor.kind === 'title' && !GENERAL.includes(titleKey(anchor.title)),
  );
}
