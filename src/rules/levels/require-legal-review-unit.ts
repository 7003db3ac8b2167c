/** An organ whose decisions need legal review says which unit makes it. */
import { penaltyLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, isInOwnName } from '../exercised-powers.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-legal-review-unit',
    family: 'levels',
    pack: 'national',
    severity: 'warning',
    title: { zh: '明确具体负责法制审核的机构', en: 'A unit is named for the legal review' },
    basis: [threeSystemsOf2018('（十一）', 'item 11'), penaltyLaw('第五十八条第一款', 'art. 58(1)')],
    rationale: {
      zh: '各级行政执法机关要明确具体负责本单位重大执法决定法制审核的工作机构。职权写明需要法制审核的机关，设有执法机构的，应当在其中一个写“法制审核机构”。没有下设机构的、审核由上级或者其他机关承担的不看。',
      en: 'Each enforcement organ names the unit that reviews its weighty decisions. Organs with units and powers that need a review are looked at; those whose review is made by another organ are not.',
    },
    messages: {
      none: {
        zh: '“{organ}”有需要法制审核的职权，没有写明由哪个机构负责法制审核',
        en: '"{organ}" has powers that need a legal review but no unit for it',
      },
    },
    hints: {
      none: {
        zh: '在负责审核的执法机构下写“法制审核机构: true”。',
        en: 'Write legal-review: true at the unit.',
      },
    },
    obligations: ['P07'],
    examples: {
      valid: [
        {
          title: { zh: '写明了审核机构', en: 'the unit is named' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '类别: 行政处罚\n',
              replace: '类别: 行政处罚\n  法制审核: true\n',
            },
            {
              file: exampleFiles.organ,
              find: '名称: 行政审批科, 性质: 内设',
              replace: '名称: 行政审批科, 性质: 内设, 法制审核机构: true',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有写明审核机构', en: 'no unit' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '类别: 行政处罚\n',
              replace: '类别: 行政处罚\n  法制审核: true\n',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:16:3`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const reviewed = new Set(
      exercisedPowers(model).flatMap((one) =>
        one.power.data['legal-review'] === true && isInOwnName(one) ? [one.organ.id] : [],
      ),
    );
    for (const organ of model.organs) {
      const { units = [] } = organ.data;
      if (!organ.current || !reviewed.has(organ.id) || units.length === 0) continue;
      if (units.some((unit) => unit['legal-review'] === true)) continue;
      // The review may lie with a post of another organ, e.g. of the government's legal body.
      const elsewhere = model.posts.some(
        (post) =>
          post.organ !== organ.id &&
          post.assignments.some(
            ({ power, stages }) =>
              stages?.includes('legal-review') && model.nodes.get(power)?.organ === organ.id,
          ),
      );
      if (elsewhere) continue;
      const target = organ.data.units ? atProperty(model, organ, 'units') : atName(model, organ);
      report({ message: 'none', data: { organ: organ.name }, ...target });
    }
  },
});
