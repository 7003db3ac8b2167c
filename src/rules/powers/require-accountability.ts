/** Every power says, somewhere, what its holders answer for. */
import { activePowers } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { organsThatMostly } from '../organs-that-mostly.js';
import { atName } from '../point-at.js';
import { postsByPower } from '../posts-of-powers.js';

const dropSituation = {
  file: exampleFiles.powers,
  find: '  追责情形: [违法查封、扣押造成损失的, 扩大范围、违反程序或者逾期不解除的]\n',
  replace: '',
};

export default defineRule({
  meta: {
    id: 'require-accountability',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '每项职权都要有追责情形', en: 'Every power names what is answered for' },
    absent: ['responsibilities', 'posts'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '职权既是权力也是义务，要在分解职权的基础上确定责任。追责情形可以写在职权里，也可以写在适用于该职权、它的岗位、机构或者机关的责任说明里。',
      en: 'A power is a duty too. What is answered for stands with the power, or in a statement for it, its posts, unit or organ.',
    },
    messages: {
      none: {
        zh: '职权“{name}”没有追责情形，也没有适用于它的责任说明',
        en: 'The power "{name}" names no liability, and no responsibility statement covers it',
      },
      omitted: {
        zh: '职权“{name}”没有写追责情形，而本机关多数职权写了，清单上这一栏会空着',
        en: 'The power "{name}" names no liability, though most of its organ do: the list stays blank there',
      },
    },
    hints: {
      none: {
        zh: '给职权加上“追责情形”，或者在“责任”文件夹的一份说明的“适用”中写上它。',
        en: 'Add accountability to the power, or name it in a responsibility statement.',
      },
      omitted: {
        zh: '给职权加上“追责情形”，写明办理这项职权时哪些行为要追究责任。',
        en: 'Add accountability: what is answered for in this power.',
      },
    },
    obligations: ['N13', '6:32', '6:70'],
    examples: {
      valid: [
        {
          title: { zh: '责任说明适用于整个机关', en: 'covered by the organ’s statement' },
          edits: [dropSituation],
        },
      ],
      invalid: [
        {
          title: { zh: '四项里只有一项没有写', en: 'one of four is without' },
          edits: [
            dropSituation,
            {
              file: exampleFiles.powers,
              find: '- 标识: 食品经营许可\n',
              replace:
                '- 标识: 食品检查\n  名称: 食品安全检查\n  类别: 行政检查\n  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }]\n  追责情形: [检查不到位的]\n- 标识: 食品经营许可\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:31:7`, message: 'omitted' }],
        },
        {
          title: { zh: '两处都没有', en: 'neither' },
          edits: [
            dropSituation,
            { file: exampleFiles.statement, find: '适用: [市监局]', replace: '适用: [审批科, 大队长岗]' },
          ],
          expect: [{ at: `${exampleFiles.powers}:26:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    const covered = new Set(
      model.responsibilities.filter((item) => item.current).flatMap((item) => item.data.for ?? []),
    );
    const usual = organsThatMostly(model, ({ accountability }) => accountability !== undefined);
    for (const power of activePowers(model)) {
      if (power.data.accountability !== undefined) continue;
      const bodies = [power.id, power.data.parent];
      for (const { organ, unit } of model.exercises.ofPower(power.id)) bodies.push(organ, unit);
      for (const { post } of posts.get(power.id) ?? []) bodies.push(post.id, post.data.unit, post.organ);
      if (bodies.some((id) => id !== undefined && covered.has(id))) {
        if (usual.has(power.organ))
          report({
            message: 'omitted',
            data: { name: power.name },
            missing: { accountability: '追责情形' },
            ...atName(model, power),
          });
        continue;
      }
      report({
        message: 'none',
        data: { name: power.name },
        missing: { accountability: '追责情形' },
        ...atName(model, power),
      });
    }
  },
});
