/** Makes the writer of DOCX: a layout's package once, then body after body. */
import type { Fonts, Layout } from '../layout.js';
import type { CreateWriter } from '../writer.js';
import { writeParts } from './document-xml.js';
import { makePackageParts, type PackageParts, type PaperKind } from './package-parts.js';
import { joinEntries, type ZipEntry, zipEntry } from './zip-entry.js';

/** Readers look for it first. */
const FIRST = '[Content_Types].xml';

export const createDocxWriter: CreateWriter = ({ fonts }) => {
  const known = new Map<string, Promise<Package>>();
  const packageFor = (layout: Layout, kind: PaperKind) => {
    const key = JSON.stringify([layout, kind]);
    const made = known.get(key) ?? makePackage(layout, fonts, kind);
    known.set(key, made);
    return made;
  };
  return {
    async write(input) {
      const [first] = input.tree.children;
      const cover = first?.type === 'containerDirective' && first.name === 'cover';
      const { parts, pack } = await packageFor(input.layout, { draft: input.meta.draft, cover });
      const { texts, diagnostics } = writeParts(input, fonts, parts);
      if (diagnostics.length > 0) return { value: undefined, diagnostics };
      const paths = [FIRST, ...[...texts.keys()].filter((path) => path !== FIRST)];
      const entries = paths.map((path) => pack(path, texts.get(path)!));
      return { value: joinEntries(entries), diagnostics };
    },
  };
};

interface Package {
  readonly parts: PackageParts;
  pack(path: string, text: string): ZipEntry;
}

async function makePackage(layout: Layout, fonts: Fonts, kind: PaperKind): Promise<Package> {
  const parts = await makePackageParts(layout, fonts, kind);
  return { parts, pack: packer(parts) };
}

/** Packs a text once, as long as it is a part of the layout's own package. */
function packer(parts: PackageParts): (path: string, text: string) => ZipEntry {
  const packed = new Map<string, ZipEntry>();
  return (path, text) => {
    if (parts.texts.get(path) !== text) return zipEntry(path, text);
    const entry = packed.get(path) ?? zipEntry(path, text);
    packed.set(path, entry);
    return entry;
  };
}
