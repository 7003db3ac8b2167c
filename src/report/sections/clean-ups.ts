/** Section: the five clean-ups 五项清理 of every organ that enforces in its own name: what is done, what is open. */
import { html } from '../../diagnostics/page/html.js';
import { cleanUps } from '../clean-ups/clean-up.js';
import { type JudgedCleanUp, judgeCleanUp } from '../clean-ups/judge-clean-up.js';
import { defineSection, type Material } from '../define-section.js';
import { createHomeFinder } from '../home-of.js';
import { date, flag, list, oneOf, record, text } from '../json-types.js';
import { isEnforcer } from '../shares/publications-due.js';

export interface OrganCleanUps {
  readonly organ: string;
  readonly organName: string;
  readonly items: readonly JudgedCleanUp[];
}

const ids = cleanUps.map(({ id }) => id);

export default defineSection<readonly OrganCleanUps[]>({
  id: 'cleanUps',
  order: 4,
  title: { zh: '五项清理', en: 'The five clean-ups' },
  schema: list(
    record({
      organ: text,
      organName: text,
      items: list(
        record({
          id: oneOf(ids),
          done: flag,
          'reviewed?': record({ date, by: text }),
          'published?': date,
          open: list(text),
        }),
      ),
    }),
  ),
  read: ({ model, organs, findings, rules, voice }: Material) => {
    const homeOf = createHomeFinder(model);
    const families = new Map(rules.map(({ id, family }) => [id, family]));
    const counts = new Map<string, number>();
    for (const item of findings) {
      if (item.severity === 'info') continue;
      const key = JSON.stringify([homeOf(item)?.id, families.get(item.rule)]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return organs.filter(isEnforcer).map((organ) => ({
      organ: organ.id,
      organName: organ.name,
      items: cleanUps.map((cleanUp) => {
        const found = cleanUp.families.map((family) => counts.get(JSON.stringify([organ.id, family])) ?? 0);
        const sum = found.reduce((total, count) => total + count, 0);
        return judgeCleanUp(cleanUp, organ, sum, model, voice);
      }),
    }));
  },
  write: (rows, voice) => html`<p class="soft">${voice.say(
    '主体、依据、权责、文书、人员各项：清理到没有问题，经法制机构审核，再向社会公示。审核和公示以登记的核准、公布记录为准。受委托组织由委托机关一并清理，不列。',
    'Each is put in order, reviewed by the legal body and published, as far as approvals and publications are on record. Trustees belong to their principals.',
  )}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${voice.say('五项清理', 'The five clean-ups')}">
<table>
<thead><tr><th scope="col">${voice.say('执法主体', 'organ')}</th>${cleanUps.map(({ title }) => html`<th scope="col">${voice.text(title)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ organName, items }) =>
    html`<tr><th scope="row">${organName}</th>${items.map(
      ({ done, open, reviewed, published }) =>
        html`<td>${done ? html`<span class="good">${voice.say('已完成', 'done')}</span>` : html`<span class="warning">${voice.say('未完成', 'open')}</span>`}${open.map((line) => html`<br>${line}`)}${reviewed && html`<br><span class="soft">${voice.say(`${reviewed.date} ${reviewed.by}审核`, `reviewed ${reviewed.date}`)}</span>`}${published !== undefined && html`<br><span class="soft">${voice.say(`${published} 公示`, `published ${published}`)}</span>`}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
</div>
`,
  sheets: (rows, voice) => [
    {
      title: voice.say('五项清理', 'Clean-ups'),
      head: voice
        .say('执法主体,清理,状态,未完成,审核日期,公示日期', 'organ,clean-up,state,open,reviewed,published')
        .split(','),
      rows: rows.flatMap(({ organName, items }) =>
        items.map((item, at) => [
          organName,
          voice.text(cleanUps[at]!.title),
          item.done ? voice.say('已完成', 'done') : voice.say('未完成', 'open'),
          item.open.join('\n'),
          item.reviewed?.date ?? '',
          item.published ?? '',
        ]),
      ),
    },
  ],
});
