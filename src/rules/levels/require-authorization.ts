/** An authorised organisation is authorised by an instrument that may do so. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { originsOf } from '../../source/origin.js';
import { type CitedType, citedTypes, REGULATIONS } from '../cited-types.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { type ExercisedPower, exercisedPowers, isInOwnName } from '../exercised-powers.js';
import { label } from '../label.js';
import { nameSeveral } from '../name-several.js';
import { atName, atOrigin } from '../point-at.js';

const NATION: readonly string[] = ['law', 'administrative-regulation'];
const DEMANDS = [
  { kinds: ['compulsory-measure', 'compulsory-execution'], clause: 2, types: NATION },
  { kinds: ['penalty'], clause: 0, types: REGULATIONS },
  { kinds: ['license'], clause: 1, types: REGULATIONS },
] as const;
const WANTED = [
  { zh: '法律、法规', en: 'a law or regulation' },
  { zh: '法律、法规', en: 'a law or regulation' },
  { zh: '法律、行政法规', en: 'a law or an administrative regulation' },
] as const;

const authorized = {
  file: exampleFiles.organ,
  find: '主体性质: 政府部门',
  replace: '主体性质: 法律法规授权组织',
};
const setUp = '设立依据:\n  - 《中华人民共和国食品安全法》第六条第二款\n';

export default defineRule({
  meta: {
    id: 'require-authorization',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '授权组织要有够级别的授权',
      en: 'An authorised organisation is authorised by a sufficient instrument',
    },
    basis: [
      penaltyLaw('第十九条', 'art. 19'),
      licenseLaw('第二十三条', 'art. 23'),
      compulsionLaw('第七十条', 'art. 70'),
    ],
    rationale: {
      zh: '法律、法规授权的组织，在法定授权范围内以自己的名义实施处罚和许可；行政强制只能由法律、行政法规授权。授权写在“设立依据”、职权中作用为“授权”的依据，或者“职权配置”里；都没有，或者只有规章、文件的，没有执法主体资格。',
      en: 'Laws and regulations authorise organisations to penalise and license; only laws and administrative regulations authorise compulsion. The authorisation stands among the bases of the organ, those of the power, or in a transfer.',
    },
    messages: {
      none: {
        zh: '“{organ}”是授权组织，没有写明授权它行使{powers}的{wanted}',
        en: 'The authorised organisation "{organ}" names no {wanted} for {powers}',
      },
      low: {
        zh: '“{organ}”行使{powers}的授权是“{basis}”（{type}），要有{wanted}的授权',
        en: 'The authorisation of "{organ}" for {powers} is "{basis}" ({type}); {wanted} is asked',
      },
    },
    hints: {
      none: {
        zh: '在“设立依据”中写明授权的条款；不是授权而是委托的，“主体性质”改为受委托组织，写明委托。',
        en: 'Cite the clause among the bases of the organ; where it is a trustee, say so and write the entrustment.',
      },
      low: {
        zh: '写上{wanted}中授权的条款；没有的，只能依法委托，行政强制措施不得委托。',
        en: 'Cite {wanted}; without one it can only be a trustee, and compulsory measures are never entrusted.',
      },
    },
    obligations: ['A01', 'A02', '6:2', 'N01'],
    examples: {
      valid: [
        { title: { zh: '法律授权', en: 'authorised by a law' }, edits: [authorized] },
        {
          title: { zh: '授权写在各项职权里', en: 'authorised power by power' },
          edits: [
            authorized,
            { file: exampleFiles.organ, find: setUp, replace: '' },
            {
              file: exampleFiles.powers,
              find: '第三十五条第一款, 作用: 设定',
              replace: '第三十五条第一款, 作用: 授权',
            },
            {
              file: exampleFiles.powers,
              find: '第一百二十二条第一款, 作用: 设定',
              replace: '第一百二十二条第一款, 作用: 授权',
            },
            {
              file: exampleFiles.powers,
              find: '第一百一十条第四项, 作用: 设定',
              replace: '第一百一十条第四项, 作用: 授权',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有授权', en: 'no authorisation' },
          edits: [authorized, { file: exampleFiles.organ, find: setUp, replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '规章授权', en: 'authorised by a rule' },
          edits: [
            authorized,
            {
              file: exampleFiles.organ,
              find: '《中华人民共和国食品安全法》第六条第二款',
              replace: '《食品经营许可和备案管理办法》第四条',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:14:5`, message: 'low' }],
        },
      ],
    },
  },
  check(model, report) {
    const all = exercisedPowers(model).filter(
      (one) => one.organ.data.nature === 'authorized' && one.organ.current && isInOwnName(one),
    );
    for (const organ of new Set(all.map((one) => one.organ))) {
      const own = all.filter((one) => one.organ === organ);
      // The highest demand that fails is the fault; the lower ones follow from it.
      for (const { kinds, clause, types } of DEMANDS) {
        const failing = own.flatMap((one) => {
          if (!(kinds as readonly string[]).includes(one.power.data.kind)) return [];
          const cited = authorizationOf(model, one);
          return cited.some(({ type }) => type === undefined || types.includes(type)) ? [] : [{ one, cited }];
        });
        const [first] = failing;
        if (!first) continue;
        const names = failing.map(({ one }) => one.power.name);
        const data = {
          organ: organ.name,
          powers: nameSeveral(names, '项职权', 'more'),
          wanted: WANTED[clause],
        };
        const low = first.cited[0];
        const alsoConcerns = failing.map(({ one }) => one.power.id);
        if (low)
          report({
            message: 'low',
            clause,
            data: { ...data, basis: low.text, type: label('instrument-type', low.type ?? '') },
            ...atOrigin(model, low.node, { file: low.node.origin.file, pointer: low.pointer }),
            alsoConcerns,
          });
        else report({ message: 'none', clause, data, ...atName(model, organ), alsoConcerns });
        break;
      }
    }
  },
});

interface Authorization extends CitedType {
  readonly node: OrganNode | PowerNode;
}

function authorizationOf(model: Model, { organ, power, entries }: ExercisedPower): Authorization[] {
  const transfers = entries.flatMap((entry) => entry.transfers.map((id) => model.nodes.get(id)));
  const given = transfers.some((node) => node?.kind === 'transfer' && node.data.kind !== 'entrust');
  // What another organ gave is judged where it is written.
  if (given) return [{ text: '', pointer: '', type: undefined, node: organ }];
  const inPower = (power.data.bases ?? []).flatMap((entry, index) =>
    entry.role === 'authorizes' && originsOf(entry).length > 0
      ? citedTypes(model, power, 'bases', index).map((cited) => ({ ...cited, node: power }))
      : [],
  );
  return [...citedTypes(model, organ, 'bases').map((cited) => ({ ...cited, node: organ })), ...inPower];
}
