// Writes src/schema/schemas.generated.ts (the schemas with references put in place) and
// src/schema/validators.generated.ts (AJV validators compiled ahead of time), from schemas/*.schema.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { root, writeGenerated } from './write-generated.mjs';

const folder = join(root, 'schemas');
const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
const schemas = files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const common = schemas.find((schema) => schema.$id === 'common.schema.json').$defs;
const kinds = schemas.filter((schema) => schema['x-type']);
const kindOf = (schema) => schema.$id.replace('.schema.json', '');

/** Puts each referenced definition in the place of its $ref and remembers its name. */
function inline(node) {
  if (Array.isArray(node)) return node.map(inline);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(
    ([key]) => key !== '$ref' && key !== '$schema' && key !== '$id',
  );
  const own = Object.fromEntries(entries.map(([key, value]) => [key, inline(value)]));
  if (typeof node.$ref !== 'string') return own;
  const name = node.$ref.split('/').at(-1);
  return { ...inline(common[name]), ...own, 'x-def': name };
}

const banner = '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.\n';
const data = Object.fromEntries(kinds.map((schema) => [kindOf(schema), inline(schema)]));
const enums = Object.fromEntries(
  Object.entries(common).flatMap(([name, schema]) =>
    schema['x-zh-values'] ? [[name, schema['x-zh-values']]] : [],
  ),
);
writeGenerated(
  'src/schema/schemas.generated.ts',
  `${banner}import type { Kind } from './record.js';
import type { SchemaNode } from './schema-node.js';

export const schemas: Readonly<Record<Kind, SchemaNode>> = ${JSON.stringify(data, null, 1)};

/** Name of a common enumeration -> code -> Chinese word. */
export const enums: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(enums, null, 1)};
`,
);

const ajv = new Ajv2020({
  schemas,
  allErrors: true,
  messages: false,
  inlineRefs: false,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  keywords: [
    'x-zh',
    'x-zh-values',
    'x-public',
    'x-stem',
    'x-type',
    'x-markdown',
    'x-not-phone',
    'x-adopted-by',
  ],
  code: { source: true, esm: true, optimize: 2 },
});
const names = Object.fromEntries(kinds.map((schema) => [schema['x-type'], schema.$id]));
const bundled = await build({
  absWorkingDir: root,
  stdin: { contents: standaloneCode.default(ajv, names), resolveDir: root, loader: 'js' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  legalComments: 'none',
  minifySyntax: true,
});
const table = kinds.map((schema) => `  '${kindOf(schema)}': ${schema['x-type']},`).join('\n');
const code = bundled.outputFiles[0].text.replace(/\nexport \{[^}]*\};\s*$/, '\n');
writeGenerated(
  'src/schema/validators.generated.ts',
  `// @ts-nocheck
${banner}import type { Kind } from './record.js';
import type { Validator } from './schema-node.js';

${code}
export const validators: Readonly<Record<Kind, Validator>> = {
${table}
};
`,
);
