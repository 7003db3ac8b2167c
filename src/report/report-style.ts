/** What the report adds to the style of pages about findings. */

export const reportStyle = `
nav ol{columns:2 16rem;margin:.8rem 0}
thead th.n{min-width:4.2rem;overflow-wrap:break-word;hyphens:auto}
tr.whole>*{background:#e8eef6}
tr.level>*{background:var(--back)}
table.chain{min-width:34rem;table-layout:fixed}
table.chain th:first-child{width:38%}
table.chain tr.group>th{background:var(--back);font-weight:400;width:auto}
table.chain tr.group p{margin:.1rem 0}
table.due{min-width:44rem;table-layout:fixed}
table.due th:nth-child(1){width:12%}
table.due th:nth-child(2){width:16%}
table.due th:nth-child(3){width:25%}
table.due th:nth-child(5){width:22%}
.tools{margin:.8rem 0}
.tools button{font:inherit;padding:.25rem .9rem;margin-right:.5rem;border:1px solid var(--ink);border-radius:.35rem;background:#fff;color:inherit;cursor:pointer}
@media print{
table.chain,table.due{min-width:0}
.tools{display:none}
section{break-before:page}
section:first-of-type{break-before:auto}
tr.group{break-after:avoid}
}
`;
