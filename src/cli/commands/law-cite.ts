/** `quanze law cite`: every citation of law in a text or a file, its parts, and what is wrong with its form. */
import { defineCommand } from '../command.js';
import { readDate } from '../read-date.js';

export default defineCommand({
  name: 'cite',
  group: 'law',
  arguments: [
    {
      syntax: '<text...>',
      description: {
        zh: '一段文字，或者文本、Markdown 文件的路径；写“-”从标准输入读取',
        en: "a text, or paths of text or Markdown files; '-' reads standard input",
      },
    },
  ],
  summary: { zh: '找出文中的每一处法律引用并核对写法', en: 'find every citation of law in a text' },
  options: [
    {
      flags: '--as-of <date>',
      description: { zh: '按哪一天核对，如 2026-11-01', en: 'the day to check for, e.g. 2026-11-01' },
    },
  ],
  examples: ['quanze law cite 《食品安全法》第一百二十二条第一款', 'quanze law cite 通知.md --json'],
  async run(context, [words], options) {
    readDate(options['asOf']);
    const [{ parseCitations }, { readTextInput }, { describeCitations }] = await Promise.all([
      import('../../law/parse-citations.js'),
      import('../read-text-input.js'),
      import('../describe-citation.js'),
    ]);
    const inputs = await readTextInput(context, Array.isArray(words) ? words : []);
    const found = inputs.flatMap((input) =>
      describeCitations(input, parseCitations(input.text), context.language),
    );
    if (context.json) {
      context.out(JSON.stringify(found, undefined, 2));
      return 0;
    }
    for (const citation of found) {
      const place = `${citation.file === null ? '' : `${citation.file}:`}${citation.line}:${citation.column}`;
      context.out(`${place}  ${citation.canonical}`);
      for (const { line, column, text, message, correction } of citation.defects) {
        const mend =
          correction === undefined
            ? ''
            : context.language === 'zh'
              ? `，应为“${correction}”`
              : `: write '${correction}'`;
        context.out(`  ${line}:${column}  “${text}” ${message}${correction === '' ? '' : mend}`);
      }
    }
    context.say(
      found.length === 0
        ? { zh: '没有找到法律引用。', en: 'No citation found.' }
        : { zh: `共 ${found.length} 处引用。`, en: `${found.length} citations.` },
    );
    return 0;
  },
});
