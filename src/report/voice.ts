/** The words of a report in its language. */
import type { Language } from '../diagnostics/define-format.js';
import type { Text } from '../diagnostics/diagnostic.js';
import { enumLabel } from '../schema/enum-label.js';

export interface Voice {
  readonly language: Language;
  /** The one that is asked for. */
  say(zh: string, en: string): string;
  text(text: Text): string;
  /** A code of the schemas in words: `label('stage', 'filing')` is 立案. */
  label(definition: string, code: string): string;
  /** In brackets, behind what it belongs to. */
  aside(words: string | number): string;
  /** Between a label and what it names. */
  readonly colon: string;
  /** Joined as a list. */
  list(words: readonly string[]): string;
}

export function createVoice(language: Language): Voice {
  const zh = language === 'zh';
  return {
    language,
    say: (chinese, english) => (zh ? chinese : english),
    text: (text) => text[language],
    label: (definition, code) => (zh ? enumLabel(definition, code) : code.replaceAll('-', ' ')),
    aside: (words) => (zh ? `（${words}）` : ` (${words})`),
    colon: zh ? '：' : ': ',
    list: (words) => words.join(zh ? '、' : ', '),
  };
}
