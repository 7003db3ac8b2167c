/** Section: what falls due, by month. */
import { type Html, html } from '../../diagnostics/page/html.js';
import { groupBy } from '../../model/group-by.js';
import { type DueKind, dueTitles } from '../calendar/due.js';
import { readCalendar } from '../calendar/read-calendar.js';
import { defineSection, type Material } from '../define-section.js';
import { at, date, flag, list, oneOf, record, text } from '../json-types.js';
import type { Voice } from '../voice.js';

export interface Dated {
  readonly date: string;
  readonly kind: DueKind;
  readonly organ: string;
  readonly organName: string;
  readonly subject: string;
  readonly what: string;
  readonly detail: string;
  /** Before the as-of day. */
  readonly overdue: boolean;
  readonly at?: { readonly file: string; readonly line: number };
}

export default defineSection<readonly Dated[]>({
  id: 'calendar',
  order: 5,
  title: { zh: '到期日历', en: 'Calendar' },
  schema: list(
    record({
      date,
      kind: oneOf(Object.keys(dueTitles)),
      organ: text,
      organName: text,
      subject: text,
      what: text,
      detail: text,
      overdue: flag,
      'at?': at,
    }),
  ),
  read: (material: Material) =>
    readCalendar(material).map(({ what, detail, ...due }) => ({
      ...due,
      what: material.voice.text(what),
      detail: material.voice.text(detail),
      organName: material.model.nodes.get(due.organ)?.name ?? '',
      overdue: due.date < material.model.asOf,
    })),
  write: (items, voice) => {
    if (items.length === 0) return html`<p>${voice.say('没有到期事项。', 'Nothing falls due.')}</p>\n`;
    const overdue = items.filter((item) => item.overdue);
    const years = groupBy(
      items.filter((item) => !item.overdue),
      (item) => item.date.slice(0, 4),
    );
    return html`${overdue.length > 0 && monthTable(overdue, voice.say('已经过期', 'Overdue'), voice)}${[
      ...years,
    ].map(([year, own], index) => {
      const months = [...groupBy(own, (item) => item.date.slice(0, 7))].map(([month, due]) =>
        monthTable(due, monthName(month, voice), voice),
      );
      return html`<details${index < 2 && html` open`}>
<summary>${voice.say(`${year}年：${own.length} 项`, `${year}: ${own.length}`)}</summary>
${months}</details>
`;
    })}`;
  },
  sheets: (items, voice) => [
    {
      title: voice.say('到期日历', 'Calendar'),
      head: voice
        .say(
          '日期,事项,执法主体,对象,说明,是否过期,文件,行',
          'date,what,organ,subject,detail,overdue,file,line',
        )
        .split(','),
      rows: items.map((item) => [
        item.date,
        voice.text(dueTitles[item.kind]),
        item.organName,
        item.what,
        item.detail,
        item.overdue ? voice.say('已过期', 'overdue') : '',
        item.at?.file ?? '',
        item.at?.line ?? '',
      ]),
    },
  ],
});

function monthName(month: string, voice: Voice): string {
  return voice.say(`${month.slice(0, 4)}年${Number(month.slice(5))}月`, month);
}

/** Officers whose certificates end together stand in one row, and so do organs that owe the same. */
function monthTable(items: readonly Dated[], title: string, voice: Voice): Html {
  const named = groupBy(items, ({ date, kind, organ, detail }) =>
    JSON.stringify([date, kind, organ, detail]),
  );
  const rows = groupBy(named.values(), (own) =>
    JSON.stringify([own[0]!.date, own[0]!.kind, own[0]!.detail, own.map(({ what }) => what)]),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
<table class="due">
<caption>${title}${voice.aside(items.length)}</caption>
<thead><tr><th scope="col">${voice.say('日期', 'date')}</th><th scope="col">${voice.say('事项', 'what')}</th><th scope="col">${voice.say('对象', 'subject')}</th><th scope="col">${voice.say('说明', 'detail')}</th><th scope="col">${voice.say('执法主体', 'organ')}</th></tr></thead>
<tbody>
${[...rows.values()].map((own) => row(own, voice))}</tbody>
</table>
</div>
`;
}

/** `groups`: of one organ each, with the same names. */
function row(groups: readonly (readonly Dated[])[], voice: Voice): Html {
  const items = groups[0]!;
  const item = items[0]!;
  const date = item.overdue ? html`<span class="error">${item.date}</span>` : item.date;
  const many = items.length > 1 && voice.say(`（${items.length} 项）`, ` (${items.length})`);
  const organs = voice.list(groups.map(([first]) => first!.organName).filter((name) => name !== ''));
  return html`<tr><td class="nowrap">${date}</td><td>${voice.text(dueTitles[item.kind])}${many}</td><td>${voice.list(items.map(({ what }) => what))}</td><td>${item.detail}</td><td>${organs}</td></tr>
`;
}
