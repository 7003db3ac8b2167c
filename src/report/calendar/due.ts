/** One thing that falls due on a day. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { At } from '../chain/covered.js';

export const dueTitles = {
  certificate: { zh: '执法证到期', en: 'certificate expires' },
  'supervision-certificate': { zh: '执法监督证到期', en: 'supervision certificate expires' },
  'acting-term': { zh: '代理期满', en: 'acting term ends' },
  'post-term': { zh: '任职期满', en: 'term on a post ends' },
  'leader-term': { zh: '领导任职期满', en: 'term of a leader ends' },
  entrustment: { zh: '委托到期', en: 'entrustment ends' },
  transfer: { zh: '职权配置到期', en: 'transfer of powers ends' },
  'record-end': { zh: '效力终止', en: 'record ends' },
  'law-repeal': { zh: '依据废止', en: 'basis is repealed' },
  'law-change': { zh: '依据修改施行', en: 'amended basis comes into force' },
  'law-start': { zh: '依据开始施行', en: 'basis comes into force' },
  'document-end': { zh: '文件有效期满', en: 'document lapses' },
  'letter-sign': { zh: '责任书签订期限', en: 'letters to be signed' },
  'letter-end': { zh: '责任书期限届满', en: 'term of letters ends' },
  'annual-statistics': { zh: '上年度执法数据公开', en: 'yearly figures to be published' },
  'december-report': { zh: '年度工作报告', en: 'yearly report of work' },
  'new-law-report': { zh: '新法施行满一年报告', en: 'report on a year of a new law' },
  'document-review': { zh: '规范性文件清理', en: 'review of a normative document' },
  'supervision-answer': { zh: '监督文书答复期限', en: 'answer to the supervisor' },
  suppression: { zh: '检查例外到期', en: 'exception ends' },
} as const satisfies Readonly<Record<string, Text>>;

export type DueKind = keyof typeof dueTitles;

/** A name is the same in both languages. */
export function named(name: string): Text {
  return { zh: name, en: name };
}

export interface Due {
  /** YYYY-MM-DD; the last day on which it still holds, or the day by which or on which something happens. */
  readonly date: string;
  readonly kind: DueKind;
  /** Id of the organ; empty when it concerns all. */
  readonly organ: string;
  /** Id or title that stays the same when the date moves. */
  readonly subject: string;
  /** Whom or what it is about. */
  readonly what: Text;
  readonly detail: Text;
  readonly at?: At;
}
