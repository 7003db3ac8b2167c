/** The names of the statuses and warnings, for people. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ResolutionStatus, ResolutionWarning } from './resolution.js';

const texts: Readonly<Record<ResolutionStatus | ResolutionWarning, Text>> = {
  resolved: { zh: '相符', en: 'resolved' },
  'outside-library': { zh: '法规库未收录', en: 'outside the library' },
  'beyond-horizon': { zh: '晚于法规库的收录范围', en: 'beyond the horizon of the library' },
  'not-in-force': { zh: '尚未施行', en: 'not in force' },
  repealed: { zh: '已经废止', en: 'repealed' },
  superseded: { zh: '已有新版本', en: 'superseded' },
  'no-such-article': { zh: '没有这一条', en: 'no such article' },
  'no-such-paragraph': { zh: '没有这一款', en: 'no such paragraph' },
  'no-such-item': { zh: '没有这一项', en: 'no such item' },
  malformed: { zh: '写法有误', en: 'malformed' },
  ambiguous: { zh: '所指不明', en: 'ambiguous' },
  undetermined: { zh: '无法确定', en: 'undetermined' },
  'needless-paragraph': {
    zh: '这一条只有一款，不写“第一款”',
    en: 'the article has one paragraph; leave out 第一款',
  },
  'number-of-another': { zh: '文号是另一份文件的', en: 'the document number is of another document' },
  'past-horizon': { zh: '核对日期晚于法规库的收录范围', en: 'the date is beyond the horizon of the library' },
};

export function statusText(status: ResolutionStatus | ResolutionWarning): Text {
  return texts[status];
}
