// Fills the key tables of docs/guide (between `<!-- keys:organ -->` and `<!-- /keys -->`) from schemas/, the tables of
// slips (`<!-- slips:organ -->`) from test/fixtures/records, and writes docs/guide/en/records.md. `--check` compares.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, writeGenerated } from './write-generated.mjs';

const schemas = readdirSync(join(root, 'schemas'))
  .filter((file) => file.endsWith('.schema.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')));
const common = schemas.find((schema) => schema.$id === 'common.schema.json').$defs;
const kinds = new Map(
  schemas
    .filter((schema) => schema['x-type'])
    .map((schema) => [schema.$id.replace('.schema.json', ''), schema]),
);

const words = {
  zh: {
    head: ['键', '英文', '必填', '怎样写', '公开', '说明'],
    yes: '是',
    required: '必填',
    oneOf: '二选一',
    list: (text) => `列表，每项：${text}`,
    group: '一组，见下',
    groups: '列表，每项一组，见下',
    id: '标识',
    date: '日期，如 2026-01-31',
    year: '年份，如 2026',
    duration: '时限，如 20个工作日、90日、3个月、当场',
    citation: '引文',
    phone: '电话号码',
    string: '文字',
    integer: '整数',
    number: '数字',
    boolean: '是、否',
    constant: '是',
    or: '或者',
    map: (text) => `每行“名称: 值”，值：${text}`,
  },
  en: {
    head: ['key', 'Chinese key', 'required', 'value', 'public', 'meaning'],
    yes: 'yes',
    required: 'required',
    oneOf: 'one of these',
    list: (text) => `list of: ${text}`,
    group: 'group, see below',
    groups: 'list of groups, see below',
    id: 'id',
    date: 'date, e.g. 2026-01-31',
    year: 'year, e.g. 2026',
    duration: 'duration, e.g. 20个工作日, 90日, 当场',
    citation: 'citation',
    phone: 'telephone number',
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true, false',
    constant: 'true',
    or: 'or',
    map: (text) => `lines "name: value", value: ${text}`,
  },
};

/** A reference is read as what it points at; its own words win. */
function resolve(node) {
  if (!node.$ref) return node;
  const name = node.$ref.split('/').at(-1);
  return { ...resolve(common[name]), ...node, $ref: undefined, def: name };
}

function valueText(written, language) {
  const node = resolve(written);
  const say = words[language];
  if (node.def && typeof say[node.def] === 'string') return say[node.def];
  if (node.oneOf && !node.properties && node.type === undefined)
    return node.oneOf.map((branch) => valueText(branch, language)).join(` ${say.or} `);
  if (node.enum) {
    const zh = node['x-zh-values'];
    return node.enum
      .map((code) => (language === 'zh' && zh ? zh[code] : code))
      .join(language === 'zh' ? '、' : ', ');
  }
  if (node.type === 'array')
    return node.items && isGroup(node.items) ? say.groups : say.list(valueText(node.items, language));
  if (node.properties) return say.group;
  if (node.additionalProperties) return say.map(valueText(node.additionalProperties, language));
  if (node.type === 'boolean') return node.const ? say.constant : say.boolean;
  return say[node.type] ?? '';
}

const isGroup = (node) => resolve(node).properties !== undefined;

/** Rows of one object, those of nested objects after their key; the conditions of own rules, which nest, once. */
function rows(written, language, path = [], told = new Set()) {
  const node = resolve(written);
  const choices = (node.oneOf ?? []).flatMap((branch) => branch.required ?? []);
  return Object.entries(node.properties).flatMap(([key, child]) => {
    const zh = child['x-zh'] ?? key;
    const [own, other] = language === 'zh' ? [zh, key] : [key, zh];
    const here = [...path, own];
    const say = words[language];
    const need = node.required?.includes(key) ? say.required : choices.includes(key) ? say.oneOf : '';
    const [chinese, english] = (child.description ?? '').split(' / ');
    const meaning = language === 'zh' ? chinese : (english ?? chinese);
    const shown = here.map((part) => `\`${part}\``).join(' › ');
    const row = [shown, other, need, valueText(child, language), child['x-public'] ? say.yes : '', meaning];
    const parts = [child, resolve(child).items, ...(resolve(child).oneOf ?? [])].filter(
      (part) => part && isGroup(part) && !toldBefore(part, told),
    );
    return [row, ...parts.flatMap((part) => rows(part, language, here, told))];
  });
}

