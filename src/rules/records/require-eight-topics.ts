/** The yearly report to the government has its eight topics. */
import type { Model, OrganNode } from '../../model/model.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { namesOfOrgan } from '../fact-records.js';
import { chongqingResponsibility } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

const topics = [
  { zh: '行政审批许可', en: 'licenses', words: /许可|审批/u },
  { zh: '行政事业性收费', en: 'fees', words: /收费/u },
  { zh: '行政处罚', en: 'penalties', words: /处罚/u },
  { zh: '行政复议', en: 'reconsideration', words: /复议/u },
  { zh: '行政诉讼', en: 'suits', words: /诉讼|应诉/u },
  { zh: '行政赔偿', en: 'compensation', words: /赔偿/u },
  { zh: '过错责任追究', en: 'liability', words: /过错|责任追究/u },
  { zh: '行政执法考评', en: 'evaluation', words: /考评|考核|评议/u },
] as const;

export default defineRule({
  meta: {
    id: 'require-eight-topics',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '年度报告的八项内容齐全', en: 'The eight topics of the yearly report' },
    basis: [chongqingResponsibility('第二十条', 'art. 20')],
    rationale: {
      zh: '部门和授权组织把本年度推行行政执法责任制的情况报告本级人民政府，重点是行政审批许可、行政事业性收费、行政处罚、行政复议、行政诉讼、行政赔偿、过错责任追究、行政执法考评八项；没有发生的也要写明没有。',
      en: 'Departments and authorised organisations report to their government on eight topics; what did not happen is said too.',
    },
    messages: {
      missing: { zh: '“{name}”没有写：{topics}', en: '"{name}" leaves out: {topics}' },
      addressee: {
        zh: '“{name}”没有报送本级人民政府“{government}”',
        en: '"{name}" does not go to "{government}"',
      },
    },
    hints: {
      missing: {
        zh: '在“内容”中各加一条题目和情况；没有发生的，写明没有发生。',
        en: 'Add a topic for each; say so if nothing happened.',
      },
      addressee: { zh: '在“报送”中加上本级人民政府。', en: 'Add the government to the addressees.' },
    },
    obligations: ['L03', '6:108'],
    examples: {
      valid: [
        {
          title: { zh: '题目用别的说法', en: 'other words for a topic' },
          edits: [{ file: exampleFiles.reports, find: '题目: 行政诉讼', replace: '题目: 行政应诉' }],
        },
      ],
      invalid: [
        {
          title: { zh: '缺少行政赔偿', en: 'one topic left out' },
          edits: [
            { file: exampleFiles.reports, find: '    - { 题目: 行政赔偿, 情况: 没有发生。 }\n', replace: '' },
          ],
          expect: [{ at: `${exampleFiles.reports}:8:5`, message: 'missing' }],
        },
        {
          title: { zh: '没有报本级政府', en: 'not to the government' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '报送: [区政府, 示例区司法局, 示例区人大常委会,',
              replace: '报送: [示例区司法局, 示例区人大常委会,',
            },
          ],
          expect: [{ at: `${exampleFiles.reports}:4:7`, message: 'addressee' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.reports) {
      const organ = model.nodes.get(node.data.organ);
      if (node.data.kind !== 'annual' || !node.current || organ?.kind !== 'organ') continue;
      if (!['department', 'authorized'].includes(organ.data.nature)) continue;
      const titles = (node.data.topics ?? []).map(({ title }) => title).join('\n');
      const missing = topics.filter(({ words }) => !words.test(titles));
      const name = node.name;
      if (missing.length > 0) {
        const list = {
          zh: missing.map(({ zh }) => zh).join('、'),
          en: missing.map(({ en }) => en).join(', '),
        };
        const key = node.data.topics ? 'topics' : 'id';
        report({ message: 'missing', data: { name, topics: list }, ...atProperty(model, node, key) });
      }
      const government = governmentOf(organ, model);
      if (!government) continue;
      const names = namesOfOrgan(government);
      if (node.data.to.some((to) => names.includes(to))) continue;
      const data = { name, government: government.name };
      report({ message: 'addressee', data, ...atProperty(model, node, 'to') });
    }
  },
});

/** The government whose department it is; vertical organs report to their own line. */
function governmentOf(organ: OrganNode, model: Model): OrganNode | undefined {
  const parent = organ.parent === undefined ? undefined : model.nodes.get(organ.parent);
  if (organ.data.management === 'vertical' || parent?.kind !== 'organ') return undefined;
  return parent.data.nature === 'government' ? parent : undefined;
}
