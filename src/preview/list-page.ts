/** The page that `watch` shows: the findings of the last check and every paper, with live reload. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export interface ListedPaper {
  readonly title: string;
  readonly format: string;
  /** Path below the output folder, with forward slashes. */
  readonly path: string;
  readonly stale: boolean;
}

export interface ListPage {
  readonly name: string;
  readonly asOf: string;
  readonly papers: readonly ListedPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

const SEVERITY = { error: '错误', warning: '警告', info: '提示' } as const;

export function listPage(page: ListPage): string {
  const groups = groupBy(page.papers, (paper) => paper.path.split('/').slice(0, -1).join(' / '));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.name)}</title>
<style>
body{font:16px/1.6 system-ui,"Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}
ul{list-style:none;padding:0;margin:0}li{padding:.35rem 0;border-bottom:1px solid #e2e2e2}
a{color:#0b4f9c;margin-left:.6rem}.error{color:#a40000}.warning{color:#7a4b00}.stale{color:#a40000}
code{font-family:ui-monospace,monospace;font-size:.85rem;overflow-wrap:anywhere}
</style>
<script src="/-/reload.js" defer></script>
</head>
<body>
<main>
<h1>${escapeHtml(page.name)}</h1>
<p>基准日期 ${escapeHtml(page.asOf)}，成品 ${page.papers.length} 份。保存内容后，本页自动更新。</p>
${findings(page.diagnostics)}
${[...groups].map(([group, papers]) => section(group, papers)).join('\n')}
</main>
</body>
</html>
`;
}

function findings(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '<p>校核没有发现问题。</p>';
  const items = diagnostics.map(({ severity, message, place, hint }) => {
    const where = `${place.file}:${place.line}:${place.column}`;
    const help = hint ? `<br>${escapeHtml(hint.zh)}` : '';
    return `<li class="${severity}">${SEVERITY[severity]}：${escapeHtml(message.zh)}${help}<br><code>${escapeHtml(where)}</code></li>`;
  });
  return `<h2>校核结果（${diagnostics.length}）</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function section(group: string, papers: readonly ListedPaper[]): string {
  const items = [...groupBy(papers, (paper) => paper.title)].map(([title, formats]) => {
    const stale = formats.some((paper) => paper.stale)
      ? ' <span class="stale">（旧版：内容有错误，未更新）</span>'
      : '';
    const links = formats.map(
      (paper) =>
        `<a href="/${escapeHtml(paper.path.split('/').map(encodeURIComponent).join('/'))}">${escapeHtml(paper.format.toUpperCase())}</a>`,
    );
    return `<li>${escapeHtml(title)}${stale}${links.join('')}</li>`;
  });
  return `<h2>${escapeHtml(group)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (found) => `&#${found.codePointAt(0)};`);
}
