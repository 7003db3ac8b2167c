/** Pieces of HTML: a template whose values are escaped, unless they are pieces of HTML themselves. */

/** HTML that is safe to put into a page as it is. Only `html` and `join` make it. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlValue = Html | string | number | undefined | false | readonly HtmlValue[];

/** `undefined` and `false` print nothing; a list prints its items one after another. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((text, part, at) => text + print(values[at - 1]) + part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What no page can hold (WHATWG HTML 13.2.3.5), and what would turn the reading direction (Unicode UAX #9). */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

function print(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return (value as readonly HtmlValue[]).map(print).join('');
  return String(value)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSAFE, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}
