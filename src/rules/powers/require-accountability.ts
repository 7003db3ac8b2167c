/** Every power says, somewhere, what its holders answer for. */
import { activePowers } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
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
    },
    hints: {
      none: {
        zh: '给职权加上“追责情形”，或者在“责任”文件夹的一份说明的“适用”中写上它。',
        en: 'Add accountability to the power, or name it in a responsibility statement.',
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
    for (const power of activePowers(model)) {
      if (power.data.accountability !== undefined) continue;
      const bodies = [power.id, power.data.parent];
      for (const { organ, unit } of model.exercises.ofPower(power.id)) bodies.push(organ, unit);
      for (const { post } of posts.get(power.id) ?? []) bodies.push(post.id, post.data.unit, post.organ);
      if (bodies.some((id) => id !== undefined && covered.has(id))) continue;
      report({
        message: 'none',
        data: { name: power.name },
        missing: { accountability: '追责情形' },
        ...atName(model, power),
      });
    }
  },
});
