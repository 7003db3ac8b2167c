/** Makes the writer of HTML: one file that needs nothing from anywhere and runs nothing. */
import { createHash } from 'node:crypto';
import type { CreateWriter, PaperMeta } from '../writer.js';
import { htmlState } from './render-nodes.js';
import type { HtmlState } from './state.js';
import { styleSheet } from './style-sheet.js';

export const createHtmlWriter: CreateWriter = ({ fonts }) => ({
  async write(input) {
    const state = htmlState(input, fonts);
    const content = state.blocks(input.tree.children);
    // A font's name comes from a file that anyone may edit: it must not close the style element.
    const styles = [styleSheet(input.layout, fonts), ...state.page.rules].join('\n').replaceAll('<', '\\3c ');
    const html = page(content, styles, input.meta, state);
    const diagnostics = state.page.findings;
    return { value: diagnostics.length > 0 ? undefined : new TextEncoder().encode(html), diagnostics };
  },
});

function page(content: string, styles: string, meta: PaperMeta, state: HtmlState): string {
  const hash = createHash('sha256').update(styles, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const draft = meta.draft ? '<p class="draft">草稿</p>\n' : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${state.text(meta.draft ? `（草稿）${meta.title}` : meta.title)}</title>
<meta name="author" content="${state.text(meta.author)}">
<meta name="dcterms.identifier" content="${state.text(meta.id)}">
<meta name="dcterms.date" content="${state.text(meta.date)}">
<style>${styles}</style>
</head>
<body${meta.draft ? ' class="draft-page"' : ''}>
<main>
${draft}${content}
</main>
</body>
</html>
`;
}
