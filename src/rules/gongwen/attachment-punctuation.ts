/** Names of attachments carry no punctuation at their end and no title marks around them. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const rename = (name: string) => [
  { file: exampleFiles.notice, find: '附件: [权责清单]', replace: `附件: [${name}]` },
];

export default defineRule({
  meta: {
    id: 'attachment-punctuation',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '附件名称后不加标点', en: 'No punctuation after names of attachments' },
    basis: [paperStandard('7.3.4')],
    rationale: {
      zh: '附件说明写“附件”和附件名称，附件名称后不加标点符号；序号由程序编排。',
      en: 'The name stands without punctuation; the program numbers the attachments.',
    },
    messages: {
      mark: { zh: '附件名称“{name}”的末尾有“{mark}”', en: 'The attachment "{name}" ends with "{mark}"' },
      number: {
        zh: '附件名称“{name}”自己写了序号“{mark}”',
        en: 'The attachment "{name}" carries the number "{mark}"',
      },
    },
    hints: {
      mark: { zh: '删去末尾的标点。', en: 'Drop it.' },
      number: { zh: '删去序号，由程序编排。', en: 'Drop it: the program counts.' },
    },
    obligations: [],
    examples: {
      valid: [
        { title: { zh: '名称里有括号', en: 'brackets in the name' }, edits: rename('权责清单（2026年版）') },
      ],
      invalid: [
        {
          title: { zh: '末尾有分号', en: 'a semicolon' },
          edits: rename('权责清单；'),
          expect: [{ at: `${exampleFiles.notice}:8:6`, message: 'mark' }],
        },
        {
          title: { zh: '自己写了序号', en: 'a typed number' },
          edits: rename('1.权责清单'),
          expect: [{ at: `${exampleFiles.notice}:8:6`, message: 'number' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const names = notice.data.attachments ?? [];
      for (const [index, name] of names.entries()) {
        const mark = /[。；，、：.;,:]$/.exec(name)?.[0];
        const number = /^(?:附件)?\d{1,2}[.．、：:](?!\d)/.exec(name)?.[0];
        const target = atProperty(model, notice, index, names);
        if (mark) report({ message: 'mark', data: { name, mark }, ...target });
        if (number) report({ message: 'number', data: { name, mark: number }, ...target });
      }
    }
  },
});
