/** A text as YAML can hold it anywhere, plain when it is harmless. */

const harmless = /^[\p{L}（《“][\p{L}\p{N}（）·《》〔〕、。；“”-]*$/u;
/** Words that stand for something else. */
const taken = /^(?:是|否|true|false|null|yes|no|on|off|y|n)$/iu;

export function yamlText(text: string): string {
  return harmless.test(text) && !taken.test(text) ? text : JSON.stringify(text);
}
