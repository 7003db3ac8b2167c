/** The list of bases is approved by the own government before it is published. */
import { reportApprovals } from '../catalogue-approval.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { yichangOpinions } from '../local-clauses.js';

export default defineRule({
  meta: {
    id: 'require-approved-catalogue',
    family: 'notices',
    pack: 'yichang',
    severity: 'warning',
    title: { zh: '执法依据报本级政府核准后公布', en: 'Bases are approved by the government, then published' },
    absent: ['approvals', 'organ'],
    basis: [yichangOpinions('四（二）', 'part 4(2)')],
    rationale: {
      zh: '部门梳理并汇集本机关负责实施的法律、法规、规章依据，报本级人民政府核准后公布；垂直管理的报上级机关。先公布后核准，次序就颠倒了。',
      en: 'Departments gather their bases and publish them after their government approved; vertical organs go to their superior.',
    },
    messages: {
      none: {
        zh: '“{organ}”的执法依据没有本级政府核准的记录',
        en: 'No record shows that the bases of "{organ}" were approved by the government',
      },
      foreign: {
        zh: '“{organ}”的执法依据是“{by}”核准的，应当由本级政府核准',
        en: 'The bases of "{organ}" were approved by "{by}"; it takes the government',
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
    obligations: ['6:4', '6:20'],
    examples: {
      valid: [
        {
          title: { zh: '核准的当天公布', en: 'on the same day' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12, 日期: 2026-02-05',
              replace:
                '事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12, 日期: 2026-02-10',
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
                '事项: 执法依据, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12, 日期: 2026-02-12',
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
  data.management === 'vertical' || /政府$/u.test(by);
