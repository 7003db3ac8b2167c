/** The pinned copies of the superiors' catalogues that the settings name; neither network nor neighbour is asked. */
import type { Diagnostic, Place, Severity, Text } from '../diagnostics/diagnostic.js';
import { readCatalogue } from '../exchange/read-catalogue.js';
import type { Host } from '../host/host.js';
import type { Catalogue, Upstream } from '../model/catalogue.js';
import type { RecordFile } from '../schema/record.js';
import { folderInside } from './folder-inside.js';
import type { Settings } from './read-settings.js';
import { COPY_FOLDER, hashOf, LOCK_FILE, type Lock, readLock } from './upstream-lock.js';

export interface Upstreams {
  readonly upstreams: readonly Upstream[];
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

export function readUpstreams(host: Host, folder: string, { record }: Settings): Upstreams {
  const entries = record?.data.upstream ?? [];
  const lock = readLock(host.readFile(`${folder}/${LOCK_FILE}`));
  const diagnostics: Diagnostic[] = [...lock.diagnostics];
  const texts = new Map(lock.text === undefined ? [] : [[LOCK_FILE, lock.text]]);
  if (!record) return { upstreams: [], texts, diagnostics };
  const upstreams: Upstream[] = [];
  for (const [at, { id, name, organ }] of entries.entries()) {
    const file = record.file;
    const pointer = `/upstream/${at}`;
    const report = (key: string, told: Told) =>
      diagnostics.push(finding(record.locate(`${pointer}/${key}`), `${pointer}/${key}`, told));
    if (upstreams.some((other) => other.id === id)) {
      report('id', repeated(id));
      continue;
    }
    const read = readCopy(host, folder, id, lock);
    const pinned = 'value' in read ? read.value : undefined;
    if ('told' in read) report('id', read.told);
    const strange = pinned && organ !== undefined && !pinned.organs.some((one) => one.id === organ);
    if (strange) report('organ', noOrgan(id, organ, pinned));
    const catalogue = strange ? undefined : pinned;
    upstreams.push({ id, name: name ?? catalogue?.name ?? id, organ, catalogue, origin: { file, pointer } });
  }
  for (const id of lock.entries.keys())
    if (!entries.some((entry) => entry.id === id)) diagnostics.push(leftOver(lock, id, record));
  return { upstreams, texts, diagnostics };
}

interface Told {
  /** Default: an error. */
  readonly severity?: Severity;
  readonly message: Text;
  readonly hint: Text;
}

function readCopy(host: Host, folder: string, id: string, lock: Lock): { value: Catalogue } | { told: Told } {
  const below = folderInside(host, folder, COPY_FOLDER);
  const path = below && `${below}/${id}.json`;
  const bytes = path && host.files.kind(path) !== 'link' ? host.readFile(path) : undefined;
  const entry = lock.entries.get(id);
  const update = `quanze upstream update ${id} --write`;
  const copy = `${COPY_FOLDER}/${id}.json`;
  if (!bytes)
    return {
      told: entry
        ? {
            message: {
              zh: `上级目录“${id}”的副本 ${copy} 不见了`,
              en: `The copy ${copy} of the catalogue is gone`,
            },
            hint: {
              zh: `从版本库或者备份取回这个文件；取不回的，运行 ${update} 重新取得。`,
              en: `Restore the file, or fetch it again with ${update}.`,
            },
          }
        : {
            severity: 'warning',
            message: {
              zh: `上级目录“${id}”还没有取得，不能与它对照`,
              en: `The catalogue "${id}" has not been fetched yet`,
            },
            hint: { zh: `运行 ${update}，看过变动后存入工作区。`, en: `Run ${update}.` },
          },
    };
  const hash = hashOf(bytes);
  if (!entry || (hash !== entry.sha256 && hash !== entry.incoming))
    return {
      told: {
        message: entry
          ? {
              zh: `上级目录“${id}”的副本 ${copy} 与 ${LOCK_FILE} 记录的不一致，可能被改动过`,
              en: `The copy ${copy} is not the one that ${LOCK_FILE} has pinned`,
            }
          : {
              zh: `${LOCK_FILE} 里没有上级目录“${id}”，不知道 ${copy} 是不是取得时的样子`,
              en: `${LOCK_FILE} has not pinned ${copy}`,
            },
        hint: {
          zh: `不要手改副本。从版本库取回 ${copy} 和 ${LOCK_FILE}，或者运行 ${update}，看过变动后重新存入。`,
          en: `Restore ${copy} and ${LOCK_FILE}, or review and pin it again with ${update}.`,
        },
      },
    };
  const read = parsed(hash, bytes);
  if ('value' in read) return read;
  return {
    told: {
      message: { zh: `上级目录“${id}”${read.fault.zh}`, en: `The catalogue "${id}" ${read.fault.en}` },
      hint: {
        zh: `请上级用 quanze export catalogue 重新导出，再运行 ${update}。`,
        en: `Have it exported again with quanze export catalogue, then run ${update}.`,
      },
    },
  };
}

/** Checking again and again while somebody writes reads the same copies: the latest are kept by their hash. */
const latest = new Map<string, ReturnType<typeof readCatalogue>>();
const mostKept = 8;

function parsed(hash: string, bytes: Uint8Array): ReturnType<typeof readCatalogue> {
  const known = latest.get(hash) ?? readCatalogue(bytes);
  latest.delete(hash);
  latest.set(hash, known);
  if (latest.size > mostKept) latest.delete(latest.keys().next().value ?? '');
  return known;
}

function repeated(id: string): Told {
  return {
    message: { zh: `上级目录“${id}”写了两次`, en: `The catalogue "${id}" is named twice` },
    hint: { zh: '删去一处，或者换一个标识。', en: 'Delete one of them, or give it another id.' },
  };
}

function noOrgan(id: string, organ: string, { organs }: Catalogue): Told {
  const there = organs.map((one) => `“${one.id}”`);
  return {
    message: {
      zh: `上级目录“${id}”里没有标识为“${organ}”的机关`,
      en: `The catalogue "${id}" has no organ "${organ}"`,
    },
    hint: {
      zh: `目录里的机关有：${there.slice(0, 10).join('、') || '（没有）'}。`,
      en: `Its organs are: ${there.slice(0, 10).join(', ') || '(none)'}.`,
    },
  };
}

function leftOver(lock: Lock, id: string, { file }: RecordFile<'workspace'>): Diagnostic {
  return {
    ...finding(lock.placeOf(id), '', {
      message: {
        zh: `${LOCK_FILE} 里的上级目录“${id}”已经不在 ${file} 的“上级目录”里`,
        en: `${file} no longer names the catalogue "${id}" that ${LOCK_FILE} has pinned`,
      },
      hint: {
        zh: `在 ${file} 里补上；不再对照的，运行 quanze upstream update --write 清理。`,
        en: `Name it again, or tidy up with quanze upstream update --write.`,
      },
    }),
    severity: 'warning',
  };
}

function finding(place: Place, pointer: string, { severity = 'error', message, hint }: Told): Diagnostic {
  return { rule: 'upstream-catalogue', severity, message, place, pointer, hint };
}
