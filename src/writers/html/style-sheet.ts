/** The style sheet of a layout: readable on any screen, and in print the page that the layout describes. */
import type { FontRole, Fonts, Layout, TextStyle } from '../layout.js';
import { printRules } from './print-rules.js';

export function styleSheet(layout: Layout, fonts: Fonts): string {
  return [baseRules(layout, fonts), elementRules, gongwenRules(fonts), printRules(layout)].join('\n');
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function baseRules(layout: Layout, fonts: Fonts): string {
  const { styles, page } = layout;
  const family = (role: FontRole) => `font-family:${fonts[role].html}`;
  const width = page.width > page.height ? 76 : 46;
  const types = [
    styles.title,
    styles.heading2,
    styles.heading3,
    styles.heading4,
    styles.heading4,
    styles.heading4,
  ];
  const headings = HEADINGS.map((name, at) => heading(name, types[at]!, layout, fonts));
  return [
    ':root{color-scheme:light}',
    '*{box-sizing:border-box}',
    `body{margin:0;background:#eef0f2;color:#1b1b1b;${family(styles.body.font)};font-size:1.125rem;line-height:1.8}`,
    `main{max-width:${width}rem;margin:0 auto;padding:clamp(1.25rem,5vw,4rem);background:#fff;min-height:100vh}`,
    'p,li,th,td,caption,h1,h2,h3,h4,h5,h6{white-space:pre-wrap;overflow-wrap:anywhere}',
    'p{margin:0 0 .35em}',
    `main>p,blockquote>p{text-indent:${styles.body.indent ?? 0}em}`,
    ...headings,
    `table{${family(styles.table.font)};font-size:1rem}`,
    `th,caption{${family(styles['table-head'].font)};font-weight:${styles['table-head'].bold ? 700 : 500}}`,
    `.note{${family(styles.small.font)};font-size:.9375rem}`,
    `em,blockquote,.kai{${family('kai')};font-style:normal}`,
    `code,pre{${family('song')}}`,
  ].join('\n');
}

/** Sizes keep their proportion to the body's, but never overrun a phone. */
function heading(name: string, type: TextStyle, layout: Layout, fonts: Fonts): string {
  const ratio = Math.min(2, type.size / layout.styles.body.size);
  const size = ratio > 1.2 ? `clamp(1.3em,5.5vw,${ratio.toFixed(3)}em)` : `${ratio.toFixed(3)}em`;
  const align = type.align === 'center' || type.align === 'right' ? `text-align:${type.align};` : '';
  const space = name === 'h1' ? '.6em 0 1em' : '1em 0 .35em';
  const indent = type.indent ? `text-indent:${type.indent}em;` : '';
  return `${name}{font-family:${fonts[type.font].html};font-size:${size};font-weight:${type.bold ? 700 : 'normal'};line-height:1.5;margin:${space};${indent}${align}}`;
}

const elementRules = `a{color:#0b4f9e}
hr{border:0;border-top:1px solid #767676;margin:1.5em 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5em 0}
blockquote{margin:.5em 2em}
ul,ol{margin:.35em 0;padding-left:3.2em}
.scroll{overflow-x:auto;margin:1em 0}
.scroll::before{content:"表格较宽，可左右滑动查看 ⇆";display:none;position:sticky;left:0;width:fit-content;margin:0 0 .3em;padding:.1em .6em;background:#f3f4f6;border-left:3px solid #0b4f9e;font-size:.875rem;text-indent:0}
.scroll:focus-visible{outline:2px solid #0b4f9e;outline-offset:2px}
table{border-collapse:collapse;table-layout:fixed;width:100%;line-height:1.5}
caption{padding:.3em 0}
@media screen and (max-width:52rem){caption{text-align:left}}
th,td{padding:.35em .5em;text-align:left;vertical-align:middle}
th{text-align:center}
.grid th,.grid td{border:1px solid #595959}
.grid thead th{background:#f3f4f6}
td.center{text-align:center}
td.right{text-align:right}
div.center,div.center h2,div.center h3,div.center h4{text-align:center;text-indent:0}
div.right{text-align:right}
.cover{text-align:center;padding:12vh 0 10vh;border-bottom:1px solid #d0d0d0;margin-bottom:2em}
.cover h1{margin-bottom:1.5em}
.blank{display:inline-block;max-width:100%;min-height:1.4em;min-width:min(6em,100%);border-bottom:1px solid #1b1b1b;text-align:center;vertical-align:bottom;text-indent:0}
.field{display:inline-block;margin-right:2em;text-indent:0}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));gap:2em 3em;margin:2.5em 0}
.party{text-indent:0}
.party .sign{display:flex;align-items:flex-end;margin-top:2.5em}
.party .sign .blank{flex:1;min-width:4em}
.party .date{text-align:right;margin-top:.8em}
.page-break{height:0}
.draft{color:#a40000;text-align:center;font-weight:700;letter-spacing:1em;margin:0 -1em 1em 0;text-indent:0}
main>p.draft{text-indent:0}`;

function gongwenRules(fonts: Fonts): string {
  return `.mark{font-family:${fonts.title.html};color:#d40000;text-align:center;font-size:clamp(1.5rem,7.2vw,2.75rem);line-height:1.3;margin:1em 0}
main>p.mark,main>p.number,main>p.addressee,main>p.attachment,main>p.field{text-indent:0}
.number{text-align:center;margin:0}
.number.signed{display:flex;justify-content:space-between;flex-wrap:wrap;padding:0 1em}
hr.red{border-top:2px solid #d40000;margin:.4em 0 2em}
.attachment{margin:1.8em 0 0 6.2em;text-indent:0}
.attachment .label{display:inline-block;width:3.2em;margin-left:-3.2em}
.attachment.more{margin-top:0}
.signature{width:fit-content;max-width:calc(100% - 2em);margin:1.8em 2em .35em auto}
.signature .date{padding-left:2em}
.imprint{border-top:2px solid #1b1b1b;border-bottom:2px solid #1b1b1b;margin-top:3.6em;font-size:.9375rem}
.imprint p{margin:0;padding:.3em 1em}
.imprint p+p{border-top:1px solid #1b1b1b}
.printed{display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 1em}`;
}
