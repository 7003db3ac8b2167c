/** A dispute goes from consultation to the legal-affairs body to the common superior. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { chongqingDecision, chongqingSupervision } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

const WAYS = ['consultation', 'legal-body', 'superior'] as const;

export default defineRule({
  meta: {
    id: 'valid-dispute-steps',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '争议先协商，再协调，再裁决', en: 'Disputes are consulted on, mediated, decided' },
    basis: [chongqingDecision('四（六）', 'part 4(6)'), chongqingSupervision('第十一条', 'art. 11')],
    rationale: {
      zh: '执法争议首先由双方协商；协商不成的，由同级政府法制机构协调；协调不成的，报共同上一级行政机关裁决。越过前一步就裁决，不合程序。',
      en: 'The parties consult first; then the legal-affairs body mediates; then the common superior decides.',
    },
    messages: {
      skipped: {
        zh: '争议“{id}”以“{way}”处理，此前没有经过“{before}”',
        en: 'The dispute "{id}" was settled by {way} without {before}',
      },
      order: {
        zh: '争议“{id}”的经过次序颠倒：“{way}”在“{before}”以后',
        en: 'The steps of the dispute "{id}" are out of order: {way} after {before}',
      },
    },
    hints: {
      skipped: {
        zh: '补写“经过”；确实没有的，先走前一步。',
        en: 'Add the steps; if there were none, take them first.',
      },
      order: { zh: '改正经过的次序或者日期。', en: 'Correct the order or the dates.' },
    },
    obligations: ['6:37'],
    examples: {
      valid: [
        {
          title: { zh: '协商解决', en: 'settled by consultation' },
          edits: [
            {
              file: exampleFiles.disputes,
              find: '方式: 法制机构协调, 经过: [{ 方式: 协商, 日期: 2026-03-05 }, { 方式: 法制机构协调, 日期: 2026-03-16 }]',
              replace: '方式: 协商',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有协商就协调', en: 'no consultation' },
          edits: [
            {
              file: exampleFiles.disputes,
              find: '经过: [{ 方式: 协商, 日期: 2026-03-05 }, { 方式: 法制机构协调, 日期: 2026-03-16 }], ',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.disputes}:1:54`, message: 'skipped' }],
        },
        {
          title: { zh: '先协调后协商', en: 'out of order' },
          edits: [
            {
              file: exampleFiles.disputes,
              find: '经过: [{ 方式: 协商, 日期: 2026-03-05 }, { 方式: 法制机构协调, 日期: 2026-03-16 }]',
              replace: '经过: [{ 方式: 法制机构协调, 日期: 2026-03-05 }, { 方式: 协商, 日期: 2026-03-16 }]',
            },
          ],
          expect: [{ at: `${exampleFiles.disputes}:1:105`, message: 'order' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.disputes) {
      const { way, steps = [] } = node.data;
      if (!node.current) continue;
      const data = (at: number, before: number) => ({
        id: node.id,
        way: label('dispute-way', WAYS[at]!),
        before: label('dispute-way', WAYS[before]!),
      });
      const ranks = steps.map((step) => WAYS.indexOf(step.way));
      const wrong = ranks.findIndex((rank, index) => index > 0 && rank < ranks[index - 1]!);
      const last = WAYS.indexOf(way);
      const skipped = WAYS.findIndex((_, rank) => rank < last && !ranks.includes(rank));
      if (wrong > 0)
        report({
          message: 'order',
          data: data(ranks[wrong]!, ranks[wrong - 1]!),
          ...atProperty(model, node, 'way', steps[wrong]!),
        });
      else if (skipped >= 0)
        report({ message: 'skipped', data: data(last, skipped), ...atProperty(model, node, 'way') });
    }
  },
});
