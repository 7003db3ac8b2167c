import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { everythingMarkdown } from '../everything-tree.js';
import { gongwenMarkdown, letterMarkdown } from '../fixture-tree.js';
import { paper } from './paper.js';

describe('an HTML paper', () => {
  it('is one document in Chinese, with title, landmark and its own policy', async () => {
    const html = await paper(letterMarkdown, 'letter', { title: '标题 <&>"\'' });
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<title>标题 &lt;&amp;&gt;&quot;&#39;</title>');
    expect(html.match(/<main>/g)).toHaveLength(1);
    const styles = /<style>([\s\S]*)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(styles, 'utf8').digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/ style="| on\w+="|<script|url\(|@import/);
  });

  it('is the same bytes each time', async () => {
    expect(await paper(everythingMarkdown, 'letter')).toBe(await paper(everythingMarkdown, 'letter'));
  });

  it('keeps the order of headings, with their ordinals', async () => {
    const html = await paper(everythingMarkdown, 'gongwen');
    expect([...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, depth, text]) => `${depth} ${text}`)).toEqual([
      '1 行政执法责任书',
      '1 总则',
      '2 一、第一节',
      '3 （一）第一目',
      '4 1. 第一项',
      '5 （1）第一点',
      '6 不编号',
    ]);
  });

  it('heads tables with caption and scope', async () => {
    const html = await paper(letterMarkdown, 'letter');
    expect(html).toContain('<div class="scroll t1s" role="region" aria-label="表1　岗位职权" tabindex="0">');
    expect(html).toContain('<caption>表1　岗位职权</caption>');
    expect(html.match(/<th scope="col">/g)).toHaveLength(4);
    expect(html).toContain('.t1 col:nth-child(2){width:34.00%}');
  });

  it('links to the web, to mailboxes and within the page only', async () => {
    const html = await paper(
      '[甲](https://example.org/?a=1&b="2) [乙](javascript:alert(1)) [丙](JaVaScRiPt:x) [丁](data:text/html,x) [戊](#a) [己](//example.org) [庚](file:///etc/passwd) [辛](mailto:a@b.example)',
      'letter',
    );
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.org/?a=1&amp;b=%222',
      '#a',
      'mailto:a@b.example',
    ]);
    expect(html).toContain(' 乙 丙 丁 ');
  });

  it('keeps the markup of an author as words', async () => {
    const html = await paper('甲<img src=x onerror=alert(1)>乙\n\n<script>alert(1)</script>', 'letter');
    expect(html).toContain('甲&lt;img src=x onerror=alert(1)&gt;乙');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('sets signature, date, imprint and mark of an official document', async () => {
    const html = await paper(gongwenMarkdown, 'gongwen');
    expect(html).toContain('<p class="mark">示例区市场监督管理局文件</p>');
    expect(html).toContain('<hr class="red">');
    expect(html).toContain('<p class="addressee">各科室、执法大队、市场监督管理所：</p>');
    expect(html).toContain(
      '<p class="attachment"><span class="label">附件：</span>1. 2026年度行政执法评议考核表</p>',
    );
    expect(html).toContain(
      '<div class="signature">\n<p>示例区市场监督管理局</p>\n<p class="date">2026年11月1日</p>\n</div>',
    );
    expect(html).toContain('<p>（联系人：李示例，电话：000-0000）</p>');
    expect(html).toContain('<p>抄送：区人大常委会办公室，区政协办公室，区司法局。</p>');
    expect(html).toContain('<span>2026年11月1日印发</span>');
  });

  it('says 草稿 on a draft, and in print on every page', async () => {
    const html = await paper('文', 'letter', { draft: true });
    expect(html).toContain('<title>（草稿）2026年度行政执法责任书</title>');
    expect(html).toContain('<p class="draft">草稿</p>');
    expect(html).toContain('<body class="draft-page">');
    expect(html).toMatch(/@media print\{[\s\S]*\.draft-page::before\{content:"草稿";position:fixed/);
    expect(await paper('文', 'letter')).not.toContain('class="draft');
  });
});
