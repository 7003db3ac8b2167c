/** An entrustment has a basis, is written, dated and published. */
import { licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { entrustmentTerms, exampleTransfer, transferFile } from '../example-transfers.js';
import { atName } from '../point-at.js';
import { powersOfTransfer, transfersInForce } from '../transferred.js';

const PARTS = {
  basis: { zh: '依据', en: 'the basis' },
  document: { zh: '委托书', en: 'the letter of entrustment' },
  until: { zh: '期限（止）', en: 'the period (until)' },
  published: { zh: '公布情况', en: 'its publication' },
} as const;
type Part = keyof typeof PARTS;

/** What the law asks of each kind. */
const PENALTY: readonly Part[] = ['basis', 'document', 'until', 'published'];
const LICENSE: readonly Part[] = ['basis', 'published'];

export default defineRule({
  meta: {
    id: 'require-entrustment-terms',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '委托要有依据、委托书、期限，并且公布',
      en: 'An entrustment is written, dated and published',
    },
    basis: [
      penaltyLaw('第二十条第一款、第二款', 'art. 20(1), (2)'),
      licenseLaw('第二十四条第一款', 'art. 24(1)'),
    ],
    rationale: {
      zh: '委托实施行政处罚，要依照法律、法规、规章，采用书面形式，委托书载明事项、权限、期限，并向社会公布；委托实施行政许可，要依照法律、法规、规章，并公告受委托机关和许可内容。缺一项，受委托的组织就没有合法的执法身份。委托检查等其他事项，这里不作要求。',
      en: 'An entrusted penalty rests on a law, regulation or rule, is written, names matters, limits and period, and is published; an entrusted license has a basis and is announced.',
    },
    messages: {
      penalty: {
        zh: '委托“{name}”涉及行政处罚，没有写明{parts}',
        en: 'The entrustment "{name}" covers penalties and lacks {parts}',
      },
      license: {
        zh: '委托“{name}”涉及行政许可，没有写明{parts}',
        en: 'The entrustment "{name}" covers licenses and lacks {parts}',
      },
    },
    hints: {
      penalty: {
        zh: '按委托书和公布的文件补上；确实没有订立书面委托、没有公布的，先停止委托执法，补办后再行使。',
        en: 'Add them from the papers; without a written, published entrustment the trustee must not enforce.',
      },
      license: {
        zh: '按委托和公告的文件补上；没有法律、法规、规章依据的，收回委托。',
        en: 'Add them from the papers; without a basis take the entrustment back.',
      },
    },
    obligations: ['A03', 'A04', '6:2'],
    examples: {
      valid: [
        {
          title: { zh: '书面委托并公布', en: 'written and published' },
          edits: [exampleTransfer('委托', { more: entrustmentTerms })],
        },
        {
          title: { zh: '委托许可不要求期限', en: 'a license without a period' },
          edits: [
            exampleTransfer('委托', {
              powers: '食品经营许可',
              more: entrustmentTerms.filter((line) => !/^(止|委托书)/.test(line)),
            }),
          ],
        },
        {
          title: { zh: '委托已经到期', en: 'an entrustment that has ended' },
          edits: [exampleTransfer('委托', { start: '2024-01-01', more: ['止: 2026-10-31'] })],
        },
      ],
      invalid: [
        {
          title: { zh: '没有委托书', en: 'nothing written' },
          edits: [
            exampleTransfer('委托', { more: entrustmentTerms.filter((line) => !line.startsWith('委托书')) }),
          ],
          expect: [{ at: `${transferFile}:1:7`, message: 'penalty' }],
        },
        {
          title: { zh: '委托许可没有公告', en: 'a license without announcement' },
          edits: [
            exampleTransfer('委托', {
              powers: '食品经营许可',
              more: entrustmentTerms.filter((line) => !line.startsWith('公布')),
            }),
          ],
          expect: [{ at: `${transferFile}:1:7`, message: 'license' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, 'entrust')) {
      const kinds = new Set(powersOfTransfer(model, transfer).map(({ data }) => data.kind));
      const asked = kinds.has('penalty') ? PENALTY : kinds.has('license') ? LICENSE : [];
      const lacking = asked.filter((part) => !has(transfer.data[part]));
      if (lacking.length === 0) continue;
      report({
        message: kinds.has('penalty') ? 'penalty' : 'license',
        clause: kinds.has('penalty') ? 0 : 1,
        data: {
          name: transfer.name,
          parts: {
            zh: lacking.map((part) => PARTS[part].zh).join('、'),
            en: lacking.map((part) => PARTS[part].en).join(', '),
          },
        },
        missing: Object.fromEntries(lacking.map((part) => [part, WRITTEN[part]])),
        ...atName(model, transfer),
      });
    }
  },
});

const WRITTEN: Readonly<Record<Part, string>> = {
  basis: '依据',
  document: '委托书',
  until: '止',
  published: '公布',
};

function has(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
