/** The supporting systems that the nation demands are there, the organ's own or those of its government. */
import { groupBy } from '../../model/group-by.js';
import type { OrganNode } from '../../model/model.js';
import { opinionsOf2005, supervisionRegulation, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { expectedSystems } from '../expected-records.js';
import { enforcers, lineOf, systemsOf } from '../fact-records.js';
import { label, labels } from '../label.js';
import { atName, atProperty } from '../point-at.js';

const publicity =
  '- { 标识: 公示制度, 种类: 行政执法公示, 执法主体: 市监局, 文件: { 名称: 行政执法公示办法 }, 施行日期: 2023-01-01 }\n';

export default defineRule({
  meta: {
    id: 'require-systems',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: { zh: '三项制度和责任追究制度要建立', en: 'The three systems and accountability are set up' },
    absent: ['systems', 'organ'],
    basis: [
      threeSystemsOf2018('二、三、四', 'parts 2 to 4'),
      opinionsOf2005('四', 'part 4'),
      supervisionRegulation('第十二条第二项、第四项', 'art. 12(2) and (4)'),
    ],
    rationale: {
      zh: '行政执法公示、执法全过程记录、重大执法决定法制审核三项制度和行政执法责任追究制度，各级执法机关都要落实。本机关的，或者上级机关、本级政府统一制定的都算；终止的不算。',
      en: 'Publicity, full recording, legal review and accountability are set up by every organ, or by its superior or government for it.',
    },
    messages: {
      ended: {
        zh: '“{title}”{until} 已经终止，“{organ}”没有别的{kind}制度',
        en: '"{title}" ended on {until}, and "{organ}" has no other system of that kind ({kind})',
      },
      none: {
        zh: '“{organ}”和它的上级都没有这些制度的记录：{kinds}',
        en: 'Neither "{organ}" nor those above it have these systems: {kinds}',
      },
    },
    hints: {
      ended: {
        zh: '制度还在施行的，改正“止”；已经被替代的，补记新的制度。',
        en: 'Correct the last day, or record the system that replaces it.',
      },
      none: {
        zh: '在“配套制度”文件中记下制度的种类、文件和施行日期；还没有制定的，制定后补记。',
        en: 'Record kind, document and first day; draw up what is missing.',
      },
    },
    obligations: ['6:110', '6:39', 'N26'],
    examples: {
      valid: [
        {
          title: { zh: '区政府统一制定', en: 'by the government' },
          edits: [
            { file: exampleFiles.systems, find: publicity, replace: '' },
            {
              file: 'content/示例区/配套制度.yaml',
              find: '',
              replace: publicity.replace('市监局', '区政府'),
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有公示制度', en: 'no publicity' },
          edits: [{ file: exampleFiles.systems, find: publicity, replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '制度已经终止', en: 'no longer in force' },
          edits: [
            {
              file: exampleFiles.systems,
              find: '文件: { 名称: 执法全过程记录办法 }, 施行日期: 2023-01-01',
              replace: '文件: { 名称: 执法全过程记录办法 }, 施行日期: 2023-01-01, 止: 2025-12-31',
            },
          ],
          expect: [{ at: `${exampleFiles.systems}:9:83`, message: 'ended' }],
        },
      ],
    },
  },
  check(model, report) {
    const lacks = enforcers(model).flatMap((organ) => {
      const line = lineOf(model, organ.id);
      const own = systemsOf(
        model,
        line.map(({ id }) => id),
      );
      const missing = expectedSystems.filter((kind) => !own.some(({ data }) => data.kind === kind));
      return missing.length === 0 ? [] : [{ organ, line, missing }];
    });
    const told = new Set<string>();
    const lacking = lacks.flatMap(({ organ, line, missing }) => {
      const bodies = new Set(line.map(({ id }) => id));
      const none = missing.filter((kind) => {
        const ended = model.systems.find(
          ({ data }) => data.kind === kind && bodies.has(data.organ) && (data.until ?? '9999') < model.asOf,
        );
        if (!ended) return true;
        if (told.has(ended.id)) return false;
        told.add(ended.id);
        const data = {
          title: ended.name,
          until: ended.data.until ?? '',
          organ: model.nodes.get(ended.data.organ)?.name ?? organ.name,
          kind: label('system-kind', kind),
        };
        report({ message: 'ended', data, ...atProperty(model, ended, 'until') });
        return false;
      });
      return none.length === 0 ? [] : [{ organ, top: line.at(-1) ?? organ, missing: none }];
    });
    // What a government lacks for all its departments is told once, there.
    for (const all of groupBy(lacking, ({ top, missing }) => `${top.id} ${missing.join(' ')}`).values()) {
      const [first] = all;
      if (!first) continue;
      const organ: OrganNode = all.length > 1 ? first.top : first.organ;
      const alsoConcerns = all.map((item) => item.organ.id).filter((id) => id !== organ.id);
      const data = { organ: organ.name, kinds: labels('system-kind', first.missing) };
      report({ message: 'none', data, alsoConcerns, ...atName(model, organ) });
    }
  },
});
