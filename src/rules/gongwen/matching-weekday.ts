/** A date and the weekday written beside it are the same day. */
import { isoWeekday } from '../../law/calendar/civil-date.js';
import { isRealDate } from '../../schema/calendar-date.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atBody } from '../point-at.js';

const DAYS = '一二三四五六日';
const dated =
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\s*[（(]\s*(?:星期|周)(?<weekday>[一二三四五六日天])\s*[）)])?/gu;

const dateIn = (words: string) => [
  { file: exampleFiles.notice, find: '予以公布。', replace: `予以公布，${words}起施行。` },
];

export default defineRule({
  meta: {
    id: 'matching-weekday',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'error',
    title: { zh: '日期存在，与星期相符', en: 'Dates exist and match their weekday' },
    basis: [paperStandard('7.3.5.4')],
    rationale: {
      zh: '公文里写了星期的，应当与日期一致；写出的日期应当存在。通知开会、限期办理时，日期和星期不一致，收文机关无从执行。',
      en: 'A weekday beside a date must be that of the date, and the date must exist; else nobody knows which day is meant.',
    },
    messages: {
      other: {
        zh: '{date}是星期{right}，不是星期{written}',
        en: '{date} is not the weekday that is written beside it',
      },
      impossible: { zh: '没有{date}这一天', en: 'There is no {date}' },
    },
    hints: {
      other: { zh: '核对是日期写错，还是星期写错。', en: 'Find out which of them is wrong.' },
      impossible: { zh: '核对日期。', en: 'Check the date.' },
    },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '星期与日期相符', en: 'the weekday fits' },
          edits: dateIn('自2026年11月20日（星期五）'),
        },
      ],
      invalid: [
        {
          title: { zh: '星期写错', en: 'another weekday' },
          edits: dateIn('自2026年11月20日（星期四）'),
          expect: [{ at: `${exampleFiles.notice}:11:15`, message: 'other' }],
        },
        {
          title: { zh: '没有这一天', en: 'no such day' },
          edits: dateIn('自2026年2月30日'),
          expect: [{ at: `${exampleFiles.notice}:11:15`, message: 'impossible' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      for (const match of notice.body.text.matchAll(dated)) {
        const { year = '', month = '', day = '', weekday } = match.groups!;
        const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
        const target = atBody(model, notice, match.index, match.index + match[0].length);
        const date = `${year}年${Number(month)}月${Number(day)}日`;
        if (!isRealDate(iso)) {
          report({ message: 'impossible', data: { date }, ...target });
          continue;
        }
        const right = DAYS[isoWeekday(iso) - 1]!;
        const written = weekday === '天' ? '日' : weekday;
        if (written === undefined || written === right) continue;
        report({ message: 'other', data: { date, right, written }, ...target });
      }
    }
  },
});
