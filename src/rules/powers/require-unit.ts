/** Every power names the unit in charge. */
import { groupBy } from '../../model/group-by.js';
import { atTransferredPower } from '../at-transfer.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, postsFor, receivedBy } from '../exercised-powers.js';
import { nameSeveral } from '../name-several.js';
import { atName } from '../point-at.js';
import { postsByPower } from '../posts-of-powers.js';

const drop = {
  file: exampleFiles.powers,
  find: '  承办机构: 审批科\n',
  replace: '',
};

const townUnit = {
  file: exampleFiles.town,
  find: '行政区划: 示例区\n',
  replace: '行政区划: 示例区\n执法机构: [{ 标识: 镇执法办, 名称: 综合行政执法办公室, 性质: 内设 }]\n',
};

const townPost = {
  file: exampleFiles.townPosts,
  find: '  职责: [协助做好辖区执法工作]\n',
  replace: '  职责: [协助做好辖区执法工作]\n  职权: [{ 职权: 食品经营许可, 作用: 主办 }]\n',
};

/** 划转 to the town, beginning on a day. */
const reassigned = (start: string, more = '') => ({
  // A new file beside those of the small workspace.
  file: 'content/示例区/市监局/职权配置.yaml',
  find: '',
  replace: `- 标识: 划转决定
  方式: 划转
  转出: 市监局
  转入: [镇政府]
  职权: [食品经营许可]
${more}  生效日期: ${start}
`,
});

export default defineRule({
  meta: {
    id: 'require-unit',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '每项职权都要写明承办机构', en: 'Every power names its unit' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '职权要分解到具体的执法机构；权责清单和服务指南也要向公众写明由哪个机构承办。没有设执法机构的机关不作要求；已经转出的职权看承接机关，由承接的机构承办的，写在“职权配置”中。',
      en: 'Powers are divided among units, and the public is told which unit is in charge. An organ without units is exempt. Of a transferred power the receiver is asked.',
    },
    messages: {
      none: { zh: '职权“{name}”没有写明承办机构', en: 'The power "{name}" names no unit' },
      received: {
        zh: '“{organ}”承接职权{powers}，没有写明由它的哪个机构承办',
        en: '"{organ}" receives {powers} without a unit in charge',
      },
    },
    hints: {
      none: { zh: '加上“承办机构”，写执法机构的标识：{units}。', en: 'Add the id of a unit: {units}.' },
      received: {
        zh: '在“职权配置”中加上“承办机构”，写承接机关的执法机构：{units}。',
        en: 'Add the unit in charge to the transfer: {units}.',
      },
    },
    obligations: ['6:25'],
    examples: {
      valid: [
        {
          title: { zh: '暂停行使的职权', en: 'a suspended power' },
          edits: [{ ...drop, replace: '  状态: 暂停\n' }],
        },
        {
          title: { zh: '已经划转给没有执法机构的机关', en: 'reassigned to an organ without units' },
          edits: [drop, reassigned('2026-11-01')],
        },
        {
          title: { zh: '划转写明了承办机构', en: 'reassigned, with the unit' },
          edits: [drop, townUnit, reassigned('2026-11-01', '  承办机构: [镇执法办]\n')],
        },
      ],
      invalid: [
        {
          title: { zh: '没有承办机构', en: 'no unit' },
          edits: [drop],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'none' }],
        },
        {
          title: { zh: '划转后承接机关没有定承办机构', en: 'reassigned to an organ that names no unit' },
          edits: [townUnit, townPost, reassigned('2026-11-01')],
          expect: [{ at: 'content/示例区/市监局/职权配置.yaml:5:8', message: 'received' }],
        },
      ],
    },
  },
  check(model, report) {
    const unitsOf = groupBy(
      model.units.filter((unit) => unit.current),
      ({ organ }) => organ,
    );
    const without = exercisedPowers(model).filter(
      ({ organ, entries }) => unitsOf.has(organ.id) && entries.every(({ unit }) => unit === undefined),
    );
    const namesOf = (organ: string) => {
      const ids = (unitsOf.get(organ) ?? []).map(({ id }) => id);
      return { zh: ids.join('、'), en: ids.join(', ') };
    };
    for (const { power, organ } of without) {
      if (power.organ !== organ.id) continue;
      report({
        message: 'none',
        data: { name: power.name, units: namesOf(organ.id) },
        missing: { unit: '承办机构' },
        ...atName(model, power),
      });
    }
    // What came by one document is one fault.
    const posts = postsByPower(model);
    const received = without.flatMap((one) => {
      const transfer = one.power.organ === one.organ.id ? undefined : receivedBy(model, one);
      // Without any post that is the fault.
      const isHeld = postsFor(one, posts.get(one.power.id) ?? [], model).length > 0;
      return transfer && isHeld ? [{ ...one, transfer }] : [];
    });
    for (const [first, ...others] of groupBy(received, ({ transfer, organ }) =>
      JSON.stringify([transfer.id, organ.id]),
    ).values()) {
      if (!first) continue;
      const { organ, power, transfer } = first;
      const names = [first, ...others].map((one) => one.power.name);
      report({
        message: 'received',
        data: {
          organ: organ.name,
          powers: nameSeveral(names, '项', 'more'),
          units: namesOf(organ.id),
        },
        ...atTransferredPower(model, transfer, power.id),
      });
    }
  },
});
