/** Puts new copies of superiors' catalogues in place, with `quanze.lock`: a crash leaves what `check` accepts. */
import type { Host } from '../host/host.js';
import type { PublishedCatalogue } from './read-upstream-source.js';
import { COPY_FOLDER, hashOf, LOCK_FILE, type LockEntry, printLock, readLock } from './upstream-lock.js';

/**
 * Three steps, each whole or not at all: the lock names the new hash beside the old one, the copy is replaced, the
 * lock names the new hash alone. At each moment the copy has one of the hashes of the lock.
 *
 * @param folder absolute path of the workspace
 * @param keep ids that the settings name; others leave the lock, and their copies are removed
 */
export function pinUpstreams(
  host: Host,
  folder: string,
  fresh: ReadonlyMap<string, PublishedCatalogue>,
  keep: ReadonlySet<string>,
): void {
  const lockPath = `${folder}/${LOCK_FILE}`;
  const pathOf = (id: string) => `${folder}/${COPY_FOLDER}/${id}.json`;
  const unlock = host.lock(`${folder}/.quanze/upstream.lock`);
  try {
    const before = readLock(host.readFile(lockPath)).entries;
    const kept = [...before].filter(([id]) => keep.has(id));
    const after = new Map(kept.map(([id, entry]) => [id, settled(host, pathOf(id), entry)]));
    const under = new Map<string, LockEntry>(after);
    for (const [id, { copy, catalogue }] of fresh) {
      const entry = { sha256: hashOf(copy), asOf: catalogue['as-of'], powers: catalogue.powers.length };
      const old = after.get(id);
      under.set(id, old ? { ...old, incoming: entry.sha256 } : entry);
      after.set(id, entry);
    }
    if (fresh.size > 0) host.writeFile(lockPath, printLock(under));
    for (const [id, { copy }] of fresh) host.writeFile(pathOf(id), copy);
    host.writeFile(lockPath, printLock(after));
    for (const id of before.keys())
      if (!keep.has(id) && host.files.kind(pathOf(id)) === 'file') host.files.remove(pathOf(id));
  } finally {
    unlock();
  }
}

/** An update that was cut off may have left the old copy or the new one. */
function settled(host: Host, path: string, { incoming, ...entry }: LockEntry): LockEntry {
  if (incoming === undefined) return entry;
  const copy = host.readFile(path);
  return copy && hashOf(copy) === incoming ? { ...entry, sha256: incoming } : entry;
}
