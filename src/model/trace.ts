/** One record followed through the graph: up to the law it rests on, down to those who carry it out. */
import type { Place } from '../diagnostics/diagnostic.js';
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

/** Relations that lead on: up from person to post to power to clause, down from clause to power to post to person. */
const onwardUp: ReadonlySet<EdgeKind> = new Set(['holds', 'exercises', 'follows']);
const onwardDown: ReadonlySet<EdgeKind> = new Set(['cites', 'follows', 'exercises']);

/** `undefined` when no record has the id. */
export function trace(model: Model, id: string): Trace | undefined {
  const node = model.nodes.get(id);
  if (!node) return undefined;
  return {
    up: upFrom(model, node, new Set([id])),
    down: downFrom(model, node, new Set([id])),
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

function upFrom(model: Model, node: ModelNode, shown: Set<string>): TraceStep[] {
  const citations = model.citations.filter(({ owner }) => owner === node.id);
  const edges = model.graph.outgoing(node.id).filter(({ kind }) => kind !== 'cites' && kind !== 'belongs-to');
  return [
    ...citations.map((use) => citationStep(model, use)),
    ...onceEach(edges, (edge) => edge.to).flatMap((edge) =>
      stepTo(model, edge, edge.to, onwardUp, shown, upFrom),
    ),
  ];
}

function downFrom(model: Model, node: ModelNode, shown: Set<string>): TraceStep[] {
  const edges = model.graph.incoming(node.id).filter(({ kind }) => kind !== 'belongs-to');
  return onceEach(edges, (edge) => edge.from).flatMap((edge) =>
    stepTo(model, edge, edge.from, onwardDown, shown, downFrom),
  );
}

function stepTo(
  model: Model,
  edge: Edge,
  id: string,
  onward: ReadonlySet<EdgeKind>,
  shown: Set<string>,
  walk: (model: Model, node: ModelNode, shown: Set<string>) => TraceStep[],
): TraceStep[] {
  const node = model.nodes.get(id);
  if (!node) return [];
  const goesOn = onward.has(edge.kind);
  const shownBefore = goesOn && shown.has(id);
  if (goesOn) shown.add(id);
  const steps = goesOn && !shownBefore ? walk(model, node, shown) : [];
  return [{ ...recordStep(model, node), relation: edge.kind, shownBefore, steps }];
}

function citationStep(model: Model, use: CitationUse): TraceStep {
  const edges = model.graph
    .outgoing(use.owner)
    .filter(({ kind, origin }) => kind === 'cites' && origin === use.origin);
  return {
    relation: 'citation',
    id: undefined,
    kind: undefined,
    name: use.text,
    place: model.locate(use.origin),
    current: true,
    shownBefore: false,
    steps: edges.flatMap((edge) => stepTo(model, edge, edge.to, new Set(), new Set(), () => [])),
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
  'exercises',
  'holds',
  'item-of',
  'in-unit',
  'leads',
  'subordinate-to',
  'part-of',
  'binds',
  'assesses',
  'plans',
  'issued-by',
  'belongs-to',
];

/** Who signs a letter is traced to it as well as what it covers. */
function mentions(letter: LetterLink, id: string): boolean {
  const { giver, receiver, posts, powers, plan } = letter;
  const parties = [giver.body, giver.person, receiver.body, receiver.person];
  return plan === id || parties.includes(id) || posts.includes(id) || powers.includes(id);
}
