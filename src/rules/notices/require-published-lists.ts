/** What is to be known before enforcement is published. */
import { groupBy } from '../../model/group-by.js';
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { expectedOfInspectors, expectedPublications } from '../expected-records.js';
import { enforcers, factsAbout, isNew, tellTogether } from '../fact-records.js';
import { labels } from '../label.js';
import { atName } from '../point-at.js';

const bases =
  '- { 标识: 公布依据, 内容: 执法依据, 执法主体: 市监局, 日期: 2026-02-10, 渠道: [区政府网站] }\n';

export default defineRule({
  meta: {
    id: 'require-published-lists',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '应当事前公开的都要公布', en: 'What must be known beforehand is published' },
    absent: ['publications', 'organ'],
    basis: [threeSystemsOf2018('（四）', 'item 4'), opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '执法主体、人员、职责、权限、依据、程序要主动公开，有检查职权的还要公开随机抽查事项清单。“公布”文件记明何时在哪里公布了什么。',
      en: 'Organ, officers, powers, bases and procedures are published, and by those who inspect the list of random checks. The file of publications records when and where.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有公布记录，应当公布的有：{subjects}',
        en: '"{organ}" has no publication of: {subjects}',
      },
    },
    hints: {
      none: {
        zh: '公布以后在“公布”文件中各记一条：内容、执法主体、日期、渠道。由本级人民政府统一公布的，在其记录的“包含”中写上本机关。',
        en: 'Publish and record each: subject, organ, date, where. Of a publication by the government name the organ in covers.',
      },
    },
    obligations: ['6:3', '6:16', '6:112', 'D02', 'N26'],
    examples: {
      valid: [
        {
          title: { zh: '刚刚设立的机关', en: 'an organ set up lately' },
          edits: [
            { file: exampleFiles.publications, find: bases, replace: '' },
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 县级\n起: 2026-10-12\n' },
          ],
        },
        {
          title: { zh: '由区政府统一公布', en: 'published by the government' },
          edits: [
            { file: exampleFiles.publications, find: bases, replace: '' },
            {
              file: 'content/示例区/公布.yaml',
              find: '',
              replace:
                '- { 标识: 统一公布, 内容: 执法依据, 执法主体: 区政府, 日期: 2026-02-10, 渠道: [网站], 包含: [市监局] }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '依据没有公布', en: 'bases are not published' },
          edits: [{ file: exampleFiles.publications, find: bases, replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '有检查职权，没有抽查事项清单', en: 'inspections without a list' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '- 标识: 查封扣押\n',
              replace:
                '- 标识: 日常检查\n  名称: 食品经营检查\n  类别: 行政检查\n  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条第一项, 作用: 设定 }]\n- 标识: 查封扣押\n',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const powers = powersByOrgan(model);
    const lacks = enforcers(model).flatMap((organ) => {
      if (isNew(organ, model)) return [];
      const inspects = powers.get(organ.id)?.some(({ data }) => data.kind === 'inspection');
      const wanted = inspects ? [...expectedPublications, ...expectedOfInspectors] : expectedPublications;
      const missing = wanted.filter(
        (subject) => factsAbout(model.publications, organ.id, subject).length === 0,
      );
      return missing.length === 0 ? [] : [{ organ, missing }];
    });
    for (const all of groupBy(lacks, ({ missing }) => missing.join(' ')).values()) {
      const subjects = labels('publication-subject', all[0]?.missing ?? []);
      for (const { at, organs } of tellTogether(
        model,
        all.map(({ organ }) => organ),
      ))
        report({
          message: 'none',
          data: { organ: at.name, subjects },
          alsoConcerns: organs.map(({ id }) => id).filter((id) => id !== at.id),
          ...atName(model, at),
        });
    }
  },
});
