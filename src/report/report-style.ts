/** What the report adds to the style of pages about findings. */

export const reportStyle = `
nav ol{columns:2 16rem;margin:.8rem 0}
th.wrap{white-space:normal;min-width:6.5rem}
tr.whole>*{background:#e8eef6}
tr.level>*{background:var(--back)}
table.chain{min-width:52rem;table-layout:fixed}
table.chain col,table.chain th:nth-child(1){width:20%}
table.chain th:nth-child(2){width:31%}
table.chain th:nth-child(4),table.chain th:nth-child(5){width:5rem}
table.chain tbody th{font-weight:600}
table.due{min-width:44rem;table-layout:fixed}
table.due th:nth-child(1){width:7rem}
table.due th:nth-child(2){width:11rem}
.tools{margin:.8rem 0}
.tools button{font:inherit;padding:.25rem .9rem;margin-right:.5rem;border:1px solid var(--ink);border-radius:.35rem;background:#fff;color:inherit;cursor:pointer}
@media print{
table.chain,table.due{min-width:0}
.tools{display:none}
section{break-before:page}
section:first-of-type{break-before:auto}
}
`;
