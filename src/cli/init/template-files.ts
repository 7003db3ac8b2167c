/** The files of a starter, before names are put in. */
import { join } from 'node:path';
import type { Host } from '../../host/host.js';
import type { Template } from './wishes.js';

export interface TemplateFile {
  /** Below the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The county is the bureau with more organs around it: what both have is kept once. The city is the program's own
 * embedded workspace.
 */
export function templateFiles(host: Host, programFolder: string, template: Template): TemplateFile[] {
  const starter = (name: string) => filesBelow(host, join(programFolder, 'starters', name), '');
  switch (template) {
    case 'city':
      return [
        ...['quanze.yaml', 'quanze.lock'].flatMap((name) => oneFile(host, join(programFolder, name), name)),
        ...['content', 'upstream', '规则'].flatMap((name) =>
          filesBelow(host, join(programFolder, name), `${name}/`),
        ),
      ];
    case 'bureau':
      return starter('bureau');
    case 'county': {
      const all = new Map([...starter('bureau'), ...starter('county')].map((file) => [file.path, file]));
      return [...all.values()];
    }
  }
}

/** What a workspace under names of its own says to its reader instead. */
export function ownWords(host: Host, programFolder: string): TemplateFile[] {
  return filesBelow(host, join(programFolder, 'starters', 'own'), '');
}

/** Schemas and settings for editors, alike for every template. */
export function editorFiles(host: Host, programFolder: string): TemplateFile[] {
  const schemas = filesBelow(host, join(programFolder, 'schemas', 'zh'), 'schemas/');
  // The folder reader passes over names that begin with a dot.
  const settings = join(programFolder, 'starters', 'bureau', '.vscode', 'settings.json');
  return [
    ...schemas.filter(({ path }) => path.endsWith('.json')),
    ...oneFile(host, settings, '.vscode/settings.json'),
  ];
}

function filesBelow(host: Host, folder: string, prefix: string): TemplateFile[] {
  const { files } = host.readFolder(folder, () => true);
  return files.map(({ path, bytes }) => ({ path: `${prefix}${path}`, bytes }));
}

function oneFile(host: Host, from: string, path: string): TemplateFile[] {
  const bytes = host.readFile(from);
  return bytes ? [{ path, bytes }] : [];
}
