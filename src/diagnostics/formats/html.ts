/** The report as one page for a browser: it can be mailed, printed and kept. */

import { beforeWords } from '../before-words.js';
import { splitLines } from '../code-frame.js';
import { defineFormat, type Report } from '../define-format.js';
import type { Diagnostic } from '../diagnostic.js';
import { findingBlock, severityWords } from '../page/finding-block.js';
import { type Html, html } from '../page/html.js';
import { printPage } from '../page/print-page.js';
import { countDiagnostics } from '../sort.js';

/** Findings of one file; a file with more has one cause for them, and the rest is counted. */
const MOST = 500;

export default defineFormat({
  summary: { zh: '一个网页，可以转发、打印', en: 'one page for a browser' },
  write(report) {
    const { language, asOf, diagnostics, version } = report;
    const zh = language === 'zh';
    const title = zh ? '检查结果' : 'Findings';
    const files = new Map<string, Diagnostic[]>();
    for (const item of diagnostics) {
      const own = files.get(item.place.file);
      if (own) own.push(item);
      else files.set(item.place.file, [item]);
    }
    const titles = new Map(report.rules.map((rule) => [rule.id, rule.title[language]]));
    const body = html`<header>
<h1>${title}</h1>
<p class="meta">${zh ? `按 ${asOf} 的法律和任职情况检查` : `Checked as of ${asOf}`}</p>
${counts(report)}${report.before && html`<p>${beforeWords(report.before)[language]}</p>\n`}</header>
<main>
${diagnostics.length === 0 && html`<p class="good">${zh ? '没有发现问题。' : 'No findings.'}</p>\n`}${[...files].map(([file, own]) => fileSection(file, own, titles, report))}${setAside(report, titles)}</main>
<footer><p>quanze ${version}</p></footer>`;
    return printPage({ language, title: `${title} ${asOf}`, body });
  },
});

function counts({ diagnostics, language }: Report): Html {
  const found = countDiagnostics(diagnostics);
  const items = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      html`<li><b${found[severity] > 0 && html` class="${severity}"`}>${found[severity]}</b>${severityWords[severity][language]}</li>\n`,
  );
  return html`<ul class="counts">
${items}</ul>
`;
}

/** What counts for nothing: approved exceptions, and what was there before. */
function setAside({ suppressed = [], before, language }: Report, titles: ReadonlyMap<string, string>): Html {
  const zh = language === 'zh';
  const block = (item: Diagnostic) => findingBlock(item, { language, title: titles.get(item.rule) });
  const known = before?.known ?? [];
  const excepted = html`<details>
<summary>${zh ? '经批准的例外' : 'Approved exceptions'}（${suppressed.length}）</summary>
${suppressed.slice(0, MOST).map(({ finding, reason, approver, until }) => html`${block(finding)}<p class="small"><span class="label">${zh ? '理由：' : 'reason: '}</span>${reason}；${approver}；${zh ? '至' : 'until'} ${until}</p>\n`)}</details>
`;
  const old = html`<details>
<summary>${zh ? '启用前已有的问题' : 'Known before'}（${known.length}）</summary>
${known.slice(0, MOST).map(block)}</details>
`;
  return html`${suppressed.length > 0 && excepted}${known.length > 0 && old}`;
}

function fileSection(
  file: string,
  findings: readonly Diagnostic[],
  titles: ReadonlyMap<string, string>,
  { language, textOf }: Report,
): Html {
  const text = textOf(file);
  const lines = text === undefined ? undefined : splitLines(text);
  const rest = findings.length - MOST;
  const more = language === 'zh' ? `这个文件里还有 ${rest} 个问题没有列出。` : `${rest} more in this file.`;
  return html`<section>
<h2>${file}</h2>
${findings.slice(0, MOST).map((item) => findingBlock(item, { language, lines, title: titles.get(item.rule) }))}${rest > 0 && html`<p>${more}</p>\n`}</section>
`;
}
