/** One unit takes in and serves a license, however many units handle it. */
import { groupBy } from '../../model/group-by.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { licenseLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers } from '../exercised-powers.js';
import { atOrigin } from '../point-at.js';
import { type PostOfPower, postsByPower } from '../posts-of-powers.js';

const lead = '    - { 职权: 无证经营处罚, 阶段: [审查], 作用: 审核 }\n';

export default defineRule({
  meta: {
    id: 'require-single-intake',
    family: 'posts',
    pack: 'national',
    severity: 'warning',
    title: { zh: '许可由一个机构统一受理、送达', en: 'One unit takes in a license' },
    basis: [licenseLaw('第二十六条第一款', 'art. 26(1)')],
    rationale: {
      zh: '许可需要机关内多个机构办理的，应当确定一个机构统一受理申请、统一送达决定。只看写明“受理”“送达”阶段的主办岗位；领导岗位（机构写执法主体的）和别的机关的岗位不看。',
      en: 'Where several units of an organ handle a license, one of them takes in the application and serves the decision. Posts that lead acceptance or service by name are looked at, not leading posts, nor those of other organs.',
    },
    messages: {
      several: {
        zh: '许可“{power}”的{stage}由两个机构主办：“{first}”和“{second}”',
        en: 'Two units lead the {stage} of the license "{power}": "{first}" and "{second}"',
      },
    },
    hints: {
      several: {
        zh: '确定一个机构主办{stage}，另一个岗位去掉这个阶段，或者改为协办。',
        en: 'Let one unit lead the {stage}; drop the stage from the other post, or let it assist.',
      },
    },
    obligations: ['N15', '6:64'],
    examples: {
      valid: [
        {
          title: { zh: '另一个机构协办', en: 'another unit assists' },
          edits: [
            {
              file: exampleFiles.posts,
              find: lead,
              replace: `${lead}    - { 职权: 食品经营许可, 阶段: [受理], 作用: 协办 }\n`,
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '两个机构受理', en: 'two units accept' },
          edits: [
            {
              file: exampleFiles.posts,
              find: lead,
              replace: `${lead}    - { 职权: 食品经营许可, 阶段: [受理], 作用: 主办 }\n`,
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:26:7`, message: 'several' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    const told = new Set<string>();
    for (const { power, organ, entries } of exercisedPowers(model)) {
      if (power.data.kind !== 'license') continue;
      const isInCharge = ([one]: readonly PostOfPower[]): boolean =>
        entries.some(({ unit }) => unit !== undefined && one?.post.data.unit === unit);
      for (const [stage, word] of STAGES) {
        const leading = (posts.get(power.id) ?? []).filter(
          ({ post, assignment }) =>
            post.organ === organ.id &&
            post.data.unit !== post.organ &&
            assignment.role === 'lead' &&
            assignment.stages?.includes(stage),
        );
        // The unit in charge of the license is the one that may take it in.
        const [first, second] = [...groupBy(leading, ({ post }) => post.data.unit).values()].toSorted(
          (a, b) => Number(isInCharge(b)) - Number(isInCharge(a)),
        );
        if (!first || !second) continue;
        const other = second[0]!;
        const key = `${other.post.id} ${other.assignment.pointer} ${stage}`;
        if (told.has(key)) continue;
        told.add(key);
        const unitOf = ({ post }: PostOfPower): string =>
          model.nodes.get(post.data.unit)?.name ?? post.data.unit;
        const data = { power: power.name, stage: word, first: unitOf(first[0]!), second: unitOf(other) };
        const origin = { file: other.post.origin.file, pointer: other.assignment.pointer };
        report({ message: 'several', data, ...atOrigin(model, other.post, origin) });
      }
    }
  },
});

const STAGES: readonly (readonly [Stage, { zh: string; en: string }])[] = [
  ['acceptance', { zh: '受理', en: 'acceptance' }],
  ['service', { zh: '送达', en: 'service' }],
];
