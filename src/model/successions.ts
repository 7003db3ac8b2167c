/** Which organ follows which 机构承继, as far as it has happened by the day. */
import type { PlainNode } from './collect-nodes.js';
import { groupBy } from './group-by.js';
import type { OrganNode } from './model.js';

type Written = NonNullable<OrganNode['data']['successor-of']>[number];

export interface Succession {
  readonly successor: OrganNode;
  readonly predecessor: string;
  readonly how: Written['how'];
  readonly date: string;
  readonly written: Written;
}

export interface Successions {
  readonly all: readonly Succession[];
  /** The one current organ that has followed an ended one; undefined when none or several have. */
  successorOf(organ: string): OrganNode | undefined;
  /** Whether any organ has followed it, at any time. */
  isFollowed(organ: string): boolean;
}

export function listSuccessions(nodes: ReadonlyMap<string, PlainNode>, asOf: string): Successions {
  const organs = [...nodes.values()].filter((node): node is OrganNode => node.kind === 'organ');
  const all = organs.flatMap((successor) =>
    (successor.data['successor-of'] ?? [])
      .filter(({ organ, date }) => organ && date && organ !== successor.id)
      .map((written): Succession => {
        const { organ: predecessor, how, date } = written;
        return { successor, predecessor, how, date, written };
      }),
  );
  const byPredecessor = groupBy(all, ({ predecessor }) => predecessor);
  const next = (organ: string, seen: ReadonlySet<string>): OrganNode | undefined => {
    const node = nodes.get(organ);
    if (node?.kind !== 'organ' || seen.has(organ)) return undefined;
    if (node.current) return node;
    const begun = (byPredecessor.get(organ) ?? []).filter(({ date }) => date <= asOf);
    const found = begun.map(({ successor }) => next(successor.id, new Set([...seen, organ])));
    const each = [...new Set(found.filter((one) => one !== undefined))];
    return each.length === 1 ? each[0] : undefined;
  };
  return {
    all,
    successorOf: (organ) => (nodes.get(organ)?.current === false ? next(organ, new Set()) : undefined),
    isFollowed: (organ) => byPredecessor.has(organ),
  };
}

/** 更名、合并: the successor takes on all; 分立、划转: only what transfers say. */
export function takesAll({ how }: Succession): boolean {
  return how === 'renamed' || how === 'merged';
}
