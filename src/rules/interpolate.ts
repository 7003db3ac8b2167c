/** Message texts with `{name}` places. */
import type { Text } from '../diagnostics/diagnostic.js';

export type MessageData = Readonly<Record<string, string | number | Text>>;

/** Fills every place in both languages. A place without a value is a bug of the rule and throws. */
export function interpolate(text: Text, data: MessageData): Text {
  return { zh: fill(text.zh, 'zh', data), en: fill(text.en, 'en', data) };
}

function fill(text: string, language: keyof Text, data: MessageData): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`message place {${name}} has no value`);
    return typeof value === 'object' ? value[language] : String(value);
  });
}
