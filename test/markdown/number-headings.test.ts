import fc from 'fast-check';
import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bindTree } from '../../src/markdown/bind-tree.js';
import { numberHeadings } from '../../src/markdown/number-headings.js';
import { headingOrdinal, writtenOrdinal } from '../../src/markdown/ordinal.js';

function ordinals(text: string): (string | undefined)[] {
  const { value } = bindTree({ template: 't', text, values: [] });
  const headings = numberHeadings(value!).children.filter((node): node is Heading => node.type === 'heading');
  return headings.map(({ data }) => data?.ordinal);
}

describe('numberHeadings', () => {
  it('counts each depth anew below a higher heading', () => {
    expect(ordinals('# 题\n\n## 甲\n\n### 乙\n\n### 丙\n\n#### 丁\n\n##### 戊\n\n## 己\n\n### 庚')).toEqual([
      undefined,
      '一、',
      '（一）',
      '（二）',
      '1.',
      '（1）',
      '二、',
      '（一）',
    ]);
  });

  it('leaves a written ordinal alone and counts on from it', () => {
    expect(ordinals('## 三、总则\n\n## 职责\n\n### （二）甲\n\n### 乙')).toEqual([
      undefined,
      '四、',
      undefined,
      '（三）',
    ]);
  });

  it('does not number a cover', () => {
    expect(ordinals(':::cover\n## 封面\n:::\n\n## 正文')).toEqual(['一、']);
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 999 }), (depth, n) => {
        expect(writtenOrdinal(depth, `${headingOrdinal(depth, n)}标题`)).toBe(n);
      }),
    );
  });
});
