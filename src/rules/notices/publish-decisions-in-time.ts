/** Decisions are published within the period that the workspace follows: seven or twenty working days. */
import { parseDuration } from '../../law/calendar/parse-duration.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { enums } from '../../schema/schemas.generated.js';
import { citedInstruments, citesSpecial, RULES } from '../cited-instruments.js';
import { disclosureRegulation, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { isLonger } from '../duration-days.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';

const kinds = Object.keys(enums['power-kind'] ?? {}) as PowerKind[];

/** The general acts; only others may say otherwise. */
const GENERAL = ['政府信息公开条例', '行政处罚法', '行政许可法'];

const service = '    - { 标识: 送达, 名称: 送达, 阶段: 送达, 时限: 7个工作日 }\n';
const publish = (limit: string) => ({
  file: exampleFiles.procedures,
  find: service,
  replace: `${service}    - { 标识: 公开, 名称: 公开, 阶段: 公开, 时限: ${limit} }\n`,
});
const choose = (words: string) => ({
  file: exampleFiles.workspace,
  find: '规则包: [核心, 国家, 公文]\n',
  replace: `规则包: [核心, 国家, 公文]\n取舍: { 公布期限: ${words} }\n`,
});

export default defineRule({
  meta: {
    id: 'publish-decisions-in-time',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '执法决定按期公开', en: 'Decisions are published in time' },
    basis: [disclosureRegulation('第二十六条', 'art. 26'), threeSystemsOf2018('（六）', 'item 6')],
    rationale: {
      zh: '主动公开的信息自形成之日起二十个工作日内公开；国办文件要求许可、处罚决定在七个工作日内公开，部门规章有的规定二十个工作日。采用哪一种，在工作区设置的“取舍”中写明；没有写的，超过七个工作日的给予提示。',
      en: 'Information is published within twenty working days; the General Office asks for seven for licenses and penalties, some departmental rules give twenty. The workspace says in choices which it follows.',
    },
    messages: {
      law: {
        zh: '流程“{name}”的环节“{step}”写的公开时限是{limit}，超过二十个工作日',
        en: 'The step "{step}" of "{name}" gives {limit} for publication, more than twenty working days',
      },
      policy: {
        zh: '流程“{name}”的环节“{step}”写的公开时限是{limit}：国办发〔2018〕118号为七个工作日，政府信息公开条例第二十六条为二十个工作日，工作区采用的是{chosen}',
        en: 'The step "{step}" of "{name}" gives {limit}: No. 118 of 2018 asks for seven working days, the Regulation on Disclosure for twenty; the workspace follows {chosen}',
      },
    },
    hints: {
      law: {
        zh: '改为20个工作日以内；许可、处罚一般7个工作日以内。',
        en: 'Give 20 working days or less, 7 for licenses and penalties.',
      },
      policy: {
        zh: '改为7个工作日以内；按规章采用二十个工作日的，在工作区设置中写“取舍: { 公布期限: 二十个工作日 }”。',
        en: 'Give 7 working days or less, or choose twenty-working-days for publication-clock.',
      },
    },
    obligations: ['T08', '6:112'],
    examples: {
      valid: [
        { title: { zh: '七个工作日', en: 'seven working days' }, edits: [publish('7个工作日')] },
        {
          title: { zh: '环节的依据另有规定', en: 'the step rests on a rule' },
          edits: [publish('20个工作日, 依据: 《食品经营许可和备案管理办法》第四条')],
        },
        {
          title: { zh: '采用二十个工作日', en: 'twenty, by choice' },
          edits: [publish('20个工作日'), choose('二十个工作日')],
        },
      ],
      invalid: [
        {
          title: { zh: '处罚二十个工作日，没有取舍', en: 'twenty, without a choice' },
          edits: [publish('20个工作日')],
          expect: [{ at: `${exampleFiles.procedures}:12:37`, message: 'policy' }],
        },
        {
          title: { zh: '采用七个工作日而写十个', en: 'ten against the choice' },
          edits: [publish('10个工作日'), choose('七个工作日')],
          expect: [{ at: `${exampleFiles.procedures}:12:37`, message: 'policy' }],
        },
        {
          title: { zh: '三十个工作日', en: 'thirty' },
          edits: [publish('30个工作日'), choose('二十个工作日')],
          expect: [{ at: `${exampleFiles.procedures}:12:37`, message: 'law' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const choice = model.workspace.choices?.['publication-clock'];
    const chosen =
      choice === undefined
        ? { zh: '（没有写明）', en: 'neither by a choice' }
        : { zh: '七个工作日', en: 'seven' };
    for (const followed of followedProcedures(model, ...kinds)) {
      for (const step of followed.steps) {
        const limit = step.stage === 'publication' ? step.limit : undefined;
        if (limit === undefined) continue;
        const cited = citedInstruments(model, followed.procedure.organ, step.basis);
        // A statute or rule that the step itself rests on may set another period.
        if (citesSpecial(cited, GENERAL, RULES)) continue;
        const data = { name: followed.procedure.name, step: step.name, limit };
        const place = atStep(model, followed, step, 'limit');
        if (isBeyond(limit, 20)) once({ message: 'law', severity: 'error', clause: 0, data, ...place });
        else if (choice !== 'twenty-working-days' && isQuick(followed.kind) && isBeyond(limit, 7))
          once({ message: 'policy', clause: 1, data: { ...data, chosen }, ...place });
      }
    }
  },
});

const isQuick = (kind: PowerKind | undefined) => kind === 'license' || kind === 'penalty';

/** 日 of a limit are calendar days here: the regulation says 工作日 in full. */
function isBeyond(text: string, days: number): boolean {
  const limit = parseDuration(text);
  const most = { amount: days, unit: 'working-day' } as const;
  return limit !== undefined && isLonger(limit, most, { a: 'calendar', b: 'working' });
}
