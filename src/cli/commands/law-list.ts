/** `quanze law list`: the instruments of the library. */
import { printableJson } from '../../diagnostics/printable-json.js';
import { printableText } from '../../diagnostics/printable-text.js';
import { defineCommand } from '../command.js';

export default defineCommand({
  name: 'list',
  group: 'law',
  arguments: [
    {
      syntax: '[words...]',
      description: { zh: '名称里含有的字词', en: 'words that the title contains' },
    },
  ],
  summary: { zh: '列出法规库里的法规', en: 'list the instruments of the library' },
  options: [
    {
      flags: '--type <name>',
      description: { zh: '效力级别，如 法律、行政法规、地方性法规', en: 'type, e.g. law, local-regulation' },
    },
    { flags: '--region <name>', description: { zh: '适用区域，如 重庆市', en: 'region, e.g. 重庆市' } },
  ],
  examples: ['quanze law list 行政执法', 'quanze law list --type 地方性法规 --region 重庆市'],
  async run(context, [words], options) {
    const [{ loadLibrary }, { enumLabel }, { readChoices }] = await Promise.all([
      import('../load-library.js'),
      import('../../schema/enum-label.js'),
      import('../read-choices.js'),
    ]);
    const library = loadLibrary(context, context.cwd);
    const held = library.instruments.filter(
      ({ versions, numbers }) => versions.length > 0 || numbers.length > 0,
    );
    const allowed = new Map(
      held.flatMap(({ type }) =>
        type ? [[type, type] as const, [enumLabel('instrument-type', type), type] as const] : [],
      ),
    );
    const types = readChoices('--type', options['type'], allowed);
    const wanted = words ? [words].flat() : [];
    const region = options['region'];
    const found = held.filter(
      (entry) =>
        wanted.every((word) => entry.title.includes(word)) &&
        (!types || (entry.type !== undefined && types.includes(entry.type))) &&
        (typeof region !== 'string' || entry.region === region),
    );
    if (context.json) {
      const rows = found.map(({ title, type, issuer, region: place, versions, repeal }) => ({
        title,
        type: type ?? 'undetermined',
        issuer: issuer ?? 'undetermined',
        region: place ?? null,
        versions: versions.map(({ adopted, effective }) => ({
          adopted: adopted ?? 'undetermined',
          effective: effective ?? 'undetermined',
        })),
        repealed: repeal ? (repeal.date ?? 'undetermined') : null,
      }));
      context.out(printableJson(rows));
      return 0;
    }
    for (const { title, type, versions } of found) {
      const last = versions.at(-1)?.adopted ?? '';
      const label =
        type === undefined ? '' : context.language === 'zh' ? enumLabel('instrument-type', type) : type;
      context.out([title, label, last].map(printableText).join('\t'));
    }
    context.say({
      zh: `${found.length} 部，法规库收录到 ${library.knownThrough}。`,
      en: `${found.length} instruments; the library reaches to ${library.knownThrough}.`,
    });
    return 0;
  },
});
