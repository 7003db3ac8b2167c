/** The style of pages about findings: quiet, readable on a phone, and on paper. Colours pass WCAG 2.2 AA. */

export const pageStyle = `
:root{color-scheme:light;--ink:#1b1b1b;--soft:#55595e;--line:#c9ced4;--back:#f3f5f7;--link:#0b4f9e;--error:#a40000;--warning:#7a4b00;--info:#0b4f9e;--good:#1c6b36}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.65 system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
footer{padding-bottom:3rem;color:var(--soft);font-size:.875rem}
h1{font-size:1.6rem;line-height:1.35;margin:0 0 .4rem}
h2{font-size:1.25rem;line-height:1.4;margin:2.4rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
h1,h2,h3,p,li,td,th,summary,dt,dd{overflow-wrap:anywhere}
p{margin:.4rem 0}
ul,ol{margin:.4rem 0;padding-left:1.5rem}
a{color:var(--link)}
code{font:.9em/1.4 ui-monospace,Consolas,monospace;color:var(--soft);overflow-wrap:anywhere}
.meta,.soft{color:var(--soft)}
.small{font-size:.9em}
.mark{display:inline-block;border:1px solid var(--error);color:var(--error);padding:0 .6em;font-weight:600}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.error,.warning,.info,.good,th,dt{font-weight:600}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin:1rem 0}
.counts li{border:1px solid var(--line);border-radius:.35rem;padding:.35rem .9rem;min-width:7rem}
.counts b{display:block;font-size:1.45rem;line-height:1.3;font-variant-numeric:tabular-nums}
.finding{border-left:4px solid var(--line);padding:.15rem 0 .15rem .9rem;margin:.9rem 0}
.finding.is-error{border-color:var(--error)}.finding.is-warning{border-color:var(--warning)}.finding.is-info{border-color:var(--info)}
.finding p{margin:.15rem 0;white-space:pre-wrap}
.finding pre{margin:.35rem 0;padding:.4rem .7rem;background:var(--back);white-space:pre-wrap;overflow-wrap:anywhere;font:.875rem/1.5 ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace}
mark{background:#ffe58a;color:inherit;padding:.05em 0}
.label{color:var(--soft)}
.scroll{overflow-x:auto;margin:.6rem 0}
.scroll:focus-visible,summary:focus-visible,a:focus-visible,button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.5}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.3rem .55rem;text-align:left;vertical-align:top}
thead th{background:var(--back)}
tbody th{min-width:8.5rem}
td{min-width:3.2rem}
.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
td.nowrap{white-space:nowrap}
details{border:1px solid var(--line);border-radius:.35rem;margin:.5rem 0;padding:0 .8rem}
summary{cursor:pointer;padding:.5rem 0}
details[open]>summary{border-bottom:1px solid var(--line);margin-bottom:.5rem}
@media (max-width:40rem){header,main,footer{padding-left:.8rem;padding-right:.8rem}details{padding:0 .5rem}table{font-size:.875rem}}
@media print{
@page{size:A4;margin:18mm 16mm}
body{font-size:10pt;line-height:1.5}
header,main,footer{max-width:none;padding:0}
table{font-size:8pt}
tbody th{min-width:17mm}
td{min-width:0}
.counts{gap:2mm}
.counts li{min-width:0}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,.finding{break-inside:avoid}
h2,h3,summary,caption{break-after:avoid}
a{color:inherit;text-decoration:none}
nav,.screen{display:none}
details{border:0;padding:0}
summary{list-style:none;font-weight:600}
details::details-content{content-visibility:visible;display:block;block-size:auto}
}
`;
