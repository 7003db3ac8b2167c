/** The writers of a run, opened when a format is first needed; `watch` keeps them from one build to the next. */
import type { Format } from '../compose/document-kind.js';
import type { Fonts } from '../writers/layout.js';
import type { CreateWriter, Writer } from '../writers/writer.js';

export interface WriterPool {
  get(format: Format, fonts: Fonts): Promise<Writer>;
  close(): Promise<void>;
}

const CREATE: Readonly<Record<Format, () => Promise<CreateWriter>>> = {
  docx: async () => (await import('../writers/docx/create-docx-writer.js')).createDocxWriter,
  pdf: async () => (await import('../writers/pdf/create-pdf-writer.js')).createPdfWriter,
  html: async () => (await import('../writers/html/create-html-writer.js')).createHtmlWriter,
};

/** @param fontFolder absolute path of the packaged fonts. */
export function createWriterPool(fontFolder: string): WriterPool {
  const open = new Map<string, Promise<Writer>>();
  return {
    get(format, fonts) {
      const key = `${format} ${JSON.stringify(fonts)}`;
      let writer = open.get(key);
      if (!writer) {
        writer = CREATE[format]().then((create) => create({ fonts, fontFolder }));
        open.set(key, writer);
      }
      return writer;
    },
    async close() {
      for (const writer of open.values()) await (await writer).close?.();
      open.clear();
    },
  };
}
