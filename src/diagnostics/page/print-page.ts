/** A whole page that needs nothing from anywhere: its style and script stand inside, and a policy allows no others. */
import { createHash } from 'node:crypto';
import type { Language } from '../define-format.js';
import { Html, html } from './html.js';
import { pageStyle } from './page-style.js';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** Rules beside those of every page; written by us, never by an author. */
  readonly style?: string;
  /** Written by us; the page must be readable without it. */
  readonly script?: string;
}

/** Ends with a line feed. The policy names style and script by their hashes, so that no other can run. */
export function printPage({ language, title, body, style = '', script }: Page): string {
  const styles = pageStyle + style;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(styles)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(styles)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${new Html(script)}</script>\n`}</body>
</html>
`;
  return page.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
