/** The one Markdown parser of the house: every text that becomes a paper is parsed with these extensions. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * CommonMark with GFM (tables, footnotes), emphasis next to Chinese characters, and container and leaf
 * directives. Text directives are off: `9:30` and `编号:ABC-1` are content.
 */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
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
