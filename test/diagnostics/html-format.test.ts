/** `check --format html`: one page, every value escaped, the place marked in the author's line. */
import { describe, expect, it } from 'vitest';
import html from '../../src/diagnostics/formats/html.js';
import { bare, full, report } from './sample-report.js';

const text = html.write(report());

describe('html', () => {
  it('tells what is wrong, where, why and what to do', () => {
    for (const word of [
      '<h1>检查结果</h1>',
      '按 2026-11-01 的法律和任职情况检查',
      '<li><b class="error">1</b>错误</li>',
      '<h2>内容/职权 1,a:b.yaml</h2>',
      '<code>内容/职权 1,a:b.yaml:2:7</code> <span class="soft">require-basis-listed · 要列入目录</span>',
      '<pre>  依据: <mark>《产品质量法》</mark>第十八条</pre>',
      '<p><span class="label">依据：</span>国办发〔2005〕37号二（一）</p>',
      '<p><span class="label">办法：</span>登记它。\n或者改正。</p>',
      '这里也引用了它（b.yaml:1:1）',
    ])
      expect(text).toContain(word);
  });

  it('escapes what authors write', () => {
    expect(text).toContain('&lt;缩进&gt; &amp; &quot;引号&quot;');
    const evil = '</style><script>alert(1)</script>\u202e\u0000';
    const page = html.write(
      report({ diagnostics: [{ ...bare, rule: evil, message: { zh: evil, en: evil } }] }),
    );
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/[\u202e\u0000]/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it('allows its own style only and names nothing outside', () => {
    expect(text).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; base-uri/,
    );
    expect(text).not.toMatch(/\b(src|href)=/);
  });

  it('speaks English, and says that there is nothing', () => {
    const page = html.write(report({ language: 'en', diagnostics: [] }));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<p class="good">No findings.</p>');
    expect(page.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/[一-鿿]/u);
  });

  it('stays small when one file has a hundred thousand findings', () => {
    const many = Array.from({ length: 100_000 }, () => ({ ...bare, place: full.place }));
    const page = html.write(report({ diagnostics: many }));
    expect(page).toContain('这个文件里还有 99500 个问题没有列出。');
    expect(page.length).toBeLessThan(600_000);
  });

  it('keeps apart what counts for nothing', () => {
    const page = html.write(
      report({
        diagnostics: [],
        suppressed: [
          { finding: full, reason: '过渡期', approver: '区长', until: '2026-12-31', place: bare.place },
        ],
        before: { initial: 3, left: 1, known: [bare], gone: [] },
      }),
    );
    expect(page).toContain('<summary>经批准的例外（1）</summary>');
    expect(page).toContain('过渡期；区长；至 2026-12-31');
    expect(page).toContain('<summary>启用前已有的问题（1）</summary>');
    expect(page).toContain('没有发现问题。');
  });
});
