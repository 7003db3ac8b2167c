/** No words left over that stand for what is still to be written. */
import type { ModelNode } from '../../model/model.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atBody, atOrigin } from '../point-at.js';
import { findWrittenTexts } from '../written-texts.js';

/**
 * 【待核实】, （待定）, ×× , XX, 某某, a line of underscores. One cross or 某 alone may be a sign or a word of the law;
 * two crosses between digits are a size (10×20).
 */
const placeholder =
  /[【[（(]\s*(?:此处|这里)?(?:待(?:核实|补充|填写|定|续|完善|确认|查|写)|填写|请填|空白|略)[^】\])）]{0,12}[】\])）]|[×✕╳]{2,}|(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|[Ｘｘ]{2,}|某某|[_＿]{3,}|…{3,}|\bTO-?DO\b/iu;

const fill = (find: string, replace: string) => [{ file: exampleFiles.notice, find, replace }];

export default defineRule({
  meta: {
    id: 'no-placeholder',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'error',
    title: { zh: '没有留下待填写的字样', en: 'No placeholder is left over' },
    basis: [paperStandard('7.3.3')],
    rationale: {
      zh: '“【待核实】”“××局”“某某”“____”这类字样是起草时留的记号，印到文书上就是差错。公文、责任说明和各项记录都查；还不能填写的，用检查例外写明理由和期限。',
      en: 'Marks like 【待核实】, ××, 某某 or ____ are left by the draftsman; on paper they are mistakes. What cannot be filled in yet belongs into an approved exception.',
    },
    messages: {
      left: { zh: '“{words}”还没有填写', en: '"{words}" is still to be filled in' },
    },
    hints: { left: { zh: '核实后填写，或者删去。', en: 'Find out and write it, or drop it.' } },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '尺寸和编号里的叉号、字母', en: 'crosses of sizes, letters of codes' },
          edits: fill('予以公布。', '予以公布，尺寸为60×40厘米，编号为示市监执001。'),
        },
      ],
      invalid: [
        {
          title: { zh: '待核实', en: 'to be verified' },
          edits: fill('予以公布。', '予以公布，联系电话【待核实】。'),
          expect: [{ at: `${exampleFiles.notice}:11:18`, message: 'left' }],
        },
        {
          title: { zh: '标题里的叉号', en: 'crosses in the title' },
          edits: fill('标题: 示例区', '标题: ××区'),
          expect: [{ at: `${exampleFiles.notice}:5:5`, message: 'left' }],
        },
        {
          title: { zh: '记录里的“某某”', en: 'in a record' },
          edits: [{ file: exampleFiles.organ, find: '地址: 示例区政务中心', replace: '地址: 某某路1号' }],
          expect: [{ at: `${exampleFiles.organ}:10:5`, message: 'left' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.nodes.values()) {
      if (!node.current) continue;
      // A unit is written inside its organ, and looked at there.
      if (node.kind === 'unit') continue;
      for (const { text, match, origin } of findWrittenTexts(node.origin, node.data, placeholder)) {
        const target = atOrigin(model, node, origin);
        const place = narrowPlace(target.place, text, match.index, match.index + match[0].length);
        report({ message: 'left', data: { words: match[0] }, ...target, place });
      }
      if (!hasBody(node)) continue;
      for (const match of node.body.text.matchAll(new RegExp(placeholder.source, 'giu')))
        report({
          message: 'left',
          data: { words: match[0] },
          ...atBody(model, node, match.index, match.index + match[0].length),
        });
    }
  },
});

function hasBody(node: ModelNode): node is Extract<ModelNode, { body: unknown }> {
  return 'body' in node;
}
