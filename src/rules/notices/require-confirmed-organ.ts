/** The standing of an organ is confirmed before it is announced. */
import type { OrganNode, PublicationNode } from '../../model/model.js';
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout, isNew, tellTogether } from '../fact-records.js';
import { atName, atProperty } from '../point-at.js';

const confirmed = '核准机关: 示例区司法局, 日期: 2026-02-03';

export default defineRule({
  meta: {
    id: 'require-confirmed-organ',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '执法主体资格先确认后公示', en: 'The standing of an organ is confirmed, then announced' },
    absent: ['approvals', 'organ'],
    basis: [supervisionRegulation('第十七条第一款', 'art. 17(1)')],
    rationale: {
      zh: '行政执法监督机构确认执法主体资格，经确认的按程序向社会公示。没有确认，或者公示早于确认，都不合程序。更名以后应当重新确认。',
      en: 'The supervising body confirms who may enforce; then it is announced. A new name is confirmed anew.',
    },
    messages: {
      none: {
        zh: '“{organ}”的执法主体资格没有确认的记录',
        en: 'No record shows that the standing of "{organ}" is confirmed',
      },
      early: {
        zh: '“{organ}”{published} 就公示了，主体资格 {date} 才确认',
        en: '"{organ}" was announced on {published}, before it was confirmed on {date}',
      },
      renamed: {
        zh: '“{organ}”自 {from} 起用现在的名称，主体资格还是 {date} 确认的',
        en: '"{organ}" has its name since {from}, its standing was confirmed on {date}',
      },
    },
    hints: {
      none: {
        zh: '由行政执法监督机构确认后，在“核准”文件中记一条：事项写“执法主体”，写明核准机关和日期。',
        en: 'Have it confirmed by the supervising body and record it: subject organ, by whom, date.',
      },
      early: {
        zh: '核对两个日期；确是先公示的，确认后重新公示并补记。',
        en: 'Check both dates; if it was announced first, announce it again.',
      },
      renamed: {
        zh: '以现在的名称重新确认、公示，并记入“核准”“公布”。',
        en: 'Have the new name confirmed and announced, and record both.',
      },
    },
    obligations: ['N26', '6:2', '6:3', '6:4'],
    examples: {
      valid: [
        {
          title: { zh: '监督条例施行以前', en: 'before the regulation' },
          asOf: '2026-01-31',
          edits: [{ file: exampleFiles.approvals, find: confirmed, replace: `${confirmed} ` }],
        },
        {
          title: { zh: '再次公示', en: 'announced again' },
          edits: [
            {
              file: exampleFiles.publications,
              find: '- { 标识: 公布依据',
              replace:
                '- { 标识: 公布主体一, 内容: 执法主体, 执法主体: 市监局, 日期: 2025-03-01, 渠道: [区政府网站] }\n- { 标识: 公布依据',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有确认', en: 'not confirmed' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: `- { 标识: 确认主体, 事项: 执法主体, 执法主体: 市监局, ${confirmed} }\n`,
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '公示早于确认', en: 'announced too early' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: confirmed,
              replace: '核准机关: 示例区司法局, 日期: 2026-02-11',
            },
          ],
          expect: [{ at: `${exampleFiles.publications}:1:40`, message: 'early' }],
        },
        {
          title: { zh: '确认以后更名', en: 'renamed since' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '主体性质: 政府部门\n',
              replace: '主体性质: 政府部门\n曾用名: [{ 名称: 示例区工商局, 止: 2026-06-30 }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.approvals}:1:54`, message: 'renamed' }],
        },
      ],
    },
  },
  check(model, report) {
    const unconfirmed: OrganNode[] = [];
    // One announcement of a government for all its departments is one finding.
    const early = new Map<PublicationNode, { readonly date: string; readonly organs: OrganNode[] }>();
    for (const organ of enforcers(model)) {
      const approvals = factsAbout(model.approvals, organ.id, 'organ');
      const [first] = approvals;
      const last = approvals.at(-1);
      if (!first || !last) {
        if (!isNew(organ, model)) unconfirmed.push(organ);
        continue;
      }
      const until = (organ.data['former-names'] ?? [])
        .map((former) => former.until)
        .filter((day) => day < model.asOf)
        .toSorted()
        .at(-1);
      const { date } = last.data;
      if (until !== undefined && date <= until) {
        const data = { organ: organ.name, from: until, date };
        report({ message: 'renamed', data, ...atProperty(model, last, 'date') });
        continue;
      }
      const announced = factsAbout(model.publications, organ.id, 'organ').at(-1);
      if (!announced || announced.data.date >= first.data.date) continue;
      const told = early.get(announced);
      if (told) told.organs.push(organ);
      else early.set(announced, { date: first.data.date, organs: [organ] });
    }
    for (const { at, organs } of tellTogether(model, unconfirmed))
      report({
        message: 'none',
        data: { organ: at.name },
        alsoConcerns: organs.map(({ id }) => id).filter((id) => id !== at.id),
        ...atName(model, at),
      });
    for (const [announced, { date, organs }] of early)
      report({
        message: 'early',
        data: { organ: organs[0]!.name, published: announced.data.date, date },
        alsoConcerns: organs.map(({ id }) => id),
        ...atProperty(model, announced, 'date'),
      });
  },
});
