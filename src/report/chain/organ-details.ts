/** One organ of the coverage in the page: its bases, then each power with posts, holders, letters and indicators. */
import { type Html, html } from '../../diagnostics/page/html.js';
import type { Voice } from '../voice.js';
import type { CoveredOrgan, CoveredPost, CoveredPower } from './covered.js';
import { holeTitles } from './hole-titles.js';
import { citationWords, stateWords } from './state-words.js';

/** `organs`: all, for posts of an entrusted body and names of principals. */
export function organDetails(organ: CoveredOrgan, organs: readonly CoveredOrgan[], voice: Voice): Html {
  const { name, bases, powers, holes } = organ;
  const broken = holes.length > 0 ? voice.say(`，断点 ${holes.length} 处`, `, ${holes.length} holes`) : '';
  const posts = new Map(organs.flatMap((other) => other.posts.map((post) => [post.id, post])));
  return html`<details>
<summary>${name}：${voice.say(`依据 ${bases.length} 部，职权 ${powers.length} 项${broken}`, `${bases.length} bases, ${powers.length} powers${broken}`)}</summary>
${bases.length > 0 && basisTable(organ, voice)}${powers.length > 0 && powerTable(organ, posts, organs, voice)}</details>
`;
}

function basisTable({ name, bases }: CoveredOrgan, voice: Voice): Html {
  const head = voice
    .say('依据,状态,职权,岗位,责任书,指标', 'basis,state,powers,posts,letters,indicators')
    .split(',');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${voice.say(`${name}：依据`, `${name}: bases`)}">
<table>
<caption>${voice.say('每部依据落实到多少', 'What rests on each basis')}</caption>
<thead><tr>${head.map((title, at) => html`<th scope="col"${at > 1 && html` class="n"`}>${title}</th>`)}</tr></thead>
<tbody>
${bases.map((basis) => html`<tr><th scope="row">${basis.title}</th><td${(basis.state === 'repealed' || basis.state === 'not-yet') && html` class="error"`}>${voice.text(stateWords[basis.state])}</td><td class="n">${basis.powers}</td><td class="n">${basis.posts}</td><td class="n">${basis.letters}</td><td class="n">${basis.indicators}</td></tr>\n`)}</tbody>
</table>
</div>
`;
}

function powerTable(
  organ: CoveredOrgan,
  posts: ReadonlyMap<string, CoveredPost>,
  organs: readonly CoveredOrgan[],
  voice: Voice,
): Html {
  const head = voice
    .say('职权,依据,岗位和任职人员,责任书,指标', 'power,bases,posts and holders,letters,indicators')
    .split(',');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${voice.say(`${organ.name}：职权`, `${organ.name}: powers`)}">
<table class="chain">
<caption>${voice.say('每项职权落实到谁', 'Who answers for each power')}</caption>
<thead><tr>${head.map((title, at) => html`<th scope="col"${at > 2 && html` class="n"`}>${title}</th>`)}</tr></thead>
<tbody>
${organ.powers.map((power) => {
  const principal = organs.find(({ id }) => id === power.principal)?.name ?? power.principal;
  const how = principal
    ? voice.say(`，受${principal}委托`, `, for ${principal}`)
    : power.received
      ? voice.say('，转入', ', received')
      : '';
  return html`<tr><th scope="row">${power.name}<br><span class="soft small">${voice.label('power-kind', power.kind)}${how}</span></th><td>${basesOf(power, voice)}</td><td>${postsOf(power, posts, voice)}</td><td class="n">${power.letters}</td><td class="n">${power.indicators.length}</td></tr>\n`;
})}</tbody>
</table>
</div>
`;
}

/** What is proved stands as it is; the rest says what is the matter with it. */
function basesOf({ citations }: CoveredPower, voice: Voice): Html[] {
  return citations.map(({ text, state }, at) => {
    const word = state === 'proved' ? undefined : voice.text(citationWords[state]);
    return html`${at > 0 && html`<br>`}${text}${word !== undefined && html` <span class="${state === 'faulty' ? 'error' : 'soft'} small">[${word}]</span>`}`;
  });
}

/** A post on one line, with its stages and holders; the stages that nobody has come last. */
function postsOf(power: CoveredPower, posts: ReadonlyMap<string, CoveredPost>, voice: Voice): Html {
  const merged = new Map<string, Set<string>>();
  for (const { post, stages } of power.posts) {
    const known = merged.get(post) ?? new Set();
    for (const stage of stages ?? ['']) known.add(stage);
    merged.set(post, known);
  }
  const lines = [...merged].map(([id, stages], at) => {
    const post = posts.get(id);
    const words = stages.has('')
      ? voice.say('全部环节', 'all stages')
      : voice.list([...stages].map((stage) => voice.label('stage', stage)));
    return html`${at > 0 && html`<br>`}${post?.name ?? id}<span class="soft">（${words}）</span>：${post ? holdersOf(post, voice) : '—'}`;
  });
  const missing =
    power.posts.length === 0
      ? voice.text(holeTitles['power-without-post'])
      : power.open.length > 0 &&
        `${voice.text(holeTitles['stage-without-post'])}：${voice.list(power.open.map((stage) => voice.label('stage', stage)))}`;
  return html`${lines}${missing && html`${lines.length > 0 && html`<br>`}<span class="error">${missing}</span>`}`;
}

function holdersOf({ holders, vacant }: CoveredPost, voice: Voice): Html {
  if (holders.length === 0)
    return vacant
      ? html`<span class="warning">${voice.say('空缺', 'vacant')}</span>`
      : html`<span class="error">${voice.say('没有人', 'nobody')}</span>`;
  const names = holders.map(
    ({ name, letter }, at) =>
      html`${at > 0 && voice.say('、', ', ')}${name}${!letter && html`<span class="error">${voice.say('（没有责任书）', ' (no letter)')}</span>`}`,
  );
  return html`${names}`;
}
