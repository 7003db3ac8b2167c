/** Section: the chain law, power, post, holder, letter, indicator of every organ, and where it breaks. */
import { type Html, html } from '../../diagnostics/page/html.js';
import { chainSchema } from '../chain/chain-schema.js';
import { chainSheets } from '../chain/chain-sheets.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { holeTitles } from '../chain/hole-titles.js';
import { organDetails } from '../chain/organ-details.js';
import { defineSection } from '../define-section.js';
import type { Voice } from '../voice.js';

/** Holes of one organ in the page; the sheet has all. */
const MOST = 300;

export default defineSection<readonly CoveredOrgan[]>({
  id: 'chain',
  order: 2,
  title: {
    zh: '覆盖情况：依据、职权、岗位、责任书、指标',
    en: 'Coverage: law, power, post, letter, indicator',
  },
  schema: chainSchema,
  read: ({ organs }) => organs,
  write: (
    organs,
    voice,
  ) => html`${overview(organs, voice)}${holes(organs, voice)}<h3>${voice.say('逐个执法主体', 'Organ by organ')}</h3>
${organs.filter((organ) => organ.powers.length + organ.bases.length > 0).map((organ) => organDetails(organ, organs, voice))}`,
  sheets: chainSheets,
});

function overview(organs: readonly CoveredOrgan[], voice: Voice): Html {
  const head = voice
    .say(
      '执法主体,依据,职权,岗位,任职人员,责任书,指标,断点',
      'organ,bases,powers,posts,holders,letters,indicators,holes',
    )
    .split(',');
  const rows = organs.map(({ name, bases, powers, posts, holes: own }) => {
    const holders = posts.flatMap((post) => post.holders);
    const bound = holders.filter(({ letter }) => letter);
    const persons = (list: typeof holders) => new Set(list.map(({ id }) => id)).size;
    const indicators = new Set(powers.flatMap((power) => power.indicators)).size;
    const numbers = [bases.length, powers.length, posts.length, persons(holders), persons(bound), indicators];
    return html`<tr><th scope="row">${name}</th>${numbers.map((number) => html`<td class="n">${number}</td>`)}<td class="n">${own.length > 0 ? html`<b class="error">${own.length}</b>` : '0'}</td></tr>\n`;
  });
  return html`<p class="soft">${voice.say(
    '“责任书”是列入责任书的任职人数，“指标”是考核到本机关职权的指标数，“断点”是链条中断的地方。',
    'Letters: holders with a planned letter; indicators: those that assess a power of the organ; holes: where the chain breaks.',
  )}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${voice.say('覆盖情况', 'Coverage')}">
<table>
<thead><tr>${head.map((title, at) => html`<th scope="col"${at > 0 && html` class="n"`}>${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function holes(organs: readonly CoveredOrgan[], voice: Voice): Html {
  const broken = organs.filter((organ) => organ.holes.length > 0);
  if (broken.length === 0)
    return html`<p class="good">${voice.say('链条没有断点。', 'The chain has no holes.')}</p>\n`;
  return html`<h3>${voice.say('断点', 'Holes')}</h3>
${broken.map(({ name, holes: own }) => {
  const rest = own.length - MOST;
  return html`<details open>
<summary>${name}${voice.colon}${own.length}</summary>
<ul>
${own.slice(0, MOST).map((hole) => html`<li><span class="error">${voice.text(holeTitles[hole.kind])}</span> ${hole.name}${hole.detail.length > 0 && voice.aside(voice.list(hole.detail.map((word) => (hole.kind === 'stage-without-post' ? voice.label('stage', word) : word))))} <code>${hole.at.file}:${hole.at.line}</code></li>\n`)}${rest > 0 && html`<li>${voice.say(`还有 ${rest} 处，见表格文件。`, `${rest} more are in the workbook.`)}</li>\n`}</ul>
</details>
`;
})}`;
}
