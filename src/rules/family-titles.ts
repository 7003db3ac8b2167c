/** The families of rules in words. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Family } from './define-rule.js';

/** In the order in which the rules are listed. */
export const familyTitles: Readonly<Record<Family, Text>> = {
  bases: { zh: '依据', en: 'Bases' },
  powers: { zh: '职权', en: 'Powers' },
  posts: { zh: '岗位', en: 'Posts' },
  officers: { zh: '人员', en: 'Officers' },
  responsibilities: { zh: '责任', en: 'Responsibilities' },
  levels: { zh: '跨层级', en: 'Levels' },
  evaluation: { zh: '评议考核', en: 'Evaluation' },
  notices: { zh: '公示', en: 'Notices' },
  letters: { zh: '责任书', en: 'Letters' },
  records: { zh: '报告、核准和监督', en: 'Reports, approvals and supervision' },
  gongwen: { zh: '公文格式', en: 'Official papers' },
  own: { zh: '自定规则', en: 'Own rules' },
};
