/** Filing, investigation, decision and execution of a penalty lie with different persons. */
import { groupBy } from '../../model/group-by.js';
import type { Model, PostAssignment } from '../../model/model.js';
import type { PostRole, Stage } from '../../schema/record-types.generated.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { followsSummary } from '../follows-summary.js';
import { type HeldPower, powersHeld } from '../held-powers.js';
import { chongqingDecision } from '../local-clauses.js';
import { nameSeveral } from '../name-several.js';
import { atOrigin } from '../point-at.js';
import type { PostOfPower } from '../posts-of-powers.js';

const stages = '阶段: [立案, 调查, 告知, 送达], 作用: 主办';
const filing = '- { 职权: 无证经营处罚, 阶段: [审查], 作用: 审核 }';

export default defineRule({
  meta: {
    id: 'require-four-steps-apart',
    family: 'powers',
    pack: 'chongqing',
    severity: 'warning',
    title: {
      zh: '立案、调查、裁决、执行相互分开',
      en: 'Filing, investigation, decision and execution are apart',
    },
    basis: [chongqingDecision('三（三）', 'part 3(3)')],
    rationale: {
      zh: '查处违法案件，立案、调查、裁决、执行四个环节要相互分开、相互监督。按岗位看，同一个人既批准立案又调查，既调查又执行，或者既作决定又执行的，没有分开。承办人提出立案建议、由别人批准的，不算；调查和决定由同一人承担的，由“办案和审核、听证、决定要分开”报告；简易程序不看。',
      en: 'The four steps are apart and check each other. One person should not both approve the filing and investigate, investigate and execute, or decide and execute. Who investigates and decides is told by another rule; summary procedures are exempt.',
    },
    messages: {
      files: {
        zh: '按岗位设置，“{person}”既批准{powers}的立案，又负责调查',
        en: 'By the posts, "{person}" both approves the filing of {powers} and investigates',
      },
      executes: {
        zh: '按岗位设置，“{person}”既调查{powers}的案件，又负责执行',
        en: 'By the posts, "{person}" both investigates {powers} and executes the decision',
      },
      enforces: {
        zh: '按岗位设置，“{person}”既对{powers}作出决定，又负责执行',
        en: 'By the posts, "{person}" both decides on {powers} and executes the decision',
      },
    },
    hints: {
      files: {
        zh: '把立案审批交给不参加调查的负责人。',
        en: 'Let a leader who does not investigate approve the filing.',
      },
      executes: {
        zh: '把执行交给另外的人员；人手不足的，由别的机构的人员执行。',
        en: 'Give the execution to somebody else, of another unit if need be.',
      },
      enforces: { zh: '把执行交给执法人员。', en: 'Give the execution to officers.' },
    },
    obligations: ['6:33', 'P03'],
    examples: {
      valid: [
        {
          title: { zh: '承办人提出立案，别人批准', en: 'the handler proposes the filing' },
          edits: [
            {
              file: exampleFiles.posts,
              find: filing,
              replace: filing.replace('[审查], 作用: 审核', '[立案], 作用: 批准'),
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '调查的人执行', en: 'the investigator executes' },
          edits: [{ file: exampleFiles.posts, find: stages, replace: stages.replace('送达', '送达, 执行') }],
          expect: [{ at: `${exampleFiles.posts}:35:7`, message: 'executes' }],
        },
        {
          title: { zh: '自己批准立案', en: 'approves the own filing' },
          edits: [
            {
              file: exampleFiles.posts,
              find: stages,
              replace: `${stages} }\n    - { 职权: 无证经营处罚, 阶段: [立案], 作用: 批准`,
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:36:7`, message: 'files' }],
        },
        {
          title: { zh: '局长自己执行', en: 'the head executes' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '    - { 选择: { 类别: 行政处罚 }, 阶段: [决定], 作用: 批准 }\n',
              replace:
                '    - { 选择: { 类别: 行政处罚 }, 阶段: [决定], 作用: 批准 }\n    - { 选择: { 类别: 行政处罚 }, 阶段: [执行], 作用: 主办 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:7:7`, message: 'enforces' }],
        },
      ],
    },
  },
  check(model, report) {
    const clashes = powersHeld(model).flatMap((one) =>
      one.power.data.kind === 'penalty' && !followsSummary(one.power, model) ? clashesOf(one) : [],
    );
    const rows = groupBy(clashes, ({ message, person, row }) =>
      JSON.stringify([message, person, row.post.id, row.assignment.pointer]),
    );
    for (const all of rows.values()) {
      const { message, person, row } = all[0]!;
      report({
        message,
        data: {
          person: nameOf(person, model),
          powers: nameSeveral(
            all.map(({ one }) => one.power.name),
            '项职权',
            'more powers',
          ),
        },
        ...atOrigin(model, row.post, { file: row.post.origin.file, pointer: row.assignment.pointer }),
      });
    }
  },
});

type Clash = 'files' | 'executes' | 'enforces';

function clashesOf(one: HeldPower) {
  const mine = one.posts.flatMap((item) => item.post.holders.map((person) => ({ ...item, person })));
  return [...groupBy(mine, ({ person }) => person)].flatMap(([person, rows]) => {
    const find = (role: PostRole, stage: Stage) =>
      rows.find(({ assignment }) => does(assignment, role, stage));
    const investigates = find('lead', 'investigation');
    const executes = find('lead', 'execution');
    const clash = (message: Clash, row: PostOfPower) => ({ message, one, person, row });
    const files = find('approve', 'filing');
    const decides = find('approve', 'decision');
    return [
      ...(investigates && files ? [clash('files', files)] : []),
      ...(investigates && executes ? [clash('executes', executes)] : []),
      ...(decides && executes && !investigates ? [clash('enforces', executes)] : []),
    ];
  });
}

/** Only stages that are written. */
function does({ role, stages }: PostAssignment, as: PostRole, stage: Stage): boolean {
  return role === as && (stages?.includes(stage) ?? false);
}

function nameOf(id: string, model: Model): string {
  return model.nodes.get(id)?.name ?? id;
}
