// Writes src/schema/record-types.generated.ts: one TypeScript interface per record kind, from schemas/*.schema.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { root, writeGenerated } from './write-generated.mjs';

const folder = join(root, 'schemas');

/** Drops what only people and editors read, so that the types stay short. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key, value]) => !dropped(key, value));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties' || key === '$defs' ? mapValues(value) : bare(value),
    ]),
  );
}
/** Editor hints, and `oneOf` branches that only say which keys go together: types cannot show those. */
function dropped(key, value) {
  const onlyRequired = (branch) => Object.keys(branch).every((name) => name === 'required');
  return (
    key.startsWith('x-') || key === 'title' || key === '$id' || (key === 'oneOf' && value.every(onlyRequired))
  );
}
function mapValues(record) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, bare(value)]));
}
/** Puts each referenced common definition in the place of its $ref, keeping enum definitions as named types. */
function inline(node, common) {
  if (Array.isArray(node)) return node.map((item) => inline(item, common));
  if (node === null || typeof node !== 'object') return node;
  const name = typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : undefined;
  if (name === undefined)
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(value, common)]));
  const { $ref: _, description, ...rest } = node;
  const definition = common[name];
  const type = definition.enum ? { tsType: pascal(name) } : { ...inline(definition, common), ...rest };
  return description ? { ...type, description } : type;
}
const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.schema.json'))
  .sort();
const read = (file) => bare(JSON.parse(readFileSync(join(folder, file), 'utf8')));
const common = read('common.schema.json').$defs;
const options = {
  bannerComment: '',
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
};

let text = '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.\n';
for (const [name, definition] of Object.entries(common)) {
  if (!definition.enum) continue;
  text += `\nexport type ${pascal(name)} =\n${definition.enum.map((value) => `  | '${value}'`).join('\n')};\n`;
}
for (const file of files) {
  if (file === 'common.schema.json') continue;
  const { 'x-type': kind } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const schema = inline(read(file), common);
  delete schema.$schema;
  const list = schema.type === 'array';
  text += `\n${await compile(list ? schema.items : schema, `${kind}Record`, options)}`;
}
writeGenerated('src/schema/record-types.generated.ts', text);
