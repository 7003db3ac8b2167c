/** Single mistakes in the embedded workspace: each is found at its place, and told once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeMutation, type Mutation } from './mutate.js';

const folder = join(import.meta.dirname, 'mutations');
const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const tables = await Promise.all(
  names.sort().map(async (name) => {
    const { default: mutations } = (await import(join(folder, name))) as { default: readonly Mutation[] };
    return { name: name.replace(/\.ts$/, ''), mutations };
  }),
);

describe.each(tables)('$name', ({ mutations }) => {
  it.each(mutations)('$title', (mutation) => {
    expect(judgeMutation(mutation)).toEqual([]);
  });

  it('names each mistake once', () => {
    const titles = mutations.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
