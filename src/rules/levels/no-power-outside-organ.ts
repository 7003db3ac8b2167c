/** A post exercises powers of its own organ only. */

import type { Text } from '../../diagnostics/diagnostic.js';
import { stagesLeft } from '../../model/exercise-scope.js';
import { groupBy } from '../../model/group-by.js';
import type { Model, OrganNode, PostNode, PowerNode } from '../../model/model.js';
import type { PowerKind, Stage } from '../../schema/record-types.generated.js';
import { STRICT_KINDS } from '../active-powers.js';
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleTrustee, trusteePost, trusteeStaff } from '../example-transfers.js';
import { exampleFiles } from '../example-workspace.js';
import { expiredGrantOf } from '../expired-grants.js';
import { labels } from '../label.js';
import { nameSeveral } from '../name-several.js';
import { atOrigin } from '../point-at.js';

const borrow = {
  file: exampleFiles.townPosts,
  find: '  职责: [协助做好辖区执法工作]\n',
  replace: '  职责: [协助做好辖区执法工作]\n  职权: [{ 职权: 无证经营处罚, 阶段: [决定], 作用: 批准 }]\n',
};

/** 赋权 to the town, beginning on a day. */
const conferred = (start: string, more = '') => ({
  // A new file beside those of the small workspace.
  file: 'content/示例区/市监局/职权配置.yaml',
  find: '',
  replace: `- 标识: 赋权决定
  方式: 赋权
  转出: 市监局
  转入: [镇政府]
  职权: [无证经营处罚]
${more}  决定: { 名称: 关于赋予乡镇行政处罚权的决定 }
  生效日期: ${start}
`,
});

export default defineRule({
  meta: {
    id: 'no-power-outside-organ',
    family: 'levels',
    pack: 'core',
    severity: 'error',
    title: { zh: '岗位不得行使其他机关的职权', en: 'No post exercises another organ’s power' },
    absent: ['transfers'],
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), penaltyLaw('第十七条', 'art. 17')],
    rationale: {
      zh: '不得擅自增加或者扩大本部门的执法权限，行政处罚在法定职权范围内实施。按“职权配置”转入的职权，在配置的期限和环节内可以行使，转出后原机关不再行使；派出机关行使设立它的政府及其部门的职权，不在此列，但街道办事处行使部门的许可、处罚、强制，要有职权配置；部门的派出机构以派出它的部门的名义执法，也不在此列；受委托组织只行使委托给它的职权，一项委托也没有的、委托到期的，由别的规则报告。',
      en: 'No organ widens its powers by itself. What a transfer gives may be exercised for its term and stages, and no longer by the giver. Dispatched offices may exercise powers of the government above them and its departments, sub-district offices licenses, penalties and compulsion by a transfer only; branch offices act in the name of their bureau; a trustee exercises only what is entrusted to it.',
    },
    messages: {
      foreign: {
        zh: '岗位“{post}”属于“{organ}”，却行使“{other}”的职权{power}',
        en: 'The post "{post}" of "{organ}" exercises {power}, a power of "{other}"',
      },
      gone: {
        zh: '岗位“{post}”行使的职权{power}按 {asOf} 已不由“{organ}”行使，现由“{other}”行使',
        en: 'As of {asOf} the power {power} of the post "{post}" is exercised by "{other}", no longer by "{organ}"',
      },
      stages: {
        zh: '岗位“{post}”在“{stages}”环节行使职权{power}，而“{organ}”没有这些环节的职权',
        en: 'The post "{post}" exercises {power} in the stages {stages}, which "{organ}" does not have',
      },
    },
    hints: {
      foreign: {
        zh: '改为本机关的职权；确有法定依据由本机关行使的，在本机关的“执法职权”文件中列出这项职权和依据；由别的机关转来的，在“职权配置”中写明。',
        en: 'Name a power of its own organ; where the law gives it the power, list it there with its basis; where another organ gave it, write a transfer.',
      },
      gone: {
        zh: '从岗位中删去这项职权；转出后本机关仍可行使的，在“职权配置”中写“保留: true”。',
        en: 'Take it from the post; where the giver keeps it, write so in the transfer.',
      },
      stages: {
        zh: '只写本机关有的环节，或更正“职权配置”中的“阶段”。',
        en: 'Name only stages that the organ has, or correct the stages of the transfer.',
      },
    },
    obligations: ['6:2', '6:26', 'A06'],
    examples: {
      valid: [
        {
          title: { zh: '按条件选取的都是本机关职权', en: 'a selector stays inside the organ' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '{ 选择: { 类别: 行政处罚 }, 阶段: [决定], 作用: 批准 }',
              replace: '{ 选择: { 全部: true }, 阶段: [决定], 作用: 批准 }',
            },
          ],
        },
        {
          title: { zh: '派出机关行使本级部门的职权', en: 'a dispatched office' },
          edits: [
            { file: exampleFiles.town, find: '主体性质: 人民政府', replace: '主体性质: 派出机关' },
            borrow,
          ],
        },
        {
          title: { zh: '分局以派出它的局的名义执法', en: 'a branch office acts in the name of its bureau' },
          edits: [
            exampleTrustee('政府部门', '派出机构'),
            trusteeStaff,
            { ...trusteePost, replace: trusteePost.replace.replace('阶段: [调查], ', '') },
          ],
        },
        {
          title: { zh: '赋权自当日起', en: 'conferred from that day on' },
          edits: [borrow, conferred('2026-11-01', '  保留: true\n')],
        },
      ],
      invalid: [
        {
          title: { zh: '镇行使区市场监管局的职权', en: 'the town uses a power of the bureau' },
          edits: [borrow],
          expect: [{ at: `${exampleFiles.townPosts}:6:8`, message: 'foreign' }],
        },
        {
          title: { zh: '街道办事处没有赋权就处罚', en: 'a sub-district office penalises without a transfer' },
          edits: [
            {
              file: exampleFiles.town,
              find: '主体性质: 人民政府',
              replace: '主体性质: 派出机关\n组织形式: 街道办事处',
            },
            borrow,
          ],
          expect: [{ at: `${exampleFiles.townPosts}:6:8`, message: 'foreign' }],
        },
        {
          title: { zh: '赋权次日才生效', en: 'conferred from the next day on' },
          edits: [borrow, conferred('2026-11-02')],
          expect: [{ at: `${exampleFiles.townPosts}:6:8`, message: 'foreign' }],
        },
        {
          title: { zh: '只赋予调查环节', en: 'only the investigation was conferred' },
          edits: [borrow, conferred('2026-11-01', '  阶段: [调查]\n  保留: true\n')],
          expect: [{ at: `${exampleFiles.townPosts}:6:8`, message: 'stages' }],
        },
        {
          title: { zh: '转出后岗位还写着', en: 'the bureau still names what it gave away' },
          edits: [conferred('2026-11-01')],
          expect: [{ at: `${exampleFiles.posts}:25:7`, message: 'gone' }],
        },
      ],
    },
  },
  check(model, report) {
    const faults = model.posts.filter((post) => post.current).flatMap((post) => faultsOf(post, model));
    // What one organ uses of another, or lost by one transfer, is one fault, whatever number of posts name it.
    const groups = groupBy(faults, ({ message, post, key }) => JSON.stringify([message, post.organ, key]));
    for (const all of groups.values()) {
      const { message, post, organ, other, stages, at } = all[0]!;
      const more = all.slice(1).filter((one) => one.post !== post);
      report({
        message,
        data: {
          post: post.name,
          organ: organ.name,
          power: nameSeveral(
            all.map(({ power }) => power.name),
            '项',
            'more',
          ),
          asOf: model.asOf,
          ...(other && { other }),
          ...(stages && { stages: labels('stage', stages) }),
        },
        ...at,
        related: [...new Map(more.map((one) => [one.post.id, one])).values()].map((one) => ({
          message: { zh: `岗位“${one.post.name}”也写着`, en: `so does the post "${one.post.name}"` },
          place: one.at.place,
        })),
      });
    }
  },
});

