// Writes schemas/zh/*.json, one self-contained schema per record kind for editors (both languages accepted, Chinese
// offered), and .vscode/settings.json, which tells VS Code which files they rule.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, writeGenerated } from './write-generated.mjs';

const folder = join(root, 'schemas');
const schemas = readdirSync(folder)
  .filter((file) => file.endsWith('.schema.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const common = schemas.find((schema) => schema.$id === 'common.schema.json').$defs;
const kinds = schemas.filter((schema) => schema['x-type']);
const kindOf = (schema) => schema.$id.replace('.schema.json', '');

/** The Chinese half of `中文 / English`. */
const chinese = (text) => text.split(' / ')[0];

/** One kind: every object that properties hold becomes a definition, so that two spellings of a key share it. */
function editorSchema(schema) {
  const defs = {};
  const sources = new Map();

  function refTo(name, node) {
    if (sources.has(name) && sources.get(name) !== node)
      throw new Error(`two definitions are called ${name}`);
    sources.set(name, node);
    if (!(name in defs)) {
      defs[name] = {};
      defs[name] = convert(node, name);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function value(node, name) {
    const described = node.description ? { description: chinese(node.description) } : {};
    if (node.$ref) {
      const definition = node.$ref.split('/').at(-1);
      return { ...refTo(definition, common[definition]), ...described };
    }
    const nested = node.properties || node.items || node.oneOf || node.enum;
    return nested ? { ...refTo(name, node), ...described } : convert(node, name);
  }

  function convert(node, name) {
    const { properties, required, items, oneOf, description, title, additionalProperties, ...rest } = node;
    const made = Object.fromEntries(Object.entries(rest).filter(([key]) => !/^(?:x-|\$)/.test(key)));
    if (title) made.title = chinese(title);
    if (description) made.description = chinese(description);
    if (node.enum) return { ...made, type: 'string', enum: words(node) };
    // The program keeps the text of a number where it wants a text: 0201, 12315.
    if (node.type === 'string') return { ...made, type: ['string', 'number'] };
    if (node.type === 'boolean')
      return node.const
        ? { enum: ['是', true] }
        : { ...made, type: undefined, enum: ['是', '否', true, false] };
    if (items) made.items = value(items, `${name}-item`);
    if (additionalProperties !== undefined)
      made.additionalProperties = additionalProperties && value(additionalProperties, `${name}-value`);
    if (properties) made.properties = bothSpellings(properties, name);
    if (required) made.allOf = required.map((key) => eitherSpelling(key, node));
    if (oneOf)
      made.oneOf = oneOf.map((branch, index) =>
        branch.required && !branch.properties
          ? eitherSpelling(branch.required[0], node)
          : value(branch, `${name}-choice-${index + 1}`),
      );
    return made;
  }

  function bothSpellings(properties, name) {
    const entries = Object.entries(properties).map(([key, node]) => [
      key,
      node,
      value(node, `${name}-${key}`),
    ]);
    const zh = entries.map(([key, node, made]) => [node['x-zh'] ?? key, made]);
    // English keys are valid but not offered, so that one list of suggestions is short.
    const en = entries.map(([key, , made]) => [key, { ...made, doNotSuggest: true }]);
    return Object.fromEntries([...en.filter(([key]) => !zh.some(([word]) => word === key)), ...zh]);
  }

  const list = schema.type === 'array';
  const items = schema.items?.$ref ? common[schema.items.$ref.split('/').at(-1)] : schema.items;
  const record = refTo(kindOf(schema), list ? items : schema);
  const lists = [
    ['if', { type: 'object' }],
    ['then', record],
    ['else', { type: 'array', items: record }],
  ];
  const shape = list ? Object.fromEntries(lists) : record;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: chinese(schema.title),
    ...shape,
    $defs: defs,
  };
}

function words(node) {
  const zh = node['x-zh-values'];
  return zh ? [...node.enum.map((code) => zh[code]), ...node.enum] : node.enum;
}

function eitherSpelling(key, node) {
  const zh = node.properties[key]?.['x-zh'];
  const own = zh ? [{ required: [zh] }, { required: [key] }] : [{ required: [key] }];
  // What may be adopted from elsewhere need not be written.
  const by = key === 'id' ? undefined : node['x-adopted-by'];
  const adopted = by ? [{ required: [node.properties[by]['x-zh']] }, { required: [by] }] : [];
  const all = [...own, ...adopted];
  return all.length > 1 ? { anyOf: all } : all[0];
}

function patternsOf(schema) {
  const stems = Object.values(schema['x-stem']).reverse();
  if (kindOf(schema) === 'workspace') return stems.map((stem) => `${stem}.yaml`);
  if (kindOf(schema) === 'own-rule') return stems.map((stem) => `${stem}/*.yaml`);
  const files = stems.map((stem) => `content/**/${stem}.yaml`);
  return schema.type === 'array' ? [...files, ...stems.map((stem) => `content/**/${stem}/*.yaml`)] : files;
}

for (const schema of kinds)
  writeGenerated(`schemas/zh/${kindOf(schema)}.json`, `${JSON.stringify(editorSchema(schema), null, 1)}\n`);

const settings = {
  'yaml.schemas': Object.fromEntries(
    kinds
      .filter((schema) => !schema['x-markdown'])
      .map((schema) => [`./schemas/zh/${kindOf(schema)}.json`, patternsOf(schema)]),
  ),
  'yaml.format.enable': false,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'editor.unicodeHighlight.allowedLocales': { 'zh-hans': true },
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.detectIndentation': false },
};
/** Short lists stand on one line, as the formatter has them. */
function print(settings) {
  const text = JSON.stringify(settings, null, 2);
  const short = text.replaceAll(/^( +".*": )\[\s+([^\]]*?)\s+\]/gm, (whole, key, list) => {
    const line = `${key}[${list.replaceAll(/\s*\n\s*/g, ' ')}]`;
    return line.length < 110 ? line : whole;
  });
  return `${short}\n`;
}
writeGenerated('.vscode/settings.json', print(settings));
// `init` copies the schemas to schemas/ of the new workspace.
const copied = Object.entries(settings['yaml.schemas']).map(([path, files]) => [
  path.replace('/zh/', '/'),
  files,
]);
writeGenerated(
  'starters/bureau/.vscode/settings.json',
  print({ ...settings, 'yaml.schemas': Object.fromEntries(copied) }),
);
writeGenerated('.vscode/extensions.json', print({ recommendations: ['redhat.vscode-yaml'] }));
