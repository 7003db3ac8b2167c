/** A citation, or a list of them, in canonical form: 《食品安全法》第一百二十二条第一款. */
import { canonicalCitation } from '../canonical-citation.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '引文的规范写法', en: 'a citation in canonical form' },
  arguments: [1, 1],
  call([value]) {
    const texts = Array.isArray(value) ? value : [value];
    if (texts.length === 0 || !texts.every((text) => typeof text === 'string'))
      return wrongType('引文', 'a citation', value);
    return texts.map(canonicalCitation).reduce(joined);
  },
});

/** Titles that stand side by side need no 、 between their marks (GB/T 15834-2011 4.5.3.5). */
function joined(before: string, next: string): string {
  return `${before}${before.endsWith('》') && next.startsWith('《') ? '' : '、'}${next}`;
}
