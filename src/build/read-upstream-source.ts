/** What a superior has published now: another workspace, or a catalogue in a file or archive. */
import type { Text } from '../diagnostics/diagnostic.js';
import { readCatalogue } from '../exchange/read-catalogue.js';
import { CATALOGUE_FILE, catalogueOf, printCatalogue } from '../exchange/write-catalogue.js';
import type { Host } from '../host/host.js';
import type { Catalogue } from '../model/catalogue.js';
import { openWorkspace } from './open-workspace.js';
import { unpackCatalogue } from './unpack-catalogue.js';

/** The copy as it is kept, always in our own print, with what it says. */
export interface PublishedCatalogue {
  readonly copy: Uint8Array;
  readonly catalogue: Catalogue;
}

type Published = PublishedCatalogue | { readonly fault: Text };

/**
 * @param source absolute path
 * @returns what is wrong as words that follow the source's name
 */
export function readUpstreamSource(host: Host, source: string): Published {
  const kind = host.files.kind(source);
  if (kind === undefined) return { fault: { zh: '找不到', en: 'is not there' } };
  if (kind !== 'folder') {
    const bytes = host.readFile(source);
    return bytes ? publishedIn(bytes) : { fault: { zh: '打不开', en: 'cannot be read' } };
  }
  const opened = openWorkspace(host, source);
  if (opened.settingsFile === undefined) {
    const bytes = host.readFile(`${source}/${CATALOGUE_FILE}`);
    if (bytes) return publishedIn(bytes);
    return {
      fault: {
        zh: `既不是权责工作区，也没有 ${CATALOGUE_FILE}`,
        en: `is no workspace and has no ${CATALOGUE_FILE}`,
      },
    };
  }
  const errors = opened.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return {
      fault: {
        zh: `的内容有 ${errors} 处错误，要等上级改好`,
        en: `has ${errors} errors that its authors must mend first`,
      },
    };
  const catalogue = catalogueOf(opened.model);
  return { catalogue, copy: printCatalogue(catalogue) };
}

/** Bytes from a file, an archive or the network. */
export function publishedIn(bytes: Uint8Array): Published {
  const unpacked = unpackCatalogue(bytes);
  if ('fault' in unpacked) return unpacked;
  const read = readCatalogue(unpacked.bytes);
  // What is kept is printed anew: properties that nobody asked for do not enter the workspace.
  return 'fault' in read ? read : { catalogue: read.value, copy: printCatalogue(read.value) };
}
