/** The one Markdown parser of the house: every text that becomes a paper is parsed with these extensions. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { LineIndex } from './line-index.js';
import { findMarkdownExcess, type MarkdownScope } from './markdown-excess.js';

/**
 * CommonMark with GFM (tables, footnotes), emphasis next to Chinese characters, and container and leaf
 * directives. Text directives are off: `9:30` and `编号:ABC-1` are content. A text that would break the parser
 * (see `markdown-excess.ts`) is one plain paragraph.
 */
export function parseMarkdown(text: string, scope: MarkdownScope = 'authored'): Root {
  return findMarkdownExcess(text, scope) ? plainParagraph(text) : parser.parse(text);
}

function plainParagraph(text: string): Root {
  const lines = new LineIndex(text);
  const position = {
    start: { ...lines.position(0), offset: 0 },
    end: { ...lines.position(text.length), offset: text.length },
  };
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text, position }], position }],
    position,
  };
}

const colon = 58;

function withoutTextDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.flow?.[colon] ? { flow: extension.flow } : extension,
  );
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkDirective)
  .use(withoutTextDirectives)
  .freeze();
