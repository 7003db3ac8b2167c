/** Section: how much stands, per organ, per level and in all; every share with what it is a share of. */
import { html } from '../../diagnostics/page/html.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { defineSection, type Material } from '../define-section.js';
import { count, list, oneOf, record, text } from '../json-types.js';
import { measures } from '../shares/measures.js';
import { addShares, percent, type Share } from '../shares/share.js';
import type { Voice } from '../voice.js';

export interface Row {
  readonly scope: 'whole' | 'level' | 'organ';
  /** Of the organ, code of the level. */
  readonly id: string;
  readonly name: string;
  /** In the order of the measures. */
  readonly shares: readonly Share[];
}

export interface Shares {
  readonly measures: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly Row[];
}

const share = record({ done: count, whole: count });

export default defineSection<Shares>({
  id: 'shares',
  order: 3,
  title: { zh: '落实情况统计', en: 'Shares done' },
  schema: record({
    measures: list(record({ id: text, title: text })),
    rows: list(
      record({ scope: oneOf(['whole', 'level', 'organ']), id: text, name: text, shares: list(share) }),
    ),
  }),
  read: ({ model, organs, voice }: Material) => {
    const rows = organs.map((organ) => ({ organ, shares: measures.map(({ of }) => of(organ, model)) }));
    return {
      measures: measures.map(({ id, title }) => ({ id, title: voice.text(title) })),
      rows: [
        sum('whole', 'whole', voice.say('全部', 'all'), rows),
        ...[...new Set(organs.map(({ level }) => level))].map((level) =>
          sum(
            'level',
            level,
            voice.label('level', level) || '—',
            rows.filter(({ organ }) => organ.level === level),
          ),
        ),
        ...rows.map(({ organ: { id, name }, shares }) => ({ scope: 'organ' as const, id, name, shares })),
      ],
    };
  },
  write: ({ measures: columns, rows }, voice) => html`<p class="soft">${voice.say(
    '每格上面是完成的比例，下面是“完成数/应有数”；“—”表示没有应有数。',
    'Each cell: the share done, below it done/whole; — where there is nothing to do.',
  )}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${voice.say('落实情况统计', 'Shares done')}">
<table>
<thead><tr><th scope="col">${voice.say('范围', 'scope')}</th>${columns.map(({ title }) => html`<th scope="col" class="n">${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr class="${row.scope}"><th scope="row">${row.name}</th>${row.shares.map(cell)}</tr>\n`)}</tbody>
</table>
</div>
`,
  sheets: (data, voice) => [shareSheet(data, voice)],
});

function sum(
  scope: 'whole' | 'level',
  id: string,
  name: string,
  rows: readonly { readonly organ: CoveredOrgan; readonly shares: readonly Share[] }[],
): Row {
  const shares = measures.map((_, at) => addShares(rows.map((row) => row.shares[at]!)));
  return { scope, id, name, shares };
}

function cell(share: Share) {
  const short = share.done < share.whole;
  return html`<td class="n">${short ? html`<b class="warning">${percent(share)}</b>` : percent(share)}${share.whole > 0 && html`<br><span class="soft small">${share.done}/${share.whole}</span>`}</td>`;
}

function shareSheet({ measures: columns, rows }: Shares, voice: Voice) {
  return {
    title: voice.say('落实情况统计', 'Shares done'),
    head: [
      voice.say('范围', 'scope'),
      voice.say('名称', 'name'),
      voice.say('指标', 'measure'),
      voice.say('完成数', 'done'),
      voice.say('应有数', 'whole'),
      voice.say('比例', 'share'),
    ],
    rows: rows.flatMap(({ scope, name, shares }) =>
      shares.map((item, at) => [
        {
          whole: voice.say('全部', 'all'),
          level: voice.say('层级', 'level'),
          organ: voice.say('执法主体', 'organ'),
        }[scope],
        name,
        columns[at]!.title,
        item.done,
        item.whole,
        percent(item),
      ]),
    ),
  };
}
