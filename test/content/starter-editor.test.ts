/** The editor settings of the starter: each content file finds its schema, and each schema is one that `init` copies. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { starter, starterFolder } from './authored-workspaces.js';

const settings = JSON.parse(readFileSync(join(starterFolder, '.vscode', 'settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string[]>;
};
const schemas = Object.entries(settings['yaml.schemas']);

test.each(schemas.map(([path]) => path))('%s is copied by init', (path) => {
  const copied = join(starterFolder, '..', '..', 'schemas', 'zh', path.replace('./schemas/', ''));
  expect(existsSync(copied), copied).toBe(true);
});

const yamlFiles = starter.records.filter(({ file }) => file.endsWith('.yaml'));

test.each(yamlFiles.map(({ file, kind }) => [file, kind]))('%s is checked as %s', (file, kind) => {
  const matching = schemas.filter(([, globs]) => globs.some((glob) => picomatch.isMatch(file, glob)));
  expect(matching.map(([path]) => path)).toEqual([`./schemas/${kind}.json`]);
});
