/** A tax indicator says where to look and which posts it concerns. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { taxEvaluation } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-indicator-path',
    family: 'evaluation',
    pack: 'tax',
    severity: 'warning',
    title: { zh: '税收考核指标写明考核路径和涉及岗位', en: 'Tax indicators name path and posts' },
    basis: [taxEvaluation('附件', 'annex'), taxEvaluation('第十二条', 'art. 12')],
    rationale: {
      zh: '考核评议指标由考核内容、考核路径、涉及岗位三部分组成。没有路径，考核人不知道核对什么；没有岗位，过错落不到人。外部评议和加分项不在此列。',
      en: 'An indicator consists of content, path and posts; without them nobody knows what to compare and who is at fault. External ones and bonuses aside.',
    },
    messages: {
      path: { zh: '指标“{content}”没有写考核路径', en: 'The indicator "{content}" names no path' },
      posts: { zh: '指标“{content}”没有写涉及岗位', en: 'The indicator "{content}" names no posts' },
    },
    hints: {
      path: {
        zh: '加上“考核路径”：核对哪些文书、数据。',
        en: 'Add path: which papers or data are compared.',
      },
      posts: {
        zh: '加上“涉及岗位”；所有岗位都适用的，范围写“通用”。',
        en: 'Add posts; an indicator for all is general.',
      },
    },
    obligations: ['6:106', '6:107'],
    examples: {
      valid: [
        {
          title: { zh: '外部评议的指标', en: 'an external indicator' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '      考核路径: 核对执法证件台账\n',
              replace: '      来源: 外部\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有考核路径', en: 'no path' },
          edits: [{ file: exampleFiles.evaluation, find: '      考核路径: 核对执法证件台账\n', replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:12:13`, message: 'path' }],
        },
        {
          title: { zh: '没有涉及岗位', en: 'no posts' },
          edits: [
            { file: exampleFiles.evaluation, find: '      涉及岗位: [办案岗, 大队长岗]\n', replace: '' },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:20:13`, message: 'posts' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      if (!scheme.current) continue;
      for (const indicator of scheme.data.indicators ?? []) {
        const { content, path, posts = [], source, bonus, scope } = indicator;
        if (source === 'external' || bonus === true) continue;
        const target = atProperty(model, scheme, 'content', indicator);
        if (path === undefined)
          report({ message: 'path', data: { content }, missing: { path: '考核路径' }, ...target });
        if (posts.length === 0 && scope !== 'general')
          report({ message: 'posts', data: { content }, missing: { posts: '涉及岗位' }, ...target });
      }
    }
  },
});
