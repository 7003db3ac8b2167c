/** One record followed through the graph: up to the law it rests on, down to those who carry it out. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { BasisRole } from '../schema/record-types.generated.js';
import type { Edge, EdgeKind } from './graph.js';
import type { CitationUse, LetterLink, Model, ModelNode, NodeKind } from './model.js';

export interface TraceStep {
  /** Kind of the edge; `citation` for a clause as the author cites it, `shows` from a paper to a record. */
  readonly relation: EdgeKind | 'citation' | 'shows';
  /** Id of the record; undefined for a citation. */
  readonly id: string | undefined;
  readonly kind: NodeKind | undefined;
  /** Name of the record, or the text of the citation. */
  readonly name: string;
  /** What the cited clause does for the power. */
  readonly role?: BasisRole;
  /** Where the record, or the citation, is written. */
  readonly place: Place;
  readonly current: boolean;
  /** The steps below were shown before and are not repeated. */
  readonly shownBefore: boolean;
  readonly steps: readonly TraceStep[];
}

export interface Trace {
  readonly up: readonly TraceStep[];
  readonly down: readonly TraceStep[];
  readonly letters: readonly LetterLink[];
}

/** Relations that lead on from step to step: up from person to post to power, down from clause to power to person. */
const onwardUp: ReadonlySet<EdgeKind> = new Set(['holds', 'exercises', 'follows']);
const onwardDown: ReadonlySet<EdgeKind> = new Set(['cites', 'follows', 'exercises', 'holds']);

/** `undefined` when no record has the id. */
export function trace(model: Model, id: string): Trace | undefined {
  const node = model.nodes.get(id);
  if (!node) return undefined;
  return {
    up: upFrom(model, node, new Map([[id, 1]]), true),
    down: downFrom(model, node, new Map([[id, 1]]), true),
    letters: model.letters.filter((letter) => mentions(letter, id)),
  };
}

/** The records that a paper shows, one step each, in the order given. */
export function traceSources(model: Model, ids: readonly string[]): TraceStep[] {
  return ids.flatMap((id) => {
    const node = model.nodes.get(id);
    if (!node) return [];
    return [{ ...recordStep(model, node), relation: 'shows', shownBefore: false, steps: [] } as const];
  });
}

/** Records met before, with the number of steps shown below them. */
type Shown = Map<string, number>;

/** The traced record shows all that it refers to; those above it only what leads on to the law. */
function upFrom(model: Model, node: ModelNode, shown: Shown, isRoot: boolean): TraceStep[] {
  const edges = model.graph
    .outgoing(node.id)
    .filter(({ kind }) => kind !== 'cites' && (isRoot ? kind !== 'belongs-to' : onwardUp.has(kind)));
  const others = onceEach(edges, (edge) => edge.to);
  return [
    ...citationsOf(model, node, isRoot).map((use) => citationStep(model, node, use)),
    ...others.flatMap((edge) =>
      // A procedure met on the way is named; its own clauses are not those of the power.
      stepTo(model, edge, edge.to, edge.kind !== 'follows' && onwardUp.has(edge.kind), shown, upFrom),
    ),
  ];
}

function downFrom(model: Model, node: ModelNode, shown: Shown, isRoot: boolean): TraceStep[] {
  const edges = model.graph
    .incoming(node.id)
    .filter(({ kind }) => (isRoot ? kind !== 'belongs-to' : onwardDown.has(kind)));
  return onceEach(edges, (edge) => edge.from).flatMap((edge) =>
    stepTo(model, edge, edge.from, onwardDown.has(edge.kind), shown, downFrom),
  );
}

/** Of a power met on the way only what it rests on, not the clauses of its time limit, duties and fee. */
function citationsOf(model: Model, node: ModelNode, isRoot: boolean): CitationUse[] {
  const all = model.citations.filter(({ owner }) => owner === node.id);
  if (isRoot || node.kind !== 'power') return all;
  const own = new Set(node.citations.map(({ pointer }) => pointer));
  return all.filter(({ pointer }) => own.has(pointer));
}

function stepTo(
  model: Model,
  edge: Edge,
  id: string,
  goesOn: boolean,
  shown: Shown,
  walk: (model: Model, node: ModelNode, shown: Shown, isRoot: boolean) => TraceStep[],
): TraceStep[] {
  const node = model.nodes.get(id);
  if (!node) return [];
  const before = goesOn ? shown.get(id) : undefined;
  if (before !== undefined) {
    return [{ ...recordStep(model, node), relation: edge.kind, shownBefore: before > 0, steps: [] }];
  }
  if (goesOn) shown.set(id, 0);
  const steps = goesOn ? walk(model, node, shown, false) : [];
  if (goesOn) shown.set(id, steps.length);
  return [{ ...recordStep(model, node), relation: edge.kind, shownBefore: false, steps }];
}

function citationStep(model: Model, node: ModelNode, use: CitationUse): TraceStep {
  const edges = model.graph
    .outgoing(use.owner)
    .filter(({ kind, origin }) => kind === 'cites' && origin === use.origin);
  const bases = node.kind === 'power' ? node.data.bases : [];
  const role = bases.find((_, i) => use.pointer === `${node.origin.pointer}/bases/${i}/cite`)?.role;
  return {
    relation: 'citation',
    id: undefined,
    kind: undefined,
    name: use.text,
    ...(role ? { role } : {}),
    place: model.locate(use.origin),
    current: true,
    shownBefore: false,
    steps: edges.flatMap((edge) => stepTo(model, edge, edge.to, false, new Map(), () => [])),
  };
}

function recordStep(model: Model, node: ModelNode) {
  const { id, kind, name, current } = node;
  return { id, kind, name, place: model.locate(node.origin), current };
}

/** A power that cites one law in four clauses is one step, not four. Relations that lead on come first. */
function onceEach(edges: readonly Edge[], other: (edge: Edge) => string): Edge[] {
  const known = new Set<string>();
  const each = edges.filter((edge) => {
    const key = JSON.stringify([edge.kind, other(edge)]);
    return !known.has(key) && known.add(key);
  });
  return each.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly EdgeKind[] = [
  'cites',
  'follows',
  'receives',
  'exercises',
  'holds',
  'transfers-from',
  'transfers-to',
  'led-by',
  'transfers',
  'item-of',
  'corresponds-to',
  'in-unit',
  'leads',
  'subordinate-to',
  'managed-by',
  'guided-by',
  'succeeds',
  'signs-with',
  'part-of',
  'binds',
  'assesses',
  'plans',
  'excepts',
  'issued-by',
  'approved-by',
  'reported-to',
  'concerns',
  'covers',
  'belongs-to',
];

/** Who signs a letter is traced to it as well as what it covers. */
function mentions(letter: LetterLink, id: string): boolean {
  const { giver, receiver, posts, powers, plan } = letter;
  const parties = [giver.body, giver.person, receiver.body, receiver.person];
  return plan === id || parties.includes(id) || posts.includes(id) || powers.includes(id);
}
