/** Every record as a node with id, organ and force; what a node derives from other nodes comes later. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile, Kind, KindData, RecordFile } from '../schema/record.js';
import type {
  OrganRecord,
  PostRecord,
  PowerRecord,
  ResponsibilityRecord,
} from '../schema/record-types.generated.js';
import { markOrigin, type Origin, originsOf } from '../source/origin.js';
import { sortFiles } from './file-order.js';
import { isInForce, type Term } from './in-force.js';
import type { Locator } from './locator.js';
import type { ModelNode, NodeBase, NodeKind } from './model.js';
import { duplicateId, duplicateOrgan, outsideOrgans } from './node-diagnostics.js';
import { createOrganFinder, folderOf } from './organ-folders.js';
import { organNameOn } from './organ-name.js';
import { originWithin } from './origin-within.js';

export interface MarkdownBody {
  readonly text: string;
  readonly offset: number;
}
export type PlainPower = NodeBase<'power', PowerRecord>;
export type PlainPost = NodeBase<'post', PostRecord>;
export type PlainResponsibility = NodeBase<'responsibility', ResponsibilityRecord> & {
  readonly body: MarkdownBody;
};
export type PlainNode =
  | Exclude<ModelNode, { kind: 'power' | 'post' | 'responsibility' }>
  | PlainPower
  | PlainPost
  | PlainResponsibility;

export interface CollectedNodes {
  /** In the order of the administrative tree, inside a file in the authors' order. */
  readonly nodes: ReadonlyMap<string, PlainNode>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A second record with a known id is reported and left out; a record outside every organ stays, with organ `''`. */
