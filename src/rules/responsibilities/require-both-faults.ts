/** A statement names liability for inaction and for misconduct. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

const FAULTS = ['不作为', '乱作为'] as const;
const row = (situation: string, type: string, liability: string) =>
  `| ${situation} | ${type} | ${liability} | 《中华人民共和国行政处罚法》第七十六条 |\n`;
const inaction = row('应当查处而不查处', '不作为', '批评教育');
const misconduct = row('违反法定程序实施处罚', '乱作为', '调离执法岗位');

export default defineRule({
  meta: {
    id: 'require-both-faults',
    family: 'responsibilities',
    pack: 'national',
    severity: 'warning',
    title: { zh: '不作为和乱作为都要写明责任', en: 'Liability for inaction and for misconduct' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '违反法定义务的不作为和乱作为，都必须承担相应的责任。只写一种，另一种就无从追究。',
      en: 'Both inaction and misconduct bring liability; a statement that names one of them lets the other pass.',
    },
    messages: {
      none: { zh: '责任说明“{id}”没有“责任情形”表', en: 'The statement "{id}" has no table 责任情形' },
      one: {
        zh: '责任说明“{id}”的“责任情形”表没有写{fault}的情形',
        en: 'The table 责任情形 of "{id}" names no {fault}',
      },
    },
    hints: {
      none: {
        zh: '加上标题“责任情形”，下面列表：情形、类型、责任形式、依据；“类型”写“不作为”或者“乱作为”。',
        en: 'Add the heading 责任情形 with a table 情形, 类型 (不作为 or 乱作为), 责任形式, 依据.',
      },
      one: {
        zh: '至少加一行“类型”为“{fault}”的情形，并写明责任形式和依据。',
        en: 'Add a row of that type with form of liability and basis.',
      },
    },
    obligations: ['6:69', '6:70'],
    examples: {
      valid: [
        {
          title: { zh: '同一行兼有两种', en: 'both in one row' },
          edits: [
            { file: exampleFiles.statement, find: inaction, replace: '' },
            {
              file: exampleFiles.statement,
              find: misconduct,
              replace: row('拖延或者违法办理', '不作为、乱作为', '调离执法岗位'),
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有写不作为', en: 'inaction is left out' },
          edits: [{ file: exampleFiles.statement, find: inaction, replace: '' }],
          expect: [{ at: `${exampleFiles.statement}:16:1`, message: 'one' }],
        },
        {
          title: { zh: '没有责任情形', en: 'no situations at all' },
          edits: [
            { file: exampleFiles.statement, find: inaction, replace: '' },
            { file: exampleFiles.statement, find: misconduct, replace: '' },
          ],
          expect: [{ at: `${exampleFiles.statement}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const statement of model.responsibilities) {
      if (!statement.current) continue;
      const { situations, id } = statement;
      if (situations.length === 0) {
        report({ message: 'none', data: { id }, ...atName(model, statement) });
        continue;
      }
      for (const fault of FAULTS) {
        if (situations.some(({ type }) => type.includes(fault))) continue;
        const english = fault === '不作为' ? 'inaction' : 'misconduct';
        const { place } = situations[0]!;
        report({ message: 'one', data: { id, fault: { zh: fault, en: english } }, place, subject: id });
      }
    }
  },
});
