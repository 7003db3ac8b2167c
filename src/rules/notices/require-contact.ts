/** An organ that enforces publishes address and telephone. */
import { powersByOrgan } from '../active-powers.js';
import { disclosureRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-contact',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '要公布办公地址和联系电话', en: 'Address and telephone are published' },
    absent: ['organ'],
    basis: [disclosureRegulation('第二十条第二项', 'art. 20(2)')],
    rationale: {
      zh: '行政机关应当主动公开机关职能、机构设置、办公地址、办公时间、联系方式。执法主体公告要印出来。',
      en: 'Organs publish their address and how to reach them; the notice on the organ prints both.',
    },
    messages: {
      address: { zh: '“{organ}”没有写办公地址', en: '"{organ}" names no address' },
      phone: { zh: '“{organ}”没有写联系电话', en: '"{organ}" names no telephone' },
    },
    hints: {
      address: { zh: '在“执法主体”文件中加上“地址”。', en: 'Add address to the organ.' },
      phone: { zh: '在“执法主体”文件中加上“电话”。', en: 'Add phone to the organ.' },
    },
    obligations: ['6:3', '6:64'],
    examples: {
      valid: [
        {
          title: { zh: '没有执法职权的机关不作要求', en: 'an organ without powers' },
          edits: [
            { file: exampleFiles.town, find: '层级: 乡镇级\n', replace: '层级: 乡镇级\n地址: 示例镇\n' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有地址', en: 'no address' },
          edits: [{ file: exampleFiles.organ, find: '地址: 示例区政务中心\n', replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'address' }],
        },
        {
          title: { zh: '没有电话', en: 'no telephone' },
          edits: [{ file: exampleFiles.organ, find: '\n电话: 000-0000 0001\n', replace: '\n' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'phone' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ') continue;
      for (const [key, written] of [
        ['address', '地址'],
        ['phone', '电话'],
      ] as const) {
        if (organ.data[key] !== undefined) continue;
        const missing = { [key]: written };
        report({ message: key, data: { organ: organ.name }, missing, ...atName(model, organ) });
      }
    }
  },
});
