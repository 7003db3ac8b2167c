/** The style sheet's part for paper: page size, margins, points instead of screen sizes, page numbers. */
import type { Layout, TextStyle } from '../layout.js';

export function printRules(layout: Layout): string {
  const { page, styles, grid } = layout;
  const { margin } = page;
  const pitch = (page.height - margin.top - margin.bottom) / grid.lines;
  const lines = (count = 0) => `${(count * pitch).toFixed(2)}mm`;
  const heading = (selector: string, type: TextStyle) =>
    `${size(selector, type)}\n${selector}{margin:${lines(type.before)} 0 ${lines(type.after)};line-height:${Math.max(type.size * 1.25, (pitch * 72) / 25.4).toFixed(2)}pt}`;
  const size = (selector: string, type: TextStyle) =>
    `${selector}{font-size:${type.size}pt${type.line ? `;line-height:${type.line}pt` : ''}}`;
  const inner = [
    'body,main{background:none}',
    `body{font-size:${styles.body.size}pt;line-height:${pitch.toFixed(3)}mm}`,
    'main{max-width:none;padding:0;min-height:0}',
    'p{margin:0}',
    'main>p{text-align:justify}',
    'h1,h2,h3,h4,h5,h6{break-after:avoid}',
    heading('h1', styles.title),
    heading('h2', styles.heading2),
    heading('h3', styles.heading3),
    heading('h4,h5,h6', styles.heading4),
    size('table', styles.table),
    size('th,caption', styles['table-head']),
    size('.note', styles.small),
    size('.cover h1', styles.mark),
    '.mark,.cover h1{line-height:1.25}',
    '.draft{display:none}',
    '.signatures{grid-template-columns:repeat(auto-fit,minmax(12em,1fr))}',
    '.cover{padding:25mm 0 0;margin:0}',
    '.cover p{line-height:1.9}',
    'ul,ol{margin:0;padding-left:0;list-style-position:inside}',
    `li{text-align:justify;text-indent:${styles.body.indent ?? 0}em}`,
    'li ul,li ol{padding-left:2em}',
    'li table{text-indent:0}',
    '.scroll{overflow:visible}',
    'thead{display:table-header-group}',
    'tr,.party,.signature,.imprint{break-inside:avoid}',
    '.signatures,.signature{break-before:avoid;break-inside:avoid}',
    '.grid thead th{background:none}',
    'a{color:inherit;text-decoration:none}',
    '.cover{break-after:page;border:0;page:cover}',
    '.page-break{break-after:page}',
    '.draft-page::before{content:"草稿";position:fixed;inset:0;display:grid;place-items:center;font-size:150pt;color:rgba(0,0,0,.08);transform:rotate(-45deg);z-index:-1}',
  ];
  return [
    `@page{size:${page.width}mm ${page.height}mm;margin:${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm${centred(layout)}}`,
    outside(layout),
    `@page cover{${['@bottom-left', '@bottom-center', '@bottom-right'].map((box) => `${box}{content:none}`).join('')}}`,
    `@media print{${inner.join('\n')}}`,
  ]
    .filter((rule) => rule !== '')
    .join('\n');
}

/** GB/T 9704-2012 7.5 */
const NUMBER =
  'content:"—" counter(page) "—";font:14pt SimSun,"宋体",serif;vertical-align:top;padding-top:5mm';

const centred = (layout: Layout) => (layout['page-number'] === 'center' ? `;@bottom-center{${NUMBER}}` : '');

const outside = (layout: Layout) =>
  layout['page-number'] === 'outside'
    ? `@page :right{@bottom-right{${NUMBER};padding-right:1em}}\n@page :left{@bottom-left{${NUMBER};padding-left:1em}}`
    : '';
