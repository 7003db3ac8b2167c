/** A post with its selectors resolved to powers and its holders of the day. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Origin } from '../source/origin.js';
import type { PlainNode, PlainPost, PlainPower } from './collect-nodes.js';
import type { Edge } from './graph.js';
import { isInForce } from './in-force.js';
import type { Locator } from './locator.js';
import type { PostAssignment, PostNode } from './model.js';
import { originWithin } from './origin-within.js';

type Entry = NonNullable<PostNode['data']['powers']>[number];

export interface ExpandedPost {
  readonly post: PostNode;
  /** `exercises`, from the post to each power. */
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `powers`: those of the post's organ in file order; a selector takes no others. */
export function expandPost(
  plain: PlainPost,
  powers: readonly PlainPower[],
  nodes: ReadonlyMap<string, PlainNode>,
  asOf: string,
  locator: Locator,
): ExpandedPost {
  const assignments: PostAssignment[] = [];
  const edges: Edge[] = [];
  const diagnostics: Diagnostic[] = [];
  const known = new Set<string>();
  plain.data.powers?.forEach((entry, i) => {
    const origin = originWithin(plain.origin, entry, 'powers', i);
    const chosen = chosenPowers(entry, powers, nodes);
    if (entry.select && chosen.length === 0 && plain.current) {
      diagnostics.push(emptySelection(plain, originWithin(origin, entry.select, 'select'), locator));
    }
    for (const power of chosen) {
      const key = JSON.stringify([power, entry.role, entry.stages]);
      if (known.has(key)) continue;
      known.add(key);
      assignments.push({ power, stages: entry.stages, role: entry.role, pointer: origin.pointer });
      edges.push({ kind: 'exercises', from: plain.id, to: power, origin });
    }
  });
  const post: PostNode = { ...plain, assignments, holders: holdersOn(plain, nodes, asOf) };
  return { post, edges, diagnostics };
}

function chosenPowers(
  entry: Entry,
  powers: readonly PlainPower[],
  nodes: ReadonlyMap<string, PlainNode>,
): string[] {
  const named = entry.power ? nodes.get(entry.power) : undefined;
  const one = named?.kind === 'power' && named.current ? [named.id] : [];
  const { select } = entry;
  if (!select || Object.keys(select).length === 0) return one;
  const selected = powers
    .filter((power) => power.current)
    .filter(({ data }) => select.kind === undefined || data.kind === select.kind)
    .filter(({ data }) => select.procedure === undefined || data.procedure === select.procedure)
    .filter(({ data }) => select.unit === undefined || data.unit === select.unit)
    .map(({ id }) => id);
  return [...new Set([...one, ...selected])];
}

/** Known persons in force, acting ones and the stand-in of a vacancy included, in the authors' order. */
function holdersOn(post: PlainPost, nodes: ReadonlyMap<string, PlainNode>, asOf: string): string[] {
  const { holders = [], vacancy } = post.data;
  const written = holders.filter((holder) => isInForce(holder, asOf)).map(({ person }) => person);
  if (vacancy?.acting && isInForce({ from: vacancy.since }, asOf)) written.push(vacancy.acting);
  return [...new Set(written)].filter((id) => {
    const node = nodes.get(id);
    return node?.kind === 'person' && node.current;
  });
}

function emptySelection(post: PlainPost, origin: Origin, locator: Locator): Diagnostic {
  return {
    rule: 'empty-selection',
    severity: 'warning',
    message: {
      zh: `岗位“${post.name}”的选取条件没有选中任何现行职权`,
      en: `The selector of the post "${post.name}" selects no power in force`,
    },
    place: locator.locate(origin),
    pointer: origin.pointer,
    subject: post.id,
    hint: {
      zh: '选取只在本执法主体的现行职权中进行；请核对类别、流程或承办机构。',
      en: 'A selector looks among the powers in force of its own organ: check kind, procedure and unit.',
    },
  };
}
