/** An organ that punishes, licenses or compels lists the act that governs all such conduct. */
import { organAndSuperiors } from '../../model/superior-organs.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { labels } from '../label.js';
import { atName } from '../point-at.js';

const ACTS: readonly { readonly title: string; readonly kinds: readonly PowerKind[] }[] = [
  { title: '行政处罚法', kinds: ['penalty'] },
  { title: '行政许可法', kinds: ['license'] },
  { title: '行政强制法', kinds: ['compulsory-measure', 'compulsory-execution'] },
];

export default defineRule({
  meta: {
    id: 'require-common-acts',
    family: 'bases',
    pack: 'national',
    severity: 'warning',
    title: { zh: '依据目录要包括规范共同行为的法律', en: 'The acts on common conduct are listed' },
    absent: ['bases'],
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '梳理执法依据要与行政处罚法、行政许可法、行政强制法等规范政府共同行为的法律相衔接。上级机关的目录里列了的，也算列了。',
      en: 'The list connects with the Penalty, License and Compulsion Laws. An act in a superior organ’s list counts.',
    },
    messages: {
      missing: {
        zh: '“{organ}”行使{kinds}，但执法依据目录里没有《中华人民共和国{act}》',
        en: '"{organ}" exercises powers of the kind {kinds} but does not list 《中华人民共和国{act}》',
      },
    },
    hints: {
      missing: {
        zh: '在“执法依据”文件中登记《中华人民共和国{act}》，“类别”写成“共同”。',
        en: 'List 《中华人民共和国{act}》 as a common basis.',
      },
    },
    obligations: ['6:13'],
    examples: {
      valid: [
        {
          title: { zh: '不行使强制，不必列行政强制法', en: 'no compulsion, no Compulsion Law' },
          edits: [
            { file: exampleFiles.bases, find: '名称: 中华人民共和国行政强制法', replace: '名称: 示例法' },
            { file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 其他' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有列行政处罚法', en: 'the Penalty Law is not listed' },
          edits: [
            { file: exampleFiles.bases, find: '名称: 中华人民共和国行政处罚法', replace: '名称: 示例法' },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const [id, powers] of powersByOrgan(model)) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ') continue;
      // A received power is exercised by the giver's list of bases.
      const organs = new Set([id, ...powers.map((power) => power.organ)]);
      const chain = new Set([...organs].flatMap((one) => organAndSuperiors(one, model.nodes)));
      const listed = model.bases.filter((basis) => chain.has(basis.organ)).map((basis) => bare(basis.name));
      for (const { title, kinds } of ACTS) {
        const used = kinds.filter((kind) => powers.some((power) => power.data.kind === kind));
        if (used.length === 0 || listed.includes(title)) continue;
        const data = { organ: organ.name, act: title, kinds: labels('power-kind', used) };
        report({ message: 'missing', data, ...atName(model, organ) });
      }
    }
  },
});

function bare(title: string): string {
  return title.replaceAll(/[《》\s]/g, '').replace(/^中华人民共和国/, '');
}
