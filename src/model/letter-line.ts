/** Along which organs the plan of responsibility letters is handed down. */
import type { PlainNode } from './collect-nodes.js';
import type { OrganNode } from './model.js';

/**
 * The organ and those whose plan covers it, nearest first. A vertically managed organ is assessed by its own line, not
 * by the local government (国办发〔2005〕37号, part 3); one under dual management follows the folder tree.
 */
export function letterLine(organ: string, nodes: ReadonlyMap<string, PlainNode>): string[] {
  const line = new Set<string>();
  const organAt = (id: string | undefined): OrganNode | undefined => {
    const node = id === undefined ? undefined : nodes.get(id);
    return node?.kind === 'organ' ? node : undefined;
  };
  for (let at = organAt(organ); at && !line.has(at.id); ) {
    line.add(at.id);
    const parent = organAt(at.parent);
    const isVertical = at.data.management === 'vertical';
    at = isVertical ? (organAt(at.data.superior) ?? (isGovernment(parent) ? undefined : parent)) : parent;
  }
  return [...line];
}

function isGovernment(organ: OrganNode | undefined): boolean {
  return organ?.data.nature === 'government';
}
