/** Each is evaluated by whom the documents name: departments by the government, vertical organs by their own line. */
import { groupBy } from '../../model/group-by.js';
import { letterLine } from '../../model/letter-line.js';
import type { Model, SchemeNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { lineOf, namesOfOrgan } from '../fact-records.js';
import { atProperty } from '../point-at.js';

const target = '  对象: 执法机构\n';

export default defineRule({
  meta: {
    id: 'require-proper-evaluator',
    family: 'evaluation',
    pack: 'national',
    severity: 'warning',
    title: { zh: '由有权的机关评议考核', en: 'The proper body evaluates' },
    basis: [opinionsOf2005('三（二）', 'part 3(2)')],
    rationale: {
      zh: '政府考核所属部门，部门考核所属机构和人员；垂直管理的部门由上级部门考核，地方政府提出评议意见；双重管理的按职责分工分别考核。同级的别的部门无权考核。',
      en: 'Governments evaluate their departments, departments their units and officers; vertical organs are evaluated by their superior, those under dual management by both.',
    },
    messages: {
      vertical: {
        zh: '“{organ}”实行垂直管理，由上级主管部门考核，不列入“{title}”的具体对象',
        en: '"{organ}" is under vertical management: its superior evaluates it, not "{title}"',
      },
      foreign: {
        zh: '“{title}”的考核主体是“{evaluator}”，它不是“{organ}”自己、上级或者监督机构',
        en: 'The evaluator of "{title}", "{evaluator}", is neither "{organ}" nor above it nor its supervisor',
      },
    },
    hints: {
      vertical: {
        zh: '从“具体对象”中删去；需要评议意见的，写入上级部门的方案。',
        en: 'Take it out of the targets; the local opinion goes into the scheme of its superior.',
      },
      foreign: { zh: '把“考核主体”改为有权考核的机关。', en: 'Name the body that may evaluate.' },
    },
    obligations: ['6:90', '6:76'],
    examples: {
      valid: [
        {
          title: { zh: '监督机构组织考核', en: 'by the supervising body' },
          edits: [
            { file: exampleFiles.evaluation, find: target, replace: `${target}  考核主体: 示例区司法局\n` },
          ],
        },
        {
          title: { zh: '考核领导小组', en: 'by a leading group' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: target,
              replace: `${target}  考核主体: 示例区市场监督管理局评议考核领导小组\n`,
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '由同级机关考核', en: 'by another organ' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: target,
              replace: `${target}  考核主体: 示例镇人民政府\n`,
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:6:9`, message: 'foreign' }],
        },
        {
          title: { zh: '区政府考核垂直管理的机关', en: 'a vertical organ' },
          edits: [
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 县级\n管理体制: 垂直\n' },
            {
              file: 'content/示例区/评议考核.yaml',
              find: '',
              replace:
                '- { 标识: 区考核, 名称: 区考核方案, 年度: 2026, 满分: 10, 对象: 执法主体, 具体对象: [市监局], 指标: [{ 标识: 总评, 考核内容: 总评, 分值: 10 }] }\n',
            },
          ],
          expect: [{ at: 'content/示例区/评议考核.yaml:1:60', message: 'vertical' }],
        },
      ],
    },
  },
  check(model, report) {
    const named = groupBy(
      model.organs.flatMap((organ) => namesOfOrgan(organ).map((name) => ({ name, id: organ.id }))),
      ({ name }) => name,
    );
    for (const scheme of model.schemes) {
      if (!scheme.current) continue;
      const { targets = [], evaluator } = scheme.data;
      for (const [index, id] of targets.entries()) {
        const organ = model.nodes.get(id);
        if (organ?.kind !== 'organ' || organ.data.management !== 'vertical') continue;
        if (letterLine(id, model.nodes).includes(scheme.organ)) continue;
        const data = { organ: organ.name, title: scheme.name };
        report({ message: 'vertical', data, ...atProperty(model, scheme, index, targets) });
      }
      const organ =
        evaluator === undefined ? undefined : foreignTo(scheme, named.get(evaluator) ?? [], model);
      if (evaluator !== undefined && organ !== undefined)
        report({
          message: 'foreign',
          data: { title: scheme.name, evaluator, organ },
          ...atProperty(model, scheme, 'evaluator'),
        });
    }
  },
});

/** The name of the scheme's organ when the evaluator is an organ of the workspace that has nothing to do with it. */
function foreignTo(
  scheme: SchemeNode,
  known: readonly { readonly id: string }[],
  model: Model,
): string | undefined {
  const line = lineOf(model, scheme.organ);
  const [own] = line;
  if (!own || known.length === 0) return undefined;
  const superiors = own.parent === undefined ? [] : [own.parent];
  const allowed = new Set([...line.map(({ id }) => id), ...superiors]);
  return known.some(({ id }) => allowed.has(id)) ? undefined : own.name;
}
