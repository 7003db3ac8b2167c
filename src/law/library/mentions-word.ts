/** Asks an article whether its text has an enforcement word. */
import { enforcementWords } from './enforcement-words.js';
import type { ArticleFacts } from './instrument.js';

/** Undefined for a word that the library does not record. */
export function mentionsWord(article: ArticleFacts, word: string): boolean | undefined {
  const bit = enforcementWords.indexOf(word);
  if (bit < 0) return undefined;
  return ((article.words[bit >> 5]! >>> (bit & 31)) & 1) === 1;
}