export function collectNodes(
  files: readonly AnyRecordFile[],
  contentFolder: string,
  asOf: string,
  locator: Locator,
): CollectedNodes {
  const nodes = new Map<string, PlainNode>();
  const diagnostics: Diagnostic[] = [];
  const sorted = sortFiles(files);
  const organFolders = new Map<string, RecordFile<'organ'>>();
  for (const file of sorted) {
    if (file.kind !== 'organ') continue;
    const first = organFolders.get(folderOf(file.file));
    if (first) diagnostics.push(duplicateOrgan(locator, file, first));
    else organFolders.set(folderOf(file.file), file);
  }
  const organAt = createOrganFinder(organFolders);

  const add = (node: PlainNode): void => {
    const known = nodes.get(node.id);
    if (known) diagnostics.push(duplicateId(locator, node, known));
    else nodes.set(node.id, node);
  };
  const base = <K extends NodeKind, T>(kind: K, organ: string, data: T, origin: Origin, name: NodeName) => ({
    kind,
    id: name.id,
    name: name.name || name.id,
    data,
    origin,
    organ,
    current: isInForce(name.term, asOf),
  });

  for (const file of sorted) {
    // How the workspace is checked is no part of what it says.
    if (file.kind === 'workspace' || file.kind === 'suppressions' || file.kind === 'own-rule') continue;
    const home = organAt(folderOf(file.file));
    const organ = home?.data.id ?? '';
    const whileOrgan = <N extends { readonly current: boolean }>(node: N): N =>
      home && !isInForce(home.data, asOf) ? { ...node, current: false } : node;
    if (!home) diagnostics.push(outsideOrgans(locator, file));
    const top = originWithin({ file: file.file, pointer: '' }, file.data);
    const body = file.body ?? { text: '', offset: file.text.length };
    switch (file.kind) {
      case 'organ': {
        if (!file.data.id) break;
        const data = asNamedOn(file.data, asOf);
        const folder = folderOf(file.file);
        const parent = folder === '' ? undefined : organAt(folderOf(folder))?.data.id || undefined;
        const below = folder === contentFolder ? '' : folder.slice(contentFolder.length + 1);
        const latestName = file.data.name || data.id;
        const node = base('organ', data.id, data, top, named(data, data.name));
        add({ ...node, parent, folder: below, latestName });
        data.units?.forEach((unit, i) => {
          if (!unit.id) return;
          const at = originWithin(top, unit, 'units', i);
          add(whileOrgan(base('unit', data.id, unit, at, named(unit, unit.name))));
        });
        break;
      }
      case 'persons':
        for (const [data, origin] of items(file))
          add(base('person', organ, data, origin, named(data, data.name)));
        break;
      case 'bases':
        for (const [data, origin] of items(file)) {
          const node = base('basis', organ, data, origin, { id: data.id, name: data.title, term: {} });
          // 失效首日: the day itself is no longer in force.
          const gone = data.repealed !== undefined && data.repealed <= asOf;
          add({ ...node, current: !gone && isInForce({ from: data.effective }, asOf) });
        }
        break;
      case 'powers':
        for (const [data, origin] of items(file)) {
          const node = base('power', organ, data, origin, named(data, data.name));
          // What is catalogued for other levels only is exercised by nobody here.
          const here = !data.levels || !home || data.levels.includes(home.data.level);
          add({ ...node, current: node.current && here && data.state !== 'cancelled' });
        }
        break;
      case 'procedures':
        for (const [data, origin] of items(file))
          add(base('procedure', organ, data, origin, named(data, data.name)));
        break;
      case 'posts':
        for (const [data, origin] of items(file))
          add(whileOrgan(base('post', organ, data, origin, named(data, data.name))));
        break;
      case 'responsibilities':
        if (file.data.id)
          add({ ...whileOrgan(base('responsibility', organ, file.data, top, named(file.data, ''))), body });
        break;
      case 'evaluation':
        for (const [data, origin] of items(file)) {
          add(whileOrgan(base('scheme', organ, data, origin, { id: data.id, name: data.title, term: {} })));
        }
        break;
      case 'letters': {
        const { data } = file;
        if (organ === '' || !data.year) break;
        const name = data.title || `${data.year}年度责任书`;
        const id = `letter-plan/${organ}/${data.year}`;
        add(whileOrgan(base('letter-plan', organ, data, top, { id, name, term: data.term ?? {} })));
        break;
      }
      case 'notices': {
        const { data } = file;
        if (data.id)
          add({ ...base('notice', organ, data, top, { id: data.id, name: data.title, term: {} }), body });
        break;
      }
      case 'external':
        for (const [data, origin] of items(file))
          add(base('external', organ, data, origin, named(data, data.name)));
        break;
      case 'transfers':
        for (const [data, origin] of items(file)) {
          const term = { from: data.start, until: data.until };
          const paper =
            data.kind === 'entrust' ? (data.document ?? data.decision) : (data.decision ?? data.document);
          add(base('transfer', organ, data, origin, { id: data.id, name: paper?.title, term }));
        }
        break;
      case 'approvals':
        for (const [data, origin] of items(file))
          add(base('approval', organ, data, origin, fact(data, data.date)));
        break;
      case 'publications':
        for (const [data, origin] of items(file))
          add(base('publication', organ, data, origin, fact(data, data.date)));
        break;
      case 'reports':
        for (const [data, origin] of items(file))
          add(base('report', organ, data, origin, fact(data, data.date)));
        break;
      case 'systems':
        for (const [data, origin] of items(file)) {
          const term = { from: data.effective, until: data.until };
          add(base('system', organ, data, origin, { ...fact(data, ''), term }));
        }
        break;
      case 'normative-documents':
        for (const [data, origin] of items(file))
          add(base('normative-document', organ, data, origin, fact(data, data.reviewed)));
        break;
      case 'disputes':
        for (const [data, origin] of items(file))
          add(base('dispute', organ, data, origin, fact(data, data.raised)));
        break;
      case 'supervision':
        for (const [data, origin] of items(file))
          add(base('supervision-paper', organ, data, origin, fact(data, data.date)));
        break;
    }
  }
  return { nodes, diagnostics };
}

interface NodeName {
  readonly id: string;
  readonly name: string | undefined;
  readonly term: Term;
}

function named(data: { readonly id: string } & Term, name: string | undefined): NodeName {
  return { id: data.id, name, term: data };
}

/** What has been done is on record from its day on. */
function fact(
  data: { readonly id: string; readonly document?: { readonly title: string } },
  date: string,
): NodeName {
  return { id: data.id, name: data.document?.title, term: { from: date } };
}

/** The organ under its name of the day; its short name is that of the present name. */
function asNamedOn(data: OrganRecord, asOf: string): OrganRecord {
  const name = organNameOn(data, asOf);
  if (name === data.name) return data;
  const { short: _, ...rest } = data;
  return markOrigin({ ...rest, name }, ...originsOf(data));
}

type ListKind = { [K in Kind]: KindData[K] extends { id: string }[] ? K : never }[Kind];

/** The records of a list file that have an id, with their origins. */
function items<K extends ListKind>(file: RecordFile<K>): [KindData[K][number], Origin][] {
  const list: readonly KindData[K][number][] = file.data;
  return list.flatMap((data, i): [KindData[K][number], Origin][] =>
    data?.id ? [[data, originWithin({ file: file.file, pointer: '' }, data, i)]] : [],
  );
}
