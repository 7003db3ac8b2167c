/** The packaged fonts as the PDF uses them: which face stands for a role, and which holds a rare character. */
import { join } from 'node:path';
import type { FontRole, TextStyle } from '../layout.js';
import type { WriterResources } from '../writer.js';
import { readCmap } from './read-cmap.js';

export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Absolute path. */
  readonly file: string;
  /** Whether the face has a glyph for a code point. */
  has(code: number): boolean;
}

/** Where a character that the role's face lacks is looked for, the nearest in style first. */
const FALLBACK: readonly FontRole[] = ['song', 'fang', 'title', 'kai', 'hei'];

export class FontFaces {
  readonly all: readonly Face[];
  readonly #byRole: ReadonlyMap<FontRole, Face>;

  constructor({ fonts, fontFolder }: WriterResources) {
    const byFile = new Map<string, Face>();
    this.#byRole = new Map(
      FALLBACK.map((role) => {
        const { family, weight, file } = fonts[role].pdf;
        const face = byFile.get(file) ?? createFace(family, weight, join(fontFolder, file));
        byFile.set(file, face);
        return [role, face];
      }),
    );
    this.all = [...byFile.values()];
  }

  ofStyle(style: TextStyle): Face {
    const face = this.ofRole(style.font);
    return style.bold ? this.bolder(face) : face;
  }

  ofRole(role: FontRole): Face {
    return this.#byRole.get(role)!;
  }

  /** The bold face of the same family; families without one stay as they are. */
  bolder(face: Face): Face {
    return this.all.find(({ family, weight }) => family === face.family && weight >= 600) ?? face;
  }

  /** The face for a character that `face` lacks, or undefined when no packaged font has it. */
  fallback(code: number): Face | undefined {
    return this.all.find((face) => face.has(code));
  }
}

function createFace(family: string, weight: number, file: string): Face {
  let glyphs: Uint8Array | undefined;
  const has = (code: number) => {
    glyphs ??= bitmapOf(file);
    return ((glyphs[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
  };
  return { family, weight, file, has };
}

function bitmapOf(file: string): Uint8Array {
  const bitmap = new Uint8Array(0x110000 / 8);
  for (const [first, last] of readCmap(file))
    for (let code = first; code <= last && code < 0x110000; code += 1) bitmap[code >> 3]! |= 1 << (code & 7);
  return bitmap;
}
