/** The findings in the page: a table, then those of each organ by family, then what is set aside. */
import { findingBlock, severityWords } from '../../diagnostics/page/finding-block.js';
import { type Html, html } from '../../diagnostics/page/html.js';
import { groupBy } from '../../model/group-by.js';
import type { Voice } from '../voice.js';
import { organNameOf, type Reported } from './reported.js';

/** Findings of one organ and family; the sheet and the data have all. */
const MOST = 200;
const LONGEST = 1000;
const severities = ['error', 'warning', 'info'] as const;

export function writeFindings(findings: readonly Reported[], voice: Voice): Html {
  if (findings.length === 0)
    return html`<p class="good">${voice.say('没有发现问题。', 'No findings.')}</p>\n`;
  const open = findings.filter(({ state }) => state === 'open');
  const aside = findings.filter(({ state }) => state !== 'open');
  const none = html`<p class="good">${voice.say('没有未处理的问题。', 'No open findings.')}</p>\n`;
  return html`${open.length === 0 ? none : table(open, voice)}${byOrgan(open, voice)}${aside.length > 0 && setAside(aside, voice)}`;
}

function table(findings: readonly Reported[], voice: Voice): Html | undefined {
  if (findings.length === 0) return undefined;
  const families = [...new Map(findings.map(({ family, familyTitle }) => [family, familyTitle]))];
  const counted = (own: readonly Reported[]) => html`<td class="n">${own.length || '·'}</td>`;
  const rows = [...groupBy(findings, ({ organ }) => organ).values()].map(
    (own) =>
      html`<tr><th scope="row">${organNameOf(own[0]!, voice)}</th>${families.map(([family]) => counted(own.filter((item) => item.family === family)))}${severities.map((severity) => counted(own.filter((item) => item.severity === severity)))}</tr>\n`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${voice.say('按执法主体和类别统计', 'By organ and family')}">
<table>
<thead><tr><th scope="col">${voice.say('执法主体', 'organ')}</th>${families.map(([, title]) => html`<th scope="col" class="n">${title}</th>`)}${severities.map((severity) => html`<th scope="col" class="n">${voice.text(severityWords[severity])}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function byOrgan(findings: readonly Reported[], voice: Voice): Html[] {
  return [...groupBy(findings, ({ organ }) => organ).values()].map((own) => {
    const families = [...groupBy(own, ({ family }) => family).values()];
    return html`<details>
<summary>${organNameOf(own[0]!, voice)}${voice.colon}${voice.say(`${own.length} 个`, `${own.length}`)}</summary>
${families.map(
  (items) => html`<h3>${items[0]!.familyTitle}${voice.aside(items.length)}</h3>
${alike(items, voice)}`,
)}</details>
`;
  });
}

/** Like findings stand together, with what is to be done told once. */
function alike(items: readonly Reported[], voice: Voice): Html {
  const shown = items.slice(0, MOST);
  const groups = groupBy(shown, ({ rule, severity, basis, hint }) =>
    JSON.stringify([rule, severity, basis, hint]),
  );
  return html`${[...groups.values()].map((own) => (own.length === 1 ? block(own[0]!, voice) : several(own, voice)))}${rest(items.length - MOST, voice)}`;
}

function several(items: readonly Reported[], voice: Voice): Html {
  const { severity, rule, ruleTitle, basis, hint } = items[0]!;
  const label = (zh: string, en: string) => html`<span class="label">${voice.say(zh, en)}</span>`;
  return html`<div class="finding is-${severity}">
<p><span class="${severity}">${voice.text(severityWords[severity])}</span> ${ruleTitle ?? rule}${voice.aside(items.length)}</p>
<ul>
${items.map((item) => html`<li>${shortened(item.message)} <code>${item.file}:${item.line}:${item.column}</code></li>\n`)}</ul>
${basis !== undefined && html`<p>${label('依据：', 'basis: ')}${basis}</p>\n`}${hint !== undefined && html`<p>${label('办法：', 'fix: ')}${hint}</p>\n`}</div>
`;
}

/** A value of a megabyte may stand in a message. */
function shortened(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
}

function setAside(findings: readonly Reported[], voice: Voice): Html {
  const groups = [
    ['suppressed', voice.say('经批准的例外', 'Approved exceptions')],
    ['known', voice.say('启用前已有的问题', 'Known before the tool was adopted')],
  ] as const;
  return html`${groups.map(([state, title]) => {
    const own = findings.filter((item) => item.state === state);
    if (own.length === 0) return undefined;
    return html`<details>
<summary>${title}${voice.colon}${own.length}</summary>
${own.slice(0, MOST).map((item) => html`${block(item, voice)}${item.reason !== undefined && html`<p class="small"><span class="label">${voice.say('理由：', 'reason: ')}</span>${item.reason}；${item.approver}；${voice.say('至', 'until')} ${item.until}</p>\n`}`)}${rest(own.length - MOST, voice)}</details>
`;
  })}`;
}

function rest(count: number, voice: Voice): Html | undefined {
  if (count <= 0) return undefined;
  return html`<p>${voice.say(`还有 ${count} 个没有列出，见表格文件。`, `${count} more are in the workbook.`)}</p>\n`;
}

/** Without the author's line: it may hold a certificate number or a telephone. */
function block(item: Reported, { language }: Voice): Html {
  const both = (text: string) => ({ zh: text, en: text });
  return findingBlock(
    {
      rule: item.rule,
      severity: item.severity,
      message: both(item.message),
      place: {
        file: item.file,
        line: item.line,
        column: item.column,
        endLine: item.line,
        endColumn: item.column,
      },
      ...(item.basis !== undefined && { basis: both(item.basis) }),
      ...(item.hint !== undefined && { hint: both(item.hint) }),
    },
    { language, title: item.ruleTitle },
  );
}
