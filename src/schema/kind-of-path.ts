/** Which record kind a file holds, from its path. */
import type { Kind } from './record.js';
import { schemas } from './schemas.generated.js';

/**
 * English and Chinese stems; `powers.yaml` and any file in a folder `powers/` alike. Settings are recognised only
 * at the top, own rules only in a folder there. Undefined for everything else.
 */
export function kindOfPath(path: string): Kind | undefined {
  const segments = path.normalize('NFC').split('/');
  const file = segments.at(-1) ?? '';
  const [, stem = '', extension = ''] = /^(.+)\.([^.]+)$/.exec(file) ?? [];
  if (stem.startsWith('.') || stem.startsWith('~')) return undefined;
  const markdown = /^(?:md|markdown)$/i.test(extension);
  if (!markdown && !/^ya?ml$/i.test(extension)) return undefined;
  const fits = (kind: Kind | undefined) =>
    kind !== undefined && (schemas[kind]['x-markdown'] === true) === markdown ? kind : undefined;
  const own = fits(stems.get(stem.toLowerCase()));
  if (own === 'workspace') return segments.length === 1 ? own : undefined;
  const around = fits(stems.get((segments.at(-2) ?? '').toLowerCase()));
  if (around === 'own-rule' && segments.length === 2) return around;
  if (own === 'own-rule') return undefined;
  return around !== undefined && holdsMany(around) ? around : own;
}

/** Kinds that a folder of files can hold: lists, and Markdown files. */
function holdsMany(kind: Kind): boolean {
  return schemas[kind].type === 'array' || schemas[kind]['x-markdown'] === true;
}

const stems = new Map<string, Kind>(
  (Object.keys(schemas) as Kind[]).flatMap((kind) => {
    const stem = schemas[kind]['x-stem'];
    return stem ? [[stem.en, kind] as const, [stem.zh, kind] as const] : [];
  }),
);
