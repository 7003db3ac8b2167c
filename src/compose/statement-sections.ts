/** A responsibility statement cut at its headings: 职责, 工作标准, 责任情形, 从重、从轻与免责, and what else it has. */
import type { Heading, Nodes } from 'mdast';
import { parseMarkdown } from '../source/parse-markdown.js';

export interface Section {
  readonly heading: string;
  /** The Markdown below the heading. */
  readonly text: string;
}

/** Cut at the headings of the highest depth; text before the first one has the heading ''. */
export function statementSections(text: string): Section[] {
  const headings = parseMarkdown(text).children.filter((node): node is Heading => node.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const cuts = headings.filter(({ depth }) => depth === highest);
  const before = text.slice(0, cuts[0]?.position?.start.offset ?? text.length).trim();
  const sections = cuts.map((heading, index) => ({
    heading: plainText(heading).trim(),
    text: text.slice(heading.position?.end.offset, cuts[index + 1]?.position?.start.offset).trim(),
  }));
  return before === '' ? sections : [{ heading: '', text: before }, ...sections];
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
