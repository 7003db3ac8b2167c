/** The workspaces that the repository brings along, opened as a user would open them. */
import { join } from 'node:path';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { nodeHost } from '../../src/host/node-host.js';
import { shippedLibrary } from '../shipped-library.js';

const root = join(import.meta.dirname, '..', '..');

export const sample = openWorkspace(nodeHost, root, { library: shippedLibrary });
export const starter = openWorkspace(nodeHost, join(root, 'starters', 'bureau'), {
  library: shippedLibrary,
});
export const starterFolder = join(root, 'starters', 'bureau');