interface Fault {
  readonly message: 'foreign' | 'gone' | 'stages';
  readonly post: PostNode;
  readonly organ: OrganNode;
  readonly power: PowerNode;
  /** What faults of one root have in common. */
  readonly key: string;
  readonly other?: Text;
  readonly stages?: readonly Stage[];
  readonly at: ReturnType<typeof atOrigin>;
}

function faultsOf(post: PostNode, model: Model): Fault[] {
  const organ = model.nodes.get(post.organ);
  if (organ?.kind !== 'organ') return [];
  // Without any entrustment that is the fault, not each of its posts.
  if (organ.data.nature === 'entrusted' && model.exercises.ofOrgan(organ.id).length === 0) return [];
  const borrows = (kind: PowerKind): boolean =>
    organ.data.nature === 'dispatched-office' &&
    !(organ.data.form === 'sub-district-office' && STRICT_KINDS.includes(kind));
  const isNear = (id: string): boolean => {
    const owner = model.nodes.get(id);
    return id === organ.parent || (owner?.kind === 'organ' && owner.parent === organ.parent);
  };
  return post.assignments.flatMap(({ power: id, pointer, stages = [] }): Fault[] => {
    const power = model.nodes.get(id);
    if (power?.kind !== 'power') return [];
    const at = atOrigin(model, post, { file: post.origin.file, pointer });
    const all = model.exercises.ofPower(id);
    const held = all.filter((exercise) => exercise.organ === organ.id);
    if (held.length > 0) {
      const beyond = stages.filter((stage) => !held.some((one) => stagesLeft(one)?.includes(stage) ?? true));
      const by = held.flatMap((one) => [...one.transfers, ...one.without.map(({ transfer }) => transfer)]);
      const key = JSON.stringify([beyond, by]);
      return beyond.length === 0 ? [] : [{ message: 'stages', post, organ, power, key, stages: beyond, at }];
    }
    if (power.organ === organ.id) {
      const by = all.flatMap((exercise) => exercise.transfers);
      const other = namesOf(new Set(all.map((exercise) => exercise.organ)), model);
      return [{ message: 'gone', post, organ, power, key: JSON.stringify(by), other, at }];
    }
    // A branch office acts in the name of the bureau that dispatched it.
    const acts =
      organ.data.form === 'dispatched-body' && [organ.parent, organ.data.superior].includes(power.organ);
    if (acts || (borrows(power.data.kind) && isNear(power.organ)) || expiredGrantOf(model, post, id))
      return [];
    const other = namesOf([power.organ], model);
    return [{ message: 'foreign', post, organ, power, key: power.organ, other, at }];
  });
}

function namesOf(ids: Iterable<string>, model: Model): Text {
  const names = [...ids].map((id) => model.nodes.get(id)?.name ?? id);
  return { zh: names.join('、'), en: names.join(', ') };
}
