/** The layouts and fonts that the program ships, as the writers get them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fonts, Layout } from '../../src/writers/layout.js';
import { readFonts } from '../../src/writers/read-fonts.js';
import { readLayout } from '../../src/writers/read-layout.js';

const root = join(import.meta.dirname, '..', '..');
export const fontFolder = join(root, 'fonts');

export function shippedLayout(id: string): Layout {
  const file = `templates/layouts/${id}.yaml`;
  const { value, diagnostics } = readLayout(file, readFileSync(join(root, file), 'utf8'));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export function shippedFonts(): Fonts {
  const file = 'templates/layouts/fonts.yaml';
  const { value, diagnostics } = readFonts(file, readFileSync(join(root, file), 'utf8'));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}
