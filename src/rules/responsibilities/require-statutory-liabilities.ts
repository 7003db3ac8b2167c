/** An organ has thought of every group of situations for which the general acts make its officers liable. */
import type { Model, PowerNode, ResponsibilityNode } from '../../model/model.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { powersByOrgan } from '../active-powers.js';
import { compulsionLaw, licenseLaw, opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';
import { liabilityGroups } from '../statutory-liabilities.js';

const CLAUSE: Partial<Record<PowerKind, number>> = { penalty: 0, license: 1, 'compulsory-measure': 2 };

export default defineRule({
  meta: {
    id: 'require-statutory-liabilities',
    family: 'responsibilities',
    pack: 'national',
    severity: 'warning',
    title: { zh: '法定追责情形要有对应', en: 'Every group of statutory liability is covered' },
    absent: ['responsibilities'],
    basis: [
      penaltyLaw('第七十六条至第八十三条', 'arts. 76 to 83'),
      licenseLaw('第七十二条至第七十七条', 'arts. 72 to 77'),
      compulsionLaw('第六十一条至第六十四条', 'arts. 61 to 64'),
      opinionsOf2005('二（三）', 'part 2(3)'),
    ],
    rationale: {
      zh: '处罚、许可、强制措施各有法定的追责情形。一个机关同一类职权的追责情形，连同适用于本机关的责任说明，合起来应当覆盖法律规定的几组情形；不要求每项职权都写全，措辞不限。一处追责情形都没有写的另有规则，不看。',
      en: 'Penalties, licenses and compulsory measures each have their statutory liabilities. What an organ’s powers of a kind and its statements name together covers every group; no single power must name them all, in no given words. Where nothing is named another rule speaks.',
    },
    messages: {
      lacking: {
        zh: '“{organ}”的{kind}，追责情形里没有：{groups}',
        en: 'What "{organ}" answers for in its powers of {kind} leaves out: {groups}',
      },
    },
    hints: {
      lacking: {
        zh: '在有关职权的“追责情形”或者责任说明的责任情形表中补上，对照法律条文写。',
        en: 'Add them to accountability of the powers or to a responsibility statement, by the articles.',
      },
    },
    obligations: ['N13', '6:70'],
    examples: {
      valid: [
        {
          title: { zh: '写在责任说明里', en: 'in a statement' },
          edits: [
            { file: exampleFiles.powers, find: ', 应当移送而不移送的', replace: '' },
            {
              file: exampleFiles.statement,
              find: '| 违反法定程序实施处罚 |',
              replace: '| 违反法定程序实施处罚，以罚代刑 |',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有写不移送', en: 'crimes are left out' },
          edits: [{ file: exampleFiles.powers, find: ', 应当移送而不移送的', replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'lacking' }],
        },
      ],
    },
  },
  check(model, report) {
    const powers = powersByOrgan(model);
    const statements = statementsByBody(model);
    for (const organ of model.organs) {
      // What it received from another organ keeps the situations that the giver wrote.
      const own = powers.get(organ.id)?.filter(({ origin }) => origin.file.includes(`${organ.folder}/`));
      if (!organ.current || !own?.length || own.some((power) => isStray(model, power))) continue;
      const stated = situationsOf(statements, [organ.id, ...own.map(({ id }) => id)]);
      for (const [kind, groups] of Object.entries(liabilityGroups)) {
        const mine = own.filter(({ data }) => data.kind === kind);
        const text = [...mine.flatMap(({ data }) => data.accountability ?? []), ...stated].join('\n');
        if (mine.length === 0 || !mine.some(({ data }) => data.accountability?.length)) continue;
        const lacking = groups.filter(({ words }) => !words.test(text));
        if (lacking.length === 0) continue;
        const list = {
          zh: lacking.map(({ name }) => name.zh).join('；'),
          en: lacking.map(({ name }) => name.en).join('; '),
        };
        const data = { organ: organ.name, kind: label('power-kind', kind), groups: list };
        report({ message: 'lacking', clause: CLAUSE[kind as PowerKind]!, data, ...atName(model, organ) });
      }
    }
  },
});

/** Follows a procedure of another kind: which kind it is of is open, and told already. */
function isStray(model: Model, { data }: PowerNode): boolean {
  const procedure = model.nodes.get(data.procedure ?? '');
  const other = procedure?.kind === 'procedure' ? procedure.data.kind : undefined;
  return other !== undefined && other !== data.kind;
}

/** Statements in force, by the organ in whose folder they lie and by each body or power that they are for. */
function statementsByBody(model: Model): ReadonlyMap<string, ReadonlySet<ResponsibilityNode>> {
  const found = new Map<string, Set<ResponsibilityNode>>();
  for (const statement of model.responsibilities) {
    if (!statement.current) continue;
    for (const id of [statement.organ, ...(statement.data.for ?? [])]) {
      const known = found.get(id) ?? new Set();
      found.set(id, known.add(statement));
    }
  }
  return found;
}

/** Situations of the statements for an organ, its units and posts, or its powers. */
function situationsOf(
  statements: ReadonlyMap<string, ReadonlySet<ResponsibilityNode>>,
  ids: readonly string[],
): string[] {
  const mine = new Set(ids.flatMap((id) => [...(statements.get(id) ?? [])]));
  return [...mine].flatMap(({ situations }) => situations.map(({ situation }) => situation));
}
