/** A post exercises powers of its own organ only. */
import { stagesLeft } from '../../model/exercise-scope.js';
import { enumLabel } from '../../schema/enum-label.js';
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { expiredGrantOf } from '../expired-grants.js';
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
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), penaltyLaw('第十七条', 'art. 17')],
    rationale: {
      zh: '不得擅自增加或者扩大本部门的执法权限，行政处罚在法定职权范围内实施。按“职权配置”转入的职权，在配置的期限和环节内可以行使，转出后原机关不再行使；派出机关行使设立它的政府及其部门的职权，不在此列；受委托组织只行使委托给它的职权，一项委托也没有的、委托到期的，由别的规则报告。',
      en: 'No organ widens its powers by itself. What a transfer gives may be exercised for its term and stages, and no longer by the giver. Dispatched offices may exercise powers of the government above them and its departments; a trustee only what is entrusted to it.',
    },
    messages: {
      foreign: {
        zh: '岗位“{post}”属于“{organ}”，却行使“{other}”的职权“{power}”',
        en: 'The post "{post}" of "{organ}" exercises "{power}", a power of "{other}"',
      },
      gone: {
        zh: '岗位“{post}”行使的职权“{power}”按 {asOf} 已不由“{organ}”行使，现由“{other}”行使',
        en: 'As of {asOf} the power "{power}" of the post "{post}" is exercised by "{other}", no longer by "{organ}"',
      },
      stages: {
        zh: '岗位“{post}”在“{stages}”环节行使职权“{power}”，而“{organ}”没有这些环节的职权',
        en: 'The post "{post}" exercises "{power}" in the stages {stages}, which "{organ}" does not have',
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
          expect: [
            { at: `${exampleFiles.posts}:25:7`, message: 'gone' },
            { at: `${exampleFiles.posts}:35:7`, message: 'gone' },
          ],
        },
      ],
    },
  },
  check(model, report) {
    for (const post of model.posts) {
      if (!post.current) continue;
      const organ = model.nodes.get(post.organ);
      if (organ?.kind !== 'organ') continue;
      const borrows = organ.data.nature === 'dispatched-office';
      // Without any entrustment that is the fault, not each of its posts.
      const untrusted = organ.data.nature === 'entrusted' && model.exercises.ofOrgan(organ.id).length === 0;
      if (untrusted) continue;
      const isNear = (id: string) => {
        const owner = model.nodes.get(id);
        return id === organ.parent || (owner?.kind === 'organ' && owner.parent === organ.parent);
      };
      const nameOf = (id: string) => model.nodes.get(id)?.name ?? id;
      for (const { power: id, pointer, stages = [] } of post.assignments) {
        const power = model.nodes.get(id);
        if (power?.kind !== 'power') continue;
        const all = model.exercises.ofPower(id);
        const held = all.filter((exercise) => exercise.organ === organ.id);
        const data = { post: post.name, organ: organ.name, power: power.name, asOf: model.asOf };
        const at = atOrigin(model, post, { file: post.origin.file, pointer });
        if (held.length > 0) {
          const beyond = stages.filter(
            (stage) => !held.some((one) => stagesLeft(one)?.includes(stage) ?? true),
          );
          if (beyond.length === 0) continue;
          const named = {
            zh: beyond.map((stage) => enumLabel('stage', stage)).join('、'),
            en: beyond.join(', '),
          };
          report({ message: 'stages', data: { ...data, stages: named }, ...at });
        } else if (power.organ === organ.id) {
          const others = [...new Set(all.map((exercise) => nameOf(exercise.organ)))];
          const other = { zh: others.join('、'), en: others.join(', ') };
          report({ message: 'gone', data: { ...data, other }, ...at });
        } else if (!(borrows && isNear(power.organ)) && !expiredGrantOf(model, post, id)) {
          report({ message: 'foreign', data: { ...data, other: nameOf(power.organ) }, ...at });
        }
      }
    }
  },
});
