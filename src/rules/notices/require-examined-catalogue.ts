/** The list of bases is examined and confirmed by the legal-affairs body before it is published. */
import { reportApprovals } from '../catalogue-approval.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { wuhanOpinions } from '../local-clauses.js';

export default defineRule({
  meta: {
    id: 'require-examined-catalogue',
    family: 'notices',
    pack: 'wuhan',
    severity: 'warning',
    title: {
      zh: '执法依据经法制机构审核确认后公布',
      en: 'Bases are examined by the legal-affairs body, then published',
    },
    absent: ['approvals', 'organ'],
    basis: [wuhanOpinions('三（一）1', 'part 3(1)1')],
    rationale: {
      zh: '市和区政府法制机构对有关单位报送的执法依据审核、确认，梳理结果通过政府网站等向社会公布。本级政府核准的也算。',
      en: 'The legal-affairs body of the government examines the bases that are submitted; then they are published. Approval by the government will do.',
    },
    messages: {
      none: {
        zh: '“{organ}”的执法依据没有法制机构审核确认的记录',
        en: 'No record shows that the bases of "{organ}" were approved by the legal-affairs body',
      },
      foreign: {
        zh: '“{organ}”的执法依据是“{by}”核准的，应当由法制机构审核确认',
        en: 'The bases of "{organ}" were approved by "{by}"; it takes the legal-affairs body',
      },
      early: {
        zh: '“{organ}”的执法依据 {published} 公布，{date} 才核准',
        en: 'The bases of "{organ}" were published on {published} and approved on {date}',
      },
    },
    hints: {
      none: {
        zh: '报送后在“核准”文件中记一条：事项写“执法依据”。',
        en: 'Submit them and record it: subject bases.',
      },
      foreign: { zh: '改正“核准机关”，或者重新报送。', en: 'Correct the body, or submit them anew.' },
      early: {
        zh: '核对两个日期；确是先公布的，核准后重新公布。',
        en: 'Check both days; publish them again.',
      },
    },
    obligations: ['6:8', '6:20', '6:111'],
    examples: {
      valid: [
        {
          title: { zh: '核准的当天公布', en: 'on the same day' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12, 日期: 2026-02-05',
              replace:
                '事项: 执法依据, 执法主体: 市监局, 核准机关: 示例区司法局, 报送日期: 2026-01-12, 日期: 2026-02-10',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有核准', en: 'not approved' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '- { 标识: 核准依据, 事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12, 日期: 2026-02-05 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '由别的机关核准', en: 'by another body' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府',
              replace: '事项: 执法依据, 执法主体: 市监局, 核准机关: 示例区财政局',
            },
          ],
          expect: [{ at: `${exampleFiles.approvals}:2:42`, message: 'foreign' }],
        },
        {
          title: { zh: '先公布后核准', en: 'published first' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12, 日期: 2026-02-05',
              replace:
                '事项: 执法依据, 执法主体: 市监局, 核准机关: 示例区司法局, 报送日期: 2026-01-12, 日期: 2026-02-12',
            },
          ],
          expect: [{ at: `${exampleFiles.publications}:2:40`, message: 'early' }],
        },
      ],
    },
  },
  check(model, report) {
    reportApprovals(model, accepts, report);
  },
});

const accepts = (by: string, { data }: { readonly data: { readonly management?: string } }) =>
  data.management === 'vertical' || /政府$|司法|法制/u.test(by);
