/** Opens all details before printing, and offers to open and close them; the page reads without it. */

export const reportScript = `'use strict';
const all = () => document.querySelectorAll('details');
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...all()].filter((item) => !item.open);
  for (const item of closed) item.open = true;
});
addEventListener('afterprint', () => {
  for (const item of closed) item.open = false;
});
const zh = document.documentElement.lang === 'zh-CN';
const tools = document.createElement('p');
tools.className = 'tools';
for (const [words, open] of [[zh ? '全部展开' : 'Open all', true], [zh ? '全部收起' : 'Close all', false]]) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => {
    for (const item of all()) item.open = open;
  });
  tools.append(button);
}
document.querySelector('nav').after(tools);
`;
