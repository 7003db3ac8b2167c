/** What transfers and successions make of the nodes and edges of powers. */
import type { PlainNode } from './collect-nodes.js';
import type { Exercises } from './exercise.js';
import type { Edge } from './graph.js';

/** A power that no organ of the workspace exercises on the day is not in force here. */
export function withExercisedPowers(
  nodes: ReadonlyMap<string, PlainNode>,
  exercises: Exercises,
): ReadonlyMap<string, PlainNode> {
  const isExercised = (power: string): boolean =>
    exercises.ofPower(power).some(({ organ }) => nodes.get(organ)?.kind !== 'external');
  return new Map(
    [...nodes].map(([id, node]) => [
      id,
      node.kind === 'power' && node.current && !isExercised(id) ? { ...node, current: false } : node,
    ]),
  );
}

/** `receives`: from each organ or unit to a power that came to it; written in the transfer or by the successor. */
export function receivedPowers(exercises: Exercises, nodes: ReadonlyMap<string, PlainNode>): Edge[] {
  return exercises.all.flatMap(({ power, body, received, transfers }): Edge[] => {
    if (!received || !nodes.has(body)) return [];
    const by = transfers.at(-1) ?? body;
    const origin = nodes.get(by)?.origin;
    return origin ? [{ kind: 'receives', from: body, to: power, origin, detail: by }] : [];
  });
}
