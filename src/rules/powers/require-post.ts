/** Every power reaches a post. */
import { groupBy } from '../../model/group-by.js';
import { atTransferredPower } from '../at-transfer.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, postsFor, receivedBy } from '../exercised-powers.js';
import { label } from '../label.js';
import { nameSeveral } from '../name-several.js';
import { atName } from '../point-at.js';
import { postsByPower } from '../posts-of-powers.js';

/** 赋权 to the town, beginning on a day. */
const conferred = (start: string) => ({
  // A new file beside those of the small workspace.
  file: 'content/示例区/市监局/职权配置.yaml',
  find: '',
  replace: `- 标识: 赋权决定
  方式: 赋权
  转出: 市监局
  转入: [镇政府]
  职权: [无证经营处罚]
  决定: { 名称: 关于赋予乡镇行政处罚权的决定 }
  生效日期: ${start}
  保留: true
`,
});

export default defineRule({
  meta: {
    id: 'require-post',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '每项职权都要落实到岗位', en: 'Every power reaches a post' },
    absent: ['posts'],
    follows: ['require-entrustment'],
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '法定职权要分解到具体的执法机构和执法岗位。没有岗位承担的职权，出了不作为就找不到责任人。按基准日期由谁行使，就看谁的岗位：转出的不再要求原机关，承接的、承继的要求新机关。',
      en: 'Powers are divided among units and posts. A power without a post has nobody to answer for inaction. The posts asked are those of whoever exercises it on the day.',
    },
    messages: {
      none: { zh: '{kind}“{name}”没有落实到任何岗位', en: 'No post exercises the {kind} "{name}"' },
      received: {
        zh: '“{organ}”承接的职权{powers}没有落实到它的任何岗位',
        en: 'No post of "{organ}" exercises {powers}, which came to it',
      },
    },
    hints: {
      none: {
        zh: '在“执法岗位”文件中，给承担它的岗位加上一条职权“{id}”并写明作用；已不行使的，把职权的“状态”改为“取消”。',
        en: 'Add the power {id} to a post in the posts file; if it is no longer exercised, set its state to cancelled.',
      },
      received: {
        zh: '在承接机关的“执法岗位”文件中，给承担它的岗位加上这些职权并写明环节和作用；承接机关实际不行使的，更正“职权配置”。',
        en: 'Add the powers to posts of the receiving organ; if it does not exercise them, correct the transfer.',
      },
    },
    obligations: ['6:25', '6:32'],
    examples: {
      valid: [
        {
          title: { zh: '已取消的职权不要求岗位', en: 'a cancelled power needs no post' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  追责情形: [违法查封、扣押造成损失的, 扩大范围、违反程序或者逾期不解除的]',
              replace:
                '  追责情形: [违法查封、扣押造成损失的, 扩大范围、违反程序或者逾期不解除的]\n  状态: 取消',
            },
            {
              file: exampleFiles.posts,
              find: '    - { 职权: 查封扣押, 阶段: [审查], 作用: 批准 }\n',
              replace: '',
            },
            {
              file: exampleFiles.posts,
              find: '    - { 职权: 查封扣押, 阶段: [执行], 作用: 主办 }\n',
              replace: '',
            },
          ],
        },
        {
          title: { zh: '赋权次日才生效', en: 'conferred from the next day on' },
          edits: [conferred('2026-11-02')],
        },
      ],
      invalid: [
        {
          title: { zh: '查封、扣押没有岗位承担', en: 'nobody seizes' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '    - { 职权: 查封扣押, 阶段: [审查], 作用: 批准 }\n',
              replace: '',
            },
            {
              file: exampleFiles.posts,
              find: '    - { 职权: 查封扣押, 阶段: [执行], 作用: 主办 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:26:7`, message: 'none' }],
        },
        {
          title: { zh: '赋权给镇，镇没有岗位', en: 'conferred on the town, which has no post for it' },
          edits: [conferred('2026-11-01')],
          expect: [{ at: 'content/示例区/市监局/职权配置.yaml:5:8', message: 'received' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    const without = exercisedPowers(model).filter(
      (one) =>
        // Posts select powers by kind: while that is open the kind is the fault.
        one.power.data.kind !== 'undetermined' &&
        postsFor(one, posts.get(one.power.id) ?? [], model).length === 0,
    );
    const received = [];
    for (const one of without) {
      const { power, organ } = one;
      if (one.entries.some((entry) => entry.received)) received.push(one);
      else if (power.organ === organ.id) {
        const data = { name: power.name, id: power.id, kind: label('power-kind', power.data.kind) };
        report({ message: 'none', data, ...atName(model, power) });
      }
    }
    // What came by one document is one fault.
    const groups = groupBy(received, (one) =>
      JSON.stringify([one.organ.id, receivedBy(model, one)?.id ?? null]),
    );
    for (const [first, ...others] of groups.values()) {
      if (!first) continue;
      const { organ, power } = first;
      const transfer = receivedBy(model, first);
      const names = [first, ...others].map((one) => one.power.name);
      report({
        message: 'received',
        data: { organ: organ.name, powers: nameSeveral(names, '项', 'more') },
        ...(transfer ? atTransferredPower(model, transfer, power.id) : atName(model, organ)),
        alsoConcerns: [organ.id, power.id, ...others.map((one) => one.power.id)],
      });
    }
  },
});
