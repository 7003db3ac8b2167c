/** A post exercises powers of its own organ only. */
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atOrigin } from '../point-at.js';

const borrow = {
  file: exampleFiles.townPosts,
  find: '  职责: [协助做好辖区执法工作]\n',
  replace: '  职责: [协助做好辖区执法工作]\n  职权: [{ 职权: 无证经营处罚, 阶段: [决定], 作用: 批准 }]\n',
};

export default defineRule({
  meta: {
    id: 'no-power-outside-organ',
    family: 'levels',
    pack: 'core',
    severity: 'error',
    title: { zh: '岗位不得行使其他机关的职权', en: 'No post exercises another organ’s power' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), penaltyLaw('第十七条', 'art. 17')],
    rationale: {
      zh: '不得擅自增加或者扩大本部门的执法权限，行政处罚在法定职权范围内实施。受委托组织和派出机关行使设立、委托它的政府及其部门的职权，不在此列。',
      en: 'No organ widens its powers by itself. Entrusted bodies and dispatched offices may exercise powers of the government above them and its departments.',
    },
    messages: {
      foreign: {
        zh: '岗位“{post}”属于“{organ}”，却行使“{other}”的职权“{power}”',
        en: 'The post "{post}" of "{organ}" exercises "{power}", a power of "{other}"',
      },
    },
    hints: {
      foreign: {
        zh: '改为本机关的职权；确有法定依据由本机关行使的，在本机关的“执法职权”文件中列出这项职权和依据。',
        en: 'Name a power of its own organ; where the law gives it the power, list it there with its basis.',
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
      ],
      invalid: [
        {
          title: { zh: '镇行使区市场监管局的职权', en: 'the town uses a power of the bureau' },
          edits: [borrow],
          expect: [{ at: `${exampleFiles.townPosts}:6:8`, message: 'foreign' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const post of model.posts) {
      if (!post.current) continue;
      const organ = model.nodes.get(post.organ);
      if (organ?.kind !== 'organ') continue;
      const borrows = organ.data.nature === 'entrusted' || organ.data.nature === 'dispatched-office';
      const isNear = (id: string) => {
        const owner = model.nodes.get(id);
        return id === organ.parent || (owner?.kind === 'organ' && owner.parent === organ.parent);
      };
      for (const { power: id, pointer } of post.assignments) {
        const power = model.nodes.get(id);
        if (power?.kind !== 'power' || power.organ === post.organ || (borrows && isNear(power.organ)))
          continue;
        report({
          message: 'foreign',
          data: {
            post: post.name,
            organ: organ.name,
            power: power.name,
            other: model.nodes.get(power.organ)?.name ?? power.organ,
          },
          ...atOrigin(model, post, { file: post.origin.file, pointer }),
        });
      }
    }
  },
});
