/** A post with its selectors resolved to powers and its holders of the day. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PowerRecord, Stage } from '../schema/record-types.generated.js';
import type { Origin } from '../source/origin.js';
import { awaitsPowers } from './awaited-powers.js';
import type { PlainNode, PlainPost } from './collect-nodes.js';
import type { Exercise } from './exercise.js';
import { stagesLeft } from './exercise-scope.js';
import type { Edge } from './graph.js';
import { isInForce } from './in-force.js';
import type { Locator } from './locator.js';
import type { PostAssignment, PostNode } from './model.js';
import { originWithin } from './origin-within.js';

type Entry = NonNullable<PostNode['data']['powers']>[number];
type Selector = NonNullable<Entry['select']>;

export interface ExpandedPost {
  readonly post: PostNode;
  /** `exercises`, from the post to each power. */
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `exercises`: those of the post's organ in order; a selector takes no others. */
export function expandPost(
  plain: PlainPost,
  exercises: readonly Exercise[],
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
    const chosen = chosenPowers(entry, plain, exercises, nodes);
    const { select } = entry;
    const isEmpty = select !== undefined && chosen.length === 0 && plain.current;
    if (isEmpty && !awaitsPowers(select, plain, nodes, asOf)) {
      diagnostics.push(emptySelection(plain, originWithin(origin, select, 'select'), locator));
    }
    for (const { power, stages } of chosen) {
      const key = JSON.stringify([power, entry.role, stages]);
      if (known.has(key)) continue;
      known.add(key);
      assignments.push({ power, stages, role: entry.role, pointer: origin.pointer });
      edges.push({ kind: 'exercises', from: plain.id, to: power, origin });
    }
  });
  const post: PostNode = { ...plain, assignments, holders: holdersOn(plain, nodes, asOf) };
  return { post, edges, diagnostics };
}

interface Chosen {
  readonly power: string;
  readonly stages: readonly Stage[] | undefined;
}

/** A post has no more stages of a power than its organ; stages that it names itself are kept, for rules to judge. */
function chosenPowers(
  entry: Entry,
  post: PlainPost,
  exercises: readonly Exercise[],
  nodes: ReadonlyMap<string, PlainNode>,
): Chosen[] {
  const named = entry.power ? nodes.get(entry.power) : undefined;
  const chosen: Chosen[] = [];
  if (named?.kind === 'power' && named.current) {
    const held = exercises.filter(({ power }) => power === named.id);
    const only = held.length === 1 ? stagesLeft(held[0]!) : undefined;
    chosen.push({ power: named.id, stages: entry.stages ?? only });
  }
  const { select } = entry;
  if (!select || Object.keys(select).length === 0) return chosen;
  for (const exercise of exercises) {
    const power = nodes.get(exercise.power);
    if (power?.kind !== 'power' || !isSelected(select, exercise, power.data)) continue;
    const { unit } = post.data;
    // What a unit received in its own name is for its posts and for the leaders of the organ.
    if (exercise.body !== exercise.organ && exercise.body !== unit && exercise.organ !== unit) continue;
    const left = stagesLeft(exercise);
    const stages =
      left && entry.stages ? entry.stages.filter((stage) => left.includes(stage)) : (left ?? entry.stages);
    if (stages?.length !== 0) chosen.push({ power: power.id, stages });
  }
  return chosen;
}

function isSelected(select: Selector, { unit }: Exercise, power: PowerRecord): boolean {
  return (
    (select.kind === undefined || power.kind === select.kind) &&
    (select.procedure === undefined || power.procedure === select.procedure) &&
    (select.unit === undefined || unit === select.unit)
  );
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
    absent: { kinds: ['powers', 'organ'] },
    message: {
      zh: `岗位“${post.name}”的选取条件没有选中任何现行职权`,
      en: `The selector of the post "${post.name}" selects no power in force`,
    },
    place: locator.locate(origin),
    pointer: origin.pointer,
    subject: post.id,
    hint: {
      zh: '选取只在本执法主体当日行使的职权中进行，转入的在内，转出的除外；请核对类别、流程或承办机构。',
      en: 'A selector looks among the powers that its own organ exercises on the day: check kind, procedure and unit.',
    },
  };
}
