/** `quanze law cite`: every citation of law in a text or a file, what it resolves to, and what is wrong with it. */
import { printableJson } from '../../diagnostics/printable-json.js';
import { defineCommand } from '../command.js';
import { readDate } from '../read-date.js';

export default defineCommand({
  name: 'cite',
  group: 'law',
  arguments: [
    {
      syntax: '<text...>',
      description: {
        zh: '一段文字，或者 DOCX、文本、Markdown 文件的路径；写“-”从标准输入读取',
        en: "a text, or paths of DOCX, text or Markdown files; '-' reads standard input",
      },
    },
  ],
  summary: {
    zh: '找出文中的每一处法律引用，核对写法和条款',
    en: 'find every citation of law in a text and resolve it',
  },
  options: [
    {
      flags: '--as-of <date>',
      description: { zh: '按哪一天核对，如 2026-11-01，默认今天', en: 'the day to check for, default today' },
    },
  ],
  examples: ['quanze law cite 《食品安全法》第一百二十二条第一款', 'quanze law cite 通知.docx --json'],
  async run(context, [words], options) {
    const asOf = readDate(options['asOf']) ?? context.host.today();
    const [
      { parseCitations },
      { readTextInput },
      { countMisspelt, describeCitations },
      { loadLibrary },
      { resolveCitations },
      { trimNames },
      { ownArticles },
      { printCitations },
    ] = await Promise.all([
      import('../../law/parse-citations.js'),
      import('../read-text-input.js'),
      import('../describe-citation.js'),
      import('../load-library.js'),
      import('../../law/resolution/resolve-citations.js'),
      import('../../law/resolution/trim-names.js'),
      import('../../law/resolution/own-articles.js'),
      import('../print-citations.js'),
    ]);
    const inputs = await readTextInput(context, Array.isArray(words) ? words : []);
    const library = loadLibrary(context, context.cwd);
    const found = inputs.flatMap((input) => {
      const citations = trimNames(parseCitations(input.text), library);
      const own = input.file === undefined ? undefined : ownArticles(input.text);
      const resolutions = resolveCitations(input.text, citations, library, asOf, own);
      return describeCitations(input, citations, resolutions, context.language);
    });
    const wrong = found.filter(({ severity }) => severity === 'error').length;
    const misspelt = found.reduce((sum, citation) => sum + countMisspelt(citation), 0);
    if (context.json) context.out(printableJson(found));
    else {
      printCitations(context, found);
      const past = library.knownThrough < asOf;
      context.say(
        found.length === 0
          ? { zh: '没有找到法律引用。', en: 'No citation found.' }
          : {
              zh: `按 ${asOf} 核对，共 ${found.length} 处引用，${wrong} 处有误，${misspelt} 处写法不规范${past ? `；法规库收录到 ${library.knownThrough}` : ''}。`,
              en: `As of ${asOf}: ${found.length} citations, ${wrong} wrong, ${misspelt} misspelt${past ? `; the library reaches to ${library.knownThrough}` : ''}.`,
            },
      );
    }
    return wrong > 0 || inputs.some(({ whole }) => !whole) ? 1 : 0;
  },
});
