/** The numbers at the head of the page. */
import { type Html, html } from '../diagnostics/page/html.js';
import type { CoveredOrgan } from './chain/covered.js';
import type { Reported } from './findings/reported.js';
import type { WrittenReport } from './make-report.js';
import calendar, { type Dated } from './sections/calendar.js';
import chain from './sections/chain.js';
import findings from './sections/findings.js';

export function summary({ sections, voice }: WrittenReport): Html {
  const read = <T>(id: string) =>
    (sections.find(({ section }) => section.id === id)?.data ?? []) as readonly T[];
  const open = read<Reported>(findings.id).filter(({ state }) => state === 'open');
  const organs = read<CoveredOrgan>(chain.id);
  const overdue = read<Dated>(calendar.id).filter((item) => item.overdue).length;
  const sum = (of: (organ: CoveredOrgan) => number) => organs.reduce((total, organ) => total + of(organ), 0);
  const holes = sum((organ) => organ.holes.length);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const item = (number: number, words: string, alarm = '') =>
    html`<li><b${alarm !== '' && number > 0 && html` class="${alarm}"`}>${number}</b>${words}</li>\n`;
  return html`<ul class="counts">
${item(organs.length, voice.say('执法主体', 'organs'))}${item(
  sum(({ powers }) => powers.length),
  voice.say('行使的职权', 'powers exercised'),
)}${item(
  sum(({ posts }) => posts.length),
  voice.say('执法岗位', 'posts'),
)}${item(errors, voice.say('错误', 'errors'), 'error')}${item(warnings, voice.say('警告', 'warnings'), 'warning')}${item(holes, voice.say('断点', 'holes'), 'error')}${item(overdue, voice.say('已过期事项', 'overdue'), 'error')}</ul>
`;
}
