/** Inside a list, bases stand in the order of their rank. */
import { instrumentRank } from '../../law/instrument-rank.js';
import { groupBy } from '../../model/group-by.js';
import type { BasisNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-basis-order',
    family: 'bases',
    pack: 'national',
    severity: 'info',
    title: { zh: '依据目录按效力级别排列', en: 'Bases in the order of their rank' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '依据要分类排序、编排科学：先法律，再行政法规、地方性法规、规章，最后是其他文件。共同依据和专业依据各自排列。',
      en: 'Bases are sorted: laws, administrative regulations, local regulations, rules, other documents; common and special ones each for themselves.',
    },
    messages: {
      disorder: {
        zh: '{type}“{name}”排在了{lowerType}“{lower}”的后面',
        en: 'The {type} "{name}" stands after the {lowerType} "{lower}"',
      },
    },
    hints: {
      disorder: { zh: '把它移到“{lower}”的前面。', en: 'Move it before "{lower}".' },
    },
    obligations: ['6:12'],
    examples: {
      valid: [
        {
          title: { zh: '同级的规章不分先后', en: 'rules of equal rank in any order' },
          edits: [
            { file: exampleFiles.bases, find: '效力级别: 行政法规', replace: '效力级别: 省级政府规章' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '法律排在行政法规后面', en: 'a law after a regulation' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  简称: [食品安全法]\n  效力级别: 法律',
              replace: '  效力级别: 行政法规',
            },
            { file: exampleFiles.bases, find: '效力级别: 部门规章', replace: '效力级别: 法律' },
          ],
          expect: [{ at: `${exampleFiles.bases}:33:7`, message: 'disorder' }],
        },
      ],
    },
  },
  check(model, report) {
    const lists = groupBy(model.bases, ({ origin, data }) => `${origin.file} ${data.group ?? ''}`);
    for (const list of lists.values()) {
      let lowest: BasisNode | undefined;
      for (const basis of list) {
        if (lowest && instrumentRank[basis.data.type] < instrumentRank[lowest.data.type]) {
          const data = {
            name: basis.name,
            type: label('instrument-type', basis.data.type),
            lower: lowest.name,
            lowerType: label('instrument-type', lowest.data.type),
          };
          report({ message: 'disorder', data, ...atName(model, basis) });
          // One misplaced entry shifts all that follow: the first is enough.
          break;
        }
        lowest = basis;
      }
    }
  },
});
