/** What is decided is made public within seven or twenty working days. */
import { addCalendarDays } from '../../law/calendar/civil-date.js';
import { createWorkingCalendar } from '../../law/calendar/create-working-calendar.js';
import { isWorkingDay } from '../../law/calendar/is-working-day.js';
import { parseDuration } from '../../law/calendar/parse-duration.js';
import { citedInstruments, citesSpecial, RULES } from '../cited-instruments.js';
import { disclosureRegulation, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { isLonger } from '../duration-days.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';

const SEVEN = { amount: 7, unit: 'working-day' } as const;
const TWENTY = { amount: 20, unit: 'working-day' } as const;
const units = { a: 'calendar', b: 'calendar' } as const;
/** Weekdays that the longest holidays take from a period of some weeks. */
const HOLIDAYS = 8;
const WEEKDAYS = createWorkingCalendar([]);
const publish = (limit: string) => ({
  file: exampleFiles.procedures,
  find: '名称: 颁发送达和公开, 阶段: 送达, 时限: 10个工作日 }\n',
  replace: `名称: 颁发送达, 阶段: 送达, 时限: 10个工作日 }\n    - { 标识: 公开, 名称: 公开, 阶段: 公开, ${limit} }\n`,
});
const decided = (day: string) => ({
  file: exampleFiles.publications,
  find: '内容: 执法主体, 执法主体: 市监局, 日期: 2026-02-10',
  replace: `内容: 执法主体, 执法主体: 市监局, 决定日期: ${day}, 日期: 2026-02-10`,
});

export default defineRule({
  meta: {
    id: 'publish-in-time',
    family: 'notices',
    pack: 'national',
    severity: 'error',
    title: { zh: '执法信息要按期公开', en: 'Enforcement is made public in time' },
    basis: [disclosureRegulation('第二十六条', 'art. 26'), threeSystemsOf2018('（六）', 'item 6')],
    rationale: {
      zh: '主动公开的信息自形成之日起二十个工作日内公开（政府信息公开条例）；许可、处罚决定信息，三项制度的意见要求七个工作日内公开，法律、行政法规另有规定的除外，有的部门规章定为二十个工作日。两个期限由工作区在“公布期限”中选定，没有选定的按七个工作日提醒。看流程公开环节的时限和公布记录的决定日期；公布记录按星期一至星期五计算，另留八天假日。',
      en: 'Twenty working days by the Regulation on Disclosure; seven for licenses and penalties by the opinions of 2018, unless a law or regulation says otherwise, and twenty by some rules. The workspace chooses by publication-clock; without a choice seven is asked, as a warning. Publications are counted in weekdays with eight days of holidays to spare.',
    },
    messages: {
      beyond: {
        zh: '“{name}”的公开时限是{limit}，超过政府信息公开条例第二十六条的二十个工作日',
        en: '"{name}" is made public within {limit}, later than the twenty working days of the Regulation on Disclosure, art. 26',
      },
      policy: {
        zh: '“{name}”的公开时限是{limit}：国办发〔2018〕118号（六）要求许可、处罚决定七个工作日内公开，政府信息公开条例第二十六条为二十个工作日',
        en: '"{name}" is made public within {limit}: No. 118 of 2018 asks seven working days for licenses and penalties, the Regulation on Disclosure twenty',
      },
      late: {
        zh: '公布“{name}”的日期是{date}，决定日期是{decided}，超过二十个工作日',
        en: 'The publication "{name}" of {date} is more than twenty working days after the decision of {decided}',
      },
    },
    hints: {
      beyond: {
        zh: '改为20个工作日以内；许可、处罚为7个工作日。',
        en: 'Give 20 working days or less; 7 for licenses and penalties.',
      },
      policy: {
        zh: '改为7个工作日以内；本地适用二十个工作日的，在 quanze.yaml 中写“公布期限: 二十个工作日”，或者在环节的“依据”中写明另有规定的条款。',
        en: 'Give 7 working days or less; or set publication-clock to twenty-working-days in quanze.yaml, or cite what says otherwise.',
      },
      late: {
        zh: '核对两个日期；今后按期公布。',
        en: 'Check the two dates, and publish in time from now on.',
      },
    },
    obligations: ['T08', '6:112'],
    examples: {
      valid: [
        { title: { zh: '七个工作日', en: 'seven working days' }, edits: [publish('时限: 7个工作日')] },
        {
          title: { zh: '工作区选定二十个工作日', en: 'the workspace chooses twenty' },
          edits: [
            publish('时限: 20个工作日'),
            {
              file: exampleFiles.workspace,
              find: '名称: 规则示例\n',
              replace: '名称: 规则示例\n公布期限: 二十个工作日\n',
            },
          ],
        },
        {
          title: { zh: '规章另有规定', en: 'a rule says otherwise' },
          edits: [publish('时限: 20个工作日, 依据: 《食品经营许可和备案管理办法》第四条')],
        },
        { title: { zh: '期限内公布', en: 'published in time' }, edits: [decided('2026-01-13')] },
      ],
      invalid: [
        {
          title: { zh: '三十个工作日', en: 'thirty working days' },
          edits: [publish('时限: 30个工作日')],
          expect: [{ at: `${exampleFiles.procedures}:26:37`, message: 'beyond' }],
        },
        {
          title: { zh: '十五个工作日', en: 'fifteen working days' },
          edits: [publish('时限: 15个工作日')],
          expect: [{ at: `${exampleFiles.procedures}:26:37`, message: 'policy' }],
        },
        {
          title: { zh: '两个多月后才公布', en: 'more than two months later' },
          edits: [decided('2025-12-01')],
          expect: [{ at: `${exampleFiles.publications}:1:58`, message: 'late' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const isTwenty = model.workspace['publication-clock'] === 'twenty-working-days';
    for (const followed of followedProcedures(model, 'license', 'penalty', 'inspection')) {
      for (const step of followed.steps) {
        const limit = step.limit === undefined ? undefined : parseDuration(step.limit);
        if (step.stage !== 'publication' || !limit) continue;
        const isBeyond = isLonger(limit, TWENTY, units);
        const isPolicy = followed.kind !== 'inspection' && !isTwenty && isLonger(limit, SEVEN, units);
        if (!isBeyond && !isPolicy) continue;
        const cited = citedInstruments(model, followed.procedure.organ, step.basis);
        // The general acts set no period for it.
        if (citesSpecial(cited, ['政府信息公开条例', '行政处罚法', '行政许可法'], RULES)) continue;
        const data = { name: followed.procedure.name, limit: step.limit! };
        const at = atStep(model, followed, step, 'limit');
        if (isBeyond) once({ message: 'beyond', clause: 0, data, ...at });
        else once({ message: 'policy', severity: 'warning', data, ...at });
      }
    }
    for (const publication of model.publications) {
      const { decided: from, date } = publication.data;
      if (from === undefined || weekdays(from, date) <= TWENTY.amount + HOLIDAYS) continue;
      const data = { name: publication.name, date, decided: from };
      report({ message: 'late', clause: 0, data, ...atProperty(model, publication, 'date') });
    }
  },
});

/** From the day after `from` to `to`; counting stops when it is surely late. */
function weekdays(from: string, to: string): number {
  let count = 0;
  for (let day = addCalendarDays(from, 1); day <= to && count < 60; day = addCalendarDays(day, 1))
    if (isWorkingDay(day, WEEKDAYS)) count += 1;
  return count;
}
