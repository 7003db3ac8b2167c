/** Every power reaches a post. */
import { activePowers } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';
import { postsByPower } from '../posts-of-powers.js';

export default defineRule({
  meta: {
    id: 'require-post',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '每项职权都要落实到岗位', en: 'Every power reaches a post' },
    absent: ['posts'],
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '法定职权要分解到具体的执法机构和执法岗位。没有岗位承担的职权，出了不作为就找不到责任人。',
      en: 'Powers are divided among units and posts. A power without a post has nobody to answer for inaction.',
    },
    messages: {
      none: { zh: '{kind}“{name}”没有落实到任何岗位', en: 'No post exercises the {kind} "{name}"' },
    },
    hints: {
      none: {
        zh: '在“执法岗位”文件中，给承担它的岗位加上一条职权“{id}”并写明作用；已不行使的，把职权的“状态”改为“取消”。',
        en: 'Add the power {id} to a post in the posts file; if it is no longer exercised, set its state to cancelled.',
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
              find: '  追责情形: [违法查封、扣押造成损失的]',
              replace: '  追责情形: [违法查封、扣押造成损失的]\n  状态: 取消',
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
          expect: [{ at: `${exampleFiles.powers}:24:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    for (const power of activePowers(model)) {
      if (posts.has(power.id)) continue;
      const data = { name: power.name, id: power.id, kind: label('power-kind', power.data.kind) };
      report({ message: 'none', data, ...atName(model, power) });
    }
  },
});
