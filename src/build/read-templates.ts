/** Templates, layouts and fonts of a run: the program's, and the workspace's own in their place, file by file. */
import { TemplateSet } from '../compose/template-set.js';
import type { Result } from '../diagnostics/diagnostic.js';
import type { Host } from '../host/host.js';
import type { Fonts, Layout } from '../writers/layout.js';
import { readFonts } from '../writers/read-fonts.js';
import { readLayout } from '../writers/read-layout.js';

export interface Templates {
  readonly set: TemplateSet;
  readonly fonts: Result<Fonts | undefined>;
  layout(id: string): Result<Layout | undefined>;
}

export const FONTS_FILE = 'templates/layouts/fonts.yaml';

/** @param folders absolute paths, later ones override earlier ones. */
export function readTemplates(host: Host, folders: readonly string[]): Templates {
  const layers = [...new Set(folders)].map((folder) => readTexts(host, folder));
  const texts = new Map(layers.flatMap((layer) => [...layer]));
  const layouts = new Map<string, Result<Layout | undefined>>();
  return {
    set: new TemplateSet(
      layers.map((layer) => new Map([...layer].filter(([path]) => path.endsWith('.hbs')))),
    ),
    fonts: readFonts(FONTS_FILE, texts.get('layouts/fonts.yaml') ?? ''),
    layout(id) {
      let layout = layouts.get(id);
      if (!layout) {
        const path = `layouts/${id}.yaml`;
        layout = readLayout(`templates/${path}`, texts.get(path) ?? '');
        layouts.set(id, layout);
      }
      return layout;
    },
  };
}

function readTexts(host: Host, folder: string): Map<string, string> {
  const { files } = host.readFolder(folder, (path) => /\.(hbs|yaml)$/.test(path));
  return new Map(files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]));
}
