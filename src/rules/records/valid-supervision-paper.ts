/** Each paper of supervision comes from whom it may, for a reason for which it may, with a period. */
import type { Model, SupervisionPaperNode } from '../../model/model.js';
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { lineOf, namesOfOrgan } from '../fact-records.js';
import { label } from '../label.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'valid-supervision-paper',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: { zh: '监督文书的制发合法', en: 'Papers of supervision are lawful' },
    absent: ['organ'],
    basis: [
      supervisionRegulation('第二十六条第一款', 'art. 26(1)'),
      supervisionRegulation('第二十九条', 'art. 29'),
      supervisionRegulation('第三十三条第三款', 'art. 33(3)'),
      supervisionRegulation('第二十七条第二款、第二十八条第二款', 'art. 27(2) and 28(2)'),
    ],
    rationale: {
      zh: '督办函、意见书由行政执法监督机构制发，规定报送纠正情况的时限；决定书由本级人民政府制发，用于重大问题或者督办函、意见书没有落实的；已经进入复议、诉讼的争议不重复监督。',
      en: 'Letters and opinions come from the supervising body with a period, decisions from the government for weighty or ignored matters; what is in court is not supervised again.',
    },
    messages: {
      decision: {
        zh: '决定书“{name}”的制发机关是“{by}”，应当是本级人民政府',
        en: 'The decision "{name}" was issued by "{by}"; it takes the government',
      },
      issuer: {
        zh: '{kind}“{name}”的制发机关是“{by}”，不是“{organ}”的行政执法监督机构',
        en: 'The {kind} "{name}" was issued by "{by}", which does not supervise "{organ}"',
      },
      ground: {
        zh: '决定书“{name}”没有写是重大问题，也没有写哪一份督办函、意见书没有落实',
        en: 'The decision "{name}" names neither a weighty matter nor an earlier paper that was ignored',
      },
      court: {
        zh: '{kind}“{name}”所涉争议已经进入复议或者诉讼，不重复监督',
        en: 'The matter of the {kind} "{name}" is under reconsideration or in court',
      },
      period: {
        zh: '{kind}“{name}”没有写报送纠正情况的期限',
        en: 'The {kind} "{name}" sets no period for the answer',
      },
    },
    hints: {
      decision: {
        zh: '改正“制发机关”；监督机构自己制发的，应当是督办函或者意见书。',
        en: 'Correct the issuer; the supervising body issues letters and opinions.',
      },
      issuer: {
        zh: '改正“制发机关”，或者在“执法主体”中写上“执法监督机构”。',
        en: 'Correct the issuer, or the supervisor of the organ.',
      },
      ground: { zh: '加上“重大问题”或者“此前文书”。', en: 'Add grave or follows.' },
      court: { zh: '撤回监督文书，等待复议或者诉讼的结果。', en: 'Withdraw it and await the outcome.' },
      period: { zh: '加上“期限”。', en: 'Add due.' },
    },
    obligations: ['N25', '6:5'],
    examples: {
      valid: [
        {
          title: { zh: '重大问题直接制发决定书', en: 'a weighty matter' },
          edits: [{ file: exampleFiles.supervision, find: '此前文书: 意见一', replace: '重大问题: true' }],
        },
      ],
      invalid: [
        {
          title: { zh: '司法局制发决定书', en: 'a decision of the supervising body' },
          edits: [
            { file: exampleFiles.supervision, find: '制发机关: 区政府', replace: '制发机关: 示例区司法局' },
          ],
          expect: [{ at: `${exampleFiles.supervision}:3:40`, message: 'decision' }],
        },
        {
          title: { zh: '由别的机关制发意见书', en: 'an opinion of another organ' },
          edits: [
            {
              file: exampleFiles.supervision,
              find: '种类: 意见书, 执法主体: 市监局, 制发机关: 示例区司法局',
              replace: '种类: 意见书, 执法主体: 市监局, 制发机关: 示例区财政局',
            },
          ],
          expect: [{ at: `${exampleFiles.supervision}:2:40`, message: 'issuer' }],
        },
        {
          title: { zh: '决定书没有前提', en: 'a decision without ground' },
          edits: [{ file: exampleFiles.supervision, find: ', 此前文书: 意见一', replace: '' }],
          expect: [{ at: `${exampleFiles.supervision}:3:9`, message: 'ground' }],
        },
        {
          title: { zh: '已经起诉', en: 'in court' },
          edits: [{ file: exampleFiles.supervision, find: '事项: 裁量明显不当', replace: '复议诉讼: true' }],
          expect: [{ at: `${exampleFiles.supervision}:2:70`, message: 'court' }],
        },
        {
          title: { zh: '没有期限', en: 'no period' },
          edits: [{ file: exampleFiles.supervision, find: '期限: 2026-04-28, ', replace: '' }],
          expect: [{ at: `${exampleFiles.supervision}:1:9`, message: 'period' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.supervisionPapers) {
      const { kind, by, due, grave, follows } = node.data;
      if (!node.current) continue;
      const data = { kind: label('supervision-kind', kind), name: node.name, by };
      if (node.data['in-court'] === true)
        report({ message: 'court', clause: 2, data, ...atProperty(model, node, 'in-court') });
      if (kind === 'decision') {
        if (!isGovernment(by, model))
          report({ message: 'decision', clause: 1, data, ...atProperty(model, node, 'by') });
        if (grave !== true && follows === undefined)
          report({
            message: 'ground',
            clause: 1,
            data,
            missing: { follows: '此前文书' },
            ...atName(model, node),
          });
        continue;
      }
      const organ = foreignTo(node, model);
      if (organ !== undefined)
        report({ message: 'issuer', clause: 0, data: { ...data, organ }, ...atProperty(model, node, 'by') });
      if (due === undefined)
        report({ message: 'period', clause: 3, data, missing: { due: '期限' }, ...atName(model, node) });
    }
  },
});

function isGovernment(by: string, model: Model): boolean {
  const node = model.nodes.get(by);
  if (node?.kind === 'organ') return node.data.nature === 'government';
  return (node?.name ?? by).endsWith('人民政府');
}

/** The name of the organ when the issuer neither supervises it nor stands above it; a superior supervises its own line. */
function foreignTo({ data }: SupervisionPaperNode, model: Model): string | undefined {
  const line = lineOf(model, data.organ);
  const supervisors = line.flatMap((organ) => organ.data.supervisor ?? []);
  const [own] = line;
  if (!own || supervisors.length === 0) return undefined;
  const by = model.nodes.get(data.by)?.name ?? data.by;
  const above = line.slice(1).flatMap(namesOfOrgan);
  return [...supervisors, ...above].some((name) => name === by || name === data.by) ? undefined : own.name;
}
