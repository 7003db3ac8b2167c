/** The workspaces that the repository brings along, opened as a user would open them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenedWorkspace, openWorkspace } from '../../src/build/open-workspace.js';
import { nodeHost } from '../../src/host/node-host.js';
import { shippedLibrary } from '../shipped-library.js';

const root = join(import.meta.dirname, '..', '..');

export const sample = openWorkspace(nodeHost, root, { library: shippedLibrary });
/** The county starter is laid over that of the bureau, as `init --from county` does. */
export function openStarter(name: 'bureau' | 'county', asOf: string): OpenedWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-starter-'));
  try {
    for (const part of ['bureau', ...(name === 'county' ? [name] : [])])
      cpSync(join(root, 'starters', part), folder, { recursive: true });
    return openWorkspace(nodeHost, folder, { library: shippedLibrary, asOf });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const openSample = (asOf: string) => openWorkspace(nodeHost, root, { library: shippedLibrary, asOf });
export const starter = openWorkspace(nodeHost, join(root, 'starters', 'bureau'), {
  library: shippedLibrary,
});
export const starterFolder = join(root, 'starters', 'bureau');
