/** Valid and invalid files of every record kind, in test/fixtures/records/<kind>/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/schema/record.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { unusedKeys } from '../fixtures/unused-keys.js';
import { readText } from './read-text.js';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'records');

const fixtures = (kind: Kind, sort: 'valid' | 'invalid') =>
  readdirSync(join(FOLDER, kind))
    .filter((file) => file.startsWith(`${sort}-`))
    .map((file) => ({ file, text: readFileSync(join(FOLDER, kind, file), 'utf8') }));

describe.each(Object.keys(schemas) as Kind[])('%s', (kind) => {
  const valid = fixtures(kind, 'valid').map(({ file, text }) => ({ file, ...readText(kind, text) }));
  const invalid = fixtures(kind, 'invalid');

  it('accepts the valid files, in Chinese and in English', () => {
    expect(valid.flatMap(({ file, found }) => found.map((one) => `${file} ${one}`))).toEqual([]);
    const dataIn = (language: string) =>
      valid.filter(({ file }) => file.startsWith(`valid-${language}-`)).map(({ data }) => data);
    expect(dataIn('zh').length).toBeGreaterThan(0);
    expect(dataIn('en')).toEqual(dataIn('zh'));
  });

  it('has every key in its valid files', () => {
    expect(
      unusedKeys(
        kind,
        valid.map(({ record }) => record as never),
      ),
    ).toEqual([]);
  });

  it('has invalid files', () => {
    expect(invalid.length).toBeGreaterThanOrEqual(2);
  });

  it.each(invalid.map(({ file, text }) => [file, text]))('%s: one finding, as its head says', (_, text) => {
    const { diagnostics } = readText(kind, text);
    const expected = (word: string) => new RegExp(`^# ${word}：(.*)$`, 'm').exec(text)?.[1];
    expect(
      diagnostics.map(({ place, rule, message }) => [`${place.line}:${place.column}`, rule, message.zh]),
    ).toEqual([[expected('位置'), expected('规则'), expected('提示')]]);
    // A list of words may grow: its head ends in dots.
    const [before] = expected('改法')?.split(/……$/) ?? [];
    expect(diagnostics[0]?.hint?.zh.slice(0, before?.length)).toBe(before);
    expect(expected('情形')).toBeTruthy();
  });
});
