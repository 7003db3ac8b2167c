/** An organ that enforces names the body that supervises it. */

import { powersByOrgan } from '../active-powers.js';
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

const supervisor = '执法监督机构: 示例区司法局\n';

export default defineRule({
  meta: {
    id: 'require-supervisor',
    family: 'levels',
    pack: 'national',
    severity: 'warning',
    title: { zh: '写明执法监督机构', en: 'The supervising body is named' },
    basis: [supervisionRegulation('第六条第一款', 'art. 6(1)')],
    rationale: {
      zh: '县级以上人民政府司法行政部门是本级政府的行政执法监督机构。公众向谁反映、责任书由谁监督，都要写明；机构改革以后还写政府法制办公室的，已经过时。',
      en: 'The judicial administration supervises enforcement for its government. Notices and letters name it; the former legislative affairs offices are gone.',
    },
    messages: {
      none: {
        zh: '“{organ}”行使执法职权，没有写明执法监督机构',
        en: '"{organ}" exercises powers and names no supervising body',
      },
      former: {
        zh: '“{organ}”的执法监督机构还写着“{supervisor}”，现在由司法行政部门担任',
        en: 'The supervising body "{supervisor}" of "{organ}" is a former one: it is the judicial administration now',
      },
      self: {
        zh: '“{organ}”的执法监督机构写的是它自己',
        en: '"{organ}" is named as its own supervising body',
      },
    },
    hints: {
      none: {
        zh: '加上“执法监督机构”，一般是同级司法局；实行垂直管理的，写上级机关。',
        en: 'Add it: usually the judicial bureau of its level; the superior in vertical management.',
      },
      former: { zh: '改为同级司法局。', en: 'Name the judicial bureau of its level.' },
      self: { zh: '写同级司法局，或者上级机关。', en: 'Name the judicial bureau or the superior.' },
    },
    obligations: ['6:5', 'N30', '6:117'],
    examples: {
      valid: [
        {
          title: { zh: '垂直管理写上级机关', en: 'the superior of a vertical line' },
          edits: [
            { file: exampleFiles.organ, find: supervisor, replace: '执法监督机构: 示例市市场监督管理局\n' },
          ],
        },
        {
          title: { zh: '条例施行以前', en: 'before the regulation' },
          asOf: '2026-01-31',
          edits: [{ file: exampleFiles.organ, find: supervisor, replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有写', en: 'none' },
          edits: [{ file: exampleFiles.organ, find: supervisor, replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '还是法制办', en: 'the former office' },
          edits: [
            {
              file: exampleFiles.organ,
              find: supervisor,
              replace: '执法监督机构: 示例区人民政府法制办公室\n',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:9:9`, message: 'former' }],
        },
        {
          title: { zh: '自己监督自己', en: 'its own supervisor' },
          edits: [
            { file: exampleFiles.organ, find: supervisor, replace: '执法监督机构: 示例区市场监督管理局\n' },
          ],
          expect: [{ at: `${exampleFiles.organ}:9:9`, message: 'self' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ') continue;
      const { supervisor } = organ.data;
      if (supervisor === undefined) {
        const missing = { supervisor: '执法监督机构' };
        report({ message: 'none', data: { organ: organ.name }, missing, ...atName(model, organ) });
        continue;
      }
      const data = { organ: organ.name, supervisor };
      const at = atProperty(model, organ, 'supervisor');
      if (supervisor === organ.name || supervisor === organ.data.short || supervisor === organ.id)
        report({ message: 'self', data, ...at });
      else if (/法制(?:办|局)/u.test(supervisor)) report({ message: 'former', data, ...at });
    }
  },
});
