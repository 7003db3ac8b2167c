import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfPath } from '../../src/schema/kind-of-path.js';
import type { Kind } from '../../src/schema/record.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { bilingual } from './schema-arbitrary.js';

const root = join(import.meta.dirname, '../..');
const kinds = Object.keys(schemas) as Kind[];
const load = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
const validators = new Map(kinds.map((kind) => [kind, ajv.compile(load(`schemas/zh/${kind}.json`))]));

describe('schemas for editors', () => {
  it('exist for every kind and for nothing else', () => {
    expect(readdirSync(join(root, 'schemas/zh')).sort()).toEqual(kinds.map((kind) => `${kind}.json`).sort());
  });

  it.each(kinds)('%s: stands alone, and accepts what an author may write in either language', (kind) => {
    expect(JSON.stringify(load(`schemas/zh/${kind}.json`))).not.toMatch(/"\$ref":"(?!#\/\$defs\/)/);
    const validate = validators.get(kind)!;
    fc.assert(
      fc.property(bilingual(schemas[kind]), ({ zh, en }) => {
        expect([validate(zh), validate.errors]).toEqual([true, null]);
        expect([validate(en), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['a key that is not there', [{ 标识: '甲', 姓名: '甲', 身份: '公务员', 性别: '女' }]],
    ['a value that is not there', [{ 标识: '甲', 姓名: '甲', 身份: '干部' }]],
    ['a missing key', [{ 标识: '甲', 身份: '公务员' }]],
    ['a wrong type', [{ 标识: '甲', 姓名: ['甲'], 身份: '公务员' }]],
  ])('refuse %s', (_, data) => {
    expect(validators.get('persons')!(data)).toBe(false);
  });

  it('rule the files that the program reads as that kind', () => {
    const settings = load('.vscode/settings.json')['yaml.schemas'] as Record<string, string[]>;
    for (const [path, patterns] of Object.entries(settings)) {
      const kind = /^\.\/schemas\/zh\/(.*)\.json$/.exec(path)![1];
      for (const pattern of patterns)
        expect([pattern, kindOfPath(pattern.replace('**', '甲').replace('*', '乙'))]).toEqual([
          pattern,
          kind,
        ]);
    }
    const inYaml = kinds.filter((kind) => !schemas[kind]['x-markdown']);
    expect(Object.keys(settings)).toEqual(inYaml.map((kind) => `./schemas/zh/${kind}.json`));
  });
});
