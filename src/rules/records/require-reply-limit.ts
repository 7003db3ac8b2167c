/** Complaints are answered within their statutory period, else within fifteen working days. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, lineOf, systemsOf } from '../fact-records.js';
import { chongqingResponsibility } from '../local-clauses.js';
import { atName, atProperty } from '../point-at.js';
import { isSurelyLonger, readDuration } from '../read-duration.js';

const most = { amount: 15, unit: '个工作日' };

export default defineRule({
  meta: {
    id: 'require-reply-limit',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '举报、控告十五个工作日内回复', en: 'Complaints are answered within fifteen working days' },
    absent: ['systems', 'organ'],
    basis: [chongqingResponsibility('第十三条', 'art. 13')],
    rationale: {
      zh: '应当建立举报、控告制度；法律没有规定期限的，在十五个工作日内回复。',
      en: 'There is a system for complaints; without a statutory period they are answered within fifteen working days.',
    },
    messages: {
      none: {
        zh: '“{organ}”和它的上级都没有投诉举报制度',
        en: 'Neither "{organ}" nor those above it have a system for complaints',
      },
      unsaid: { zh: '投诉举报制度《{title}》没有写答复期限', en: 'The system "{title}" sets no period' },
      long: {
        zh: '投诉举报制度《{title}》的答复期限是{limit}，没有法定期限的应当在十五个工作日内',
        en: 'The system "{title}" allows {limit}; fifteen working days are the most',
      },
    },
    hints: {
      none: { zh: '在“配套制度”文件中记下，种类写“投诉举报”。', en: 'Record it, kind complaints.' },
      unsaid: {
        zh: '加上“答复期限: 15个工作日”，或者更短。',
        en: 'Add reply-within, 15 working days or less.',
      },
      long: { zh: '改为十五个工作日以内；法律另有规定的，按法律。', en: 'Shorten it.' },
    },
    obligations: ['L01', '6:66', '6:117'],
    examples: {
      valid: [
        {
          title: { zh: '更短的期限', en: 'a shorter period' },
          edits: [
            { file: exampleFiles.systems, find: '答复期限: 15个工作日', replace: '答复期限: 10个工作日' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '三十个工作日', en: 'thirty working days' },
          edits: [
            { file: exampleFiles.systems, find: '答复期限: 15个工作日', replace: '答复期限: 30个工作日' },
          ],
          expect: [{ at: `${exampleFiles.systems}:6:64`, message: 'long' }],
        },
        {
          title: { zh: '没有期限', en: 'no period' },
          edits: [{ file: exampleFiles.systems, find: '答复期限: 15个工作日, ', replace: '' }],
          expect: [{ at: `${exampleFiles.systems}:6:40`, message: 'unsaid' }],
        },
        {
          title: { zh: '没有制度', en: 'no system' },
          edits: [
            {
              file: exampleFiles.systems,
              find: '- { 标识: 投诉制度, 种类: 投诉举报, 执法主体: 市监局, 文件: { 名称: 投诉举报处理办法 }, 答复期限: 15个工作日, 施行日期: 2023-01-01 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const used = new Map<string, string[]>();
    for (const organ of enforcers(model)) {
      const line = lineOf(model, organ.id).map(({ id }) => id);
      const all = systemsOf(model, line).filter(({ data }) => data.kind === 'complaints');
      if (all.length === 0) report({ message: 'none', data: { organ: organ.name }, ...atName(model, organ) });
      for (const { id } of all) used.set(id, [...(used.get(id) ?? []), organ.id]);
    }
    for (const node of model.systems) {
      const alsoConcerns = used.get(node.id);
      if (!alsoConcerns) continue;
      const limit = node.data['reply-within'];
      const title = node.name;
      if (limit === undefined) {
        report({
          message: 'unsaid',
          data: { title },
          alsoConcerns,
          missing: { 'reply-within': '答复期限' },
          ...atName(model, node),
        });
        continue;
      }
      const duration = readDuration(limit);
      // Thirty days take more than fifteen working days whatever the holidays.
      const isLong =
        duration &&
        (isSurelyLonger(duration, most) ||
          (duration.unit === '日' && duration.amount >= 30) ||
          duration.unit === '个月' ||
          duration.unit === '年');
      if (isLong)
        report({
          message: 'long',
          data: { title, limit },
          alsoConcerns,
          ...atProperty(model, node, 'reply-within'),
        });
    }
  },
});
