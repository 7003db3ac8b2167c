/** The items of a Markdown text that is one plain list, so that a paper can set them in a list of its own. */
import { parseMarkdown } from '../source/parse-markdown.js';

/** Undefined when the text is anything else: marks inside an item, nested lists, other paragraphs. */
export function sectionItems(text: string): string[] | undefined {
  const [list, ...rest] = parseMarkdown(text).children;
  if (list?.type !== 'list' || rest.length > 0) return undefined;
  const items = list.children.map(({ children }) => {
    const [paragraph, ...more] = children;
    if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined;
    const [only, ...others] = paragraph.children;
    return only?.type === 'text' && others.length === 0
      ? only.value.replaceAll(/[ \t]*\n[ \t]*/g, '')
      : undefined;
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}
