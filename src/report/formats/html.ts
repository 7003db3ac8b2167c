/** The report as one page for a browser: needs nothing from anywhere, reads without script, prints. */
import { type Html, html } from '../../diagnostics/page/html.js';
import { printPage } from '../../diagnostics/page/print-page.js';
import { defineReportFormat } from '../define-report-format.js';
import type { WrittenReport } from '../make-report.js';
import { reportScript } from '../report-script.js';
import { reportStyle } from '../report-style.js';
import { summary } from '../summary.js';

export default defineReportFormat({
  summary: { zh: '一个网页，可以转发、打印', en: 'one page for a browser' },
  write: (report) => {
    const { voice } = report;
    const page = printPage({
      language: voice.language,
      title: `${titleOf(report)} ${report.asOf}`,
      body: body(report),
      style: reportStyle,
      script: reportScript,
    });
    return [{ ending: '.html', bytes: new TextEncoder().encode(page) }];
  },
});

function titleOf({ name, voice }: WrittenReport): string {
  return voice.say(`${name}报告`, `${name}: report`);
}

function body(report: WrittenReport): Html {
  const { voice, asOf, version, sections } = report;
  return html`<header>
<p><span class="mark">${voice.say('内部资料', 'Internal')}</span></p>
<h1>${titleOf(report)}</h1>
<p class="meta">${voice.say(`按 ${asOf} 的法律和任职情况编制`, `As of ${asOf}`)}</p>
${summary(report)}<nav aria-label="${voice.say('目录', 'Contents')}">
<ol>
${sections.map(({ section }) => html`<li><a href="#${section.id}">${voice.text(section.title)}</a></li>\n`)}</ol>
</nav>
</header>
<main>
${sections.map(
  ({ section, data }) => html`<section id="${section.id}">
<h2>${voice.text(section.title)}</h2>
${section.write(data, voice)}</section>
`,
)}</main>
<footer><p>quanze ${version} · ${voice.say('含有内部人员信息，不得对外公开。', 'Holds names of staff: not for publication.')}</p></footer>`;
}
