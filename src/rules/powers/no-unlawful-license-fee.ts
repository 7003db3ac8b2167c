/** A licence charges no fee unless a law or administrative regulation says so. */

import { parseCitations } from '../../law/parse-citations.js';
import { createBasisMatcher } from '../../model/match-basis.js';
import { organAndSuperiors } from '../../model/superior-organs.js';
import { activePowers } from '../active-powers.js';
import { licenseLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

const charge = (basis: string) => [
  {
    file: exampleFiles.powers,
    find: '  流程: 许可流程\n',
    replace: `  流程: 许可流程\n  收费: { 项目: 工本费, 标准: 10元, 依据: ${basis} }\n`,
  },
];

export default defineRule({
  meta: {
    id: 'no-unlawful-license-fee',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '行政许可收费要有法律、行政法规依据',
      en: 'Licence fees rest on laws or administrative regulations',
    },
    basis: [licenseLaw('第五十八条第一款', 'art. 58(1)')],
    rationale: {
      zh: '实施行政许可不得收取任何费用，法律、行政法规另有规定的除外。地方性法规、规章和规范性文件都不能作为收费依据。',
      en: 'No fee for a licence unless a law or administrative regulation allows it.',
    },
    messages: {
      basis: {
        zh: '行政许可“{name}”的收费依据“{basis}”是{type}',
        en: 'The fee of the licence "{name}" rests on "{basis}", a {type}',
      },
    },
    hints: {
      basis: {
        zh: '写明允许收费的法律或者行政法规条款；没有的，应当取消收费。',
        en: 'Cite the law or administrative regulation that allows it; else drop the fee.',
      },
    },
    obligations: ['N19'],
    examples: {
      valid: [
        {
          title: { zh: '法律允许收费', en: 'allowed by a law' },
          edits: charge('《中华人民共和国食品安全法》第三十五条'),
        },
      ],
      invalid: [
        {
          title: { zh: '部门规章作收费依据', en: 'a fee on a departmental rule' },
          edits: charge('《食品经营许可和备案管理办法》第四条'),
          expect: [{ at: `${exampleFiles.powers}:10:31`, message: 'basis' }],
        },
      ],
    },
  },
  check(model, report) {
    const matcher = createBasisMatcher(model.bases);
    for (const power of activePowers(model)) {
      const { fee, kind } = power.data;
      if (kind !== 'license' || fee?.basis === undefined) continue;
      const organs = organAndSuperiors(power.organ, model.nodes);
      const bases = parseCitations(fee.basis).map(({ anchor }) => {
        const id = matcher.match(anchor, organs);
        const node = id === undefined ? undefined : model.nodes.get(id);
        return node?.kind === 'basis' ? node : undefined;
      });
      const low = bases.find(
        (basis) => basis && basis.data.type !== 'law' && basis.data.type !== 'administrative-regulation',
      );
      // One unknown or high enough instrument may carry the fee.
      if (
        !low ||
        bases.some(
          (basis) => basis === undefined || ['law', 'administrative-regulation'].includes(basis.data.type),
        )
      )
        continue;
      const data = { name: power.name, basis: low.name, type: label('instrument-type', low.data.type) };
      report({ message: 'basis', data, ...atProperty(model, power, 'basis', fee) });
    }
  },
});
