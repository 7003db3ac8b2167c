/** Reads `templates/layouts/fonts.yaml`: which real font stands for which role in each medium. */
import type { Result } from '../diagnostics/diagnostic.js';
import type { Fonts } from './layout.js';
import { readShaped, type Shape } from './read-shaped.js';

const text: Shape = { kind: 'text' };
const face: Shape = {
  kind: 'map',
  required: {
    docx: text,
    'docx-latin': text,
    pdf: {
      kind: 'map',
      required: { family: text, weight: { kind: 'number', min: 100, max: 900 }, file: text },
    },
    html: text,
  },
  optional: { 'stands-in-for': text },
};
const fonts: Shape = {
  kind: 'map',
  required: { title: face, song: face, fang: face, hei: face, kai: face },
};

/** @returns a face for every role, or undefined with an `invalid-fonts` diagnostic at every slip. */
export function readFonts(file: string, source: string): Result<Fonts | undefined> {
  return readShaped<Fonts>(file, source, fonts, 'invalid-fonts');
}