function toldBefore(part, told) {
  const name = part.$ref
    ?.split('/')
    .at(-1)
    .replace(/^own-rule-test$/, 'own-rule-condition');
  if (name !== 'own-rule-condition') return false;
  const before = told.has(name);
  told.add(name);
  return before;
}

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
const table = (lines) =>
  [lines[0], lines[0].map(() => '---'), ...lines.slice(1)]
    .map((line) => `| ${line.map(cell).join(' | ')} |`)
    .join('\n');

function keyTable(kind, language) {
  const schema = kinds.get(kind);
  if (!schema) throw new Error(`no record kind ${kind}`);
  return table([words[language].head, ...rows(schema.type === 'array' ? schema.items : schema, language)]);
}

/** The heading lines of a fixture: `# 情形：…`, `# 提示：…`, `# 改法：…`. */
function slipTable(kind) {
  const folder = join(root, 'test/fixtures/records', kind);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith('invalid-')) : [];
  const read = (file, word) =>
    new RegExp(`^# ${word}：(.*)$`, 'm').exec(readFileSync(join(folder, file), 'utf8'))?.[1];
  return table([
    ['写错的情形', '程序的提示', '怎样改'],
    ...files.sort().map((file) => [read(file, '情形'), read(file, '提示'), read(file, '改法')]),
  ]);
}

function fill(text) {
  return text
    .replaceAll(
      /(<!-- keys:([\w-]+) -->\n)[\s\S]*?(<!-- \/keys -->)/g,
      (_, open, kind, close) => `${open}\n${keyTable(kind, 'zh')}\n\n${close}`,
    )
    .replaceAll(
      /(<!-- slips:([\w-]+) -->\n)[\s\S]*?(<!-- \/slips -->)/g,
      (_, open, kind, close) => `${open}\n${slipTable(kind)}\n\n${close}`,
    );
}

const guide = join(root, 'docs/guide');
for (const file of readdirSync(guide, { recursive: true }).map((path) => path.replaceAll('\\', '/')))
  if (file.endsWith('.md') && file !== 'en/records.md')
    writeGenerated(`docs/guide/${file}`, fill(readFileSync(join(guide, file), 'utf8')));

const english = [...kinds].map(([kind, schema]) => {
  const { en, zh } = schema['x-stem'];
  const [, title] = schema.title.split(' / ');
  const extension = schema['x-markdown'] ? 'md' : 'yaml';
  const many = schema['x-markdown']
    ? ` one file each in a folder \`${zh}/\` or \`${en}/\``
    : schema.type === 'array'
      ? ` \`${zh}.${extension}\` or \`${en}.${extension}\`, or a folder of that name with several files`
      : kind === 'own-rule'
        ? ` one file each in a folder \`${zh}/\` or \`${en}/\` at the top of the workspace`
        : ` \`${zh}.${extension}\` or \`${en}.${extension}\``;
  return `## ${title} (${zh})\n\nFile:${many}. [Page with examples](../records/${kind}.md).\n\n${keyTable(kind, 'en')}\n`;
});
writeGenerated(
  'docs/guide/en/records.md',
  `<!-- Generated by npm run generate. -->\n\n# Record kinds and their keys\n\nAuthors may write English or Chinese keys and values, in one file or mixed. Only properties marked public reach notices and open data.\n\n${english.join('\n')}`,
);
