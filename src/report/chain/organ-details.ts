/** One organ of the coverage in the page: its bases, then each power with posts, holders, letters and indicators. */
import { type Html, html } from '../../diagnostics/page/html.js';
import { groupBy } from '../../model/group-by.js';
import type { Voice } from '../voice.js';
import type { CoveredOrgan, CoveredPost, CoveredPower } from './covered.js';
import { holeTitles } from './hole-titles.js';
import { citationWords, stateWords } from './state-words.js';

/** `organs`: all, for posts of an entrusted body and names of principals. */
export function organDetails(organ: CoveredOrgan, organs: readonly CoveredOrgan[], voice: Voice): Html {
  const { name, bases, powers, holes } = organ;
  const broken = holes.length > 0 ? voice.say(`，断点 ${holes.length} 处`, `, holes: ${holes.length}`) : '';
  const posts = new Map(organs.flatMap((other) => other.posts.map((post) => [post.id, post])));
  return html`<details>
<summary>${name}${voice.colon}${voice.say(`依据 ${bases.length} 部，职权 ${powers.length} 项${broken}`, `bases: ${bases.length}, powers: ${powers.length}${broken}`)}</summary>
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
${bases.map((basis) => html`<tr><th scope="row">${basis.title}${basis.common && html` <span class="soft small">${voice.say('共同依据', 'common')}</span>`}</th><td${(basis.state === 'repealed' || basis.state === 'not-yet') && html` class="error"`}>${voice.text(stateWords[basis.state])}</td><td class="n">${basis.powers}</td><td class="n">${basis.posts}</td><td class="n">${basis.letters}</td><td class="n">${basis.indicators}</td></tr>\n`)}</tbody>
</table>
</div>
`;
}

/** Powers that the same posts exercise in the same stages stand together, with the posts told once. */
function powerTable(
  { name, powers }: CoveredOrgan,
  posts: ReadonlyMap<string, CoveredPost>,
  organs: readonly CoveredOrgan[],
  voice: Voice,
): Html {
  const groups = groupBy(powers, (power) =>
    JSON.stringify([power.posts, power.open, power.letters, power.indicators]),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${voice.say(`${name}：职权`, `${name}: powers`)}">
<table class="chain">
<caption>${voice.say('每项职权落实到谁', 'Who answers for each power')}</caption>
<thead><tr><th scope="col">${voice.say('职权', 'power')}</th><th scope="col">${voice.say('依据', 'bases')}</th></tr></thead>
${[...groups.values()].map(
  (own) => html`<tbody>
<tr class="group"><th colspan="2" scope="rowgroup">${groupHead(own, posts, voice)}</th></tr>
${own.map((power) => html`<tr><th scope="row">${power.name} <span class="soft small">${how(power, organs, voice)}</span></th><td>${basesOf(power, voice)}</td></tr>\n`)}</tbody>
`,
)}</table>
</div>
`;
}

function how(power: CoveredPower, organs: readonly CoveredOrgan[], voice: Voice): string {
  const kind = voice.label('power-kind', power.kind);
  const principal = organs.find(({ id }) => id === power.principal)?.name ?? power.principal;
  if (principal !== undefined) return voice.say(`${kind}，受${principal}委托`, `${kind}, for ${principal}`);
  return power.received ? voice.say(`${kind}，转入`, `${kind}, received`) : kind;
}

/** The group has the same posts, letters and indicators. */
function groupHead(
  powers: readonly CoveredPower[],
  posts: ReadonlyMap<string, CoveredPost>,
  voice: Voice,
): Html {
  const { letters, indicators } = powers[0]!;
  const numbers = voice.say(
    `${powers.length} 项职权，责任书 ${letters} 份，考核指标 ${indicators.length} 项`,
    `powers: ${powers.length}, letters: ${letters}, indicators: ${indicators.length}`,
  );
  return html`<p><b>${numbers}</b></p>${postsOf(powers[0]!, posts, voice)}`;
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
  const lines = [...merged].map(([id, stages]) => {
    const post = posts.get(id);
    const words = stages.has('')
      ? voice.say('全部环节', 'all stages')
      : voice.list([...stages].map((stage) => voice.label('stage', stage)));
    return html`<p>${post?.name ?? id}<span class="soft">${voice.aside(words)}</span>${voice.colon}${post ? holdersOf(post, voice) : '—'}</p>`;
  });
  const missing =
    power.posts.length === 0
      ? voice.text(holeTitles['power-without-post'])
      : power.open.length > 0 &&
        `${voice.text(holeTitles['stage-without-post'])}${voice.colon}${voice.list(power.open.map((stage) => voice.label('stage', stage)))}`;
  return html`${lines}${missing && html`<p class="error">${missing}</p>`}`;
}

function holdersOf({ holders, vacant }: CoveredPost, voice: Voice): Html {
  if (holders.length === 0)
    return vacant
      ? html`<span class="warning">${voice.say('空缺', 'vacant')}</span>`
      : html`<span class="error">${voice.say('没有人', 'nobody')}</span>`;
  const names = holders.map(
    ({ name, letter, omitted }, at) =>
      html`${at > 0 && voice.say('、', ', ')}${name}${!letter && !omitted && html`<span class="error">${voice.say('（没有责任书）', ' (no letter)')}</span>`}`,
  );
  return html`${names}`;
}
