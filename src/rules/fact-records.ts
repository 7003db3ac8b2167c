/** Records of fact 事实记录 that tell of an organ: its own, and those of another organ that include it. */
import { addCalendarDays } from '../law/calendar/civil-date.js';
import { groupBy } from '../model/group-by.js';
import { letterLine } from '../model/letter-line.js';
import type { Model, OrganNode, ReportNode, SystemNode } from '../model/model.js';
import { exercisedPowers, isInOwnName } from './exercised-powers.js';

export { factsAbout } from '../model/facts-about.js';

const enforcing = new WeakMap<Model, readonly OrganNode[]>();

/** Organs of the workspace that exercise powers in their own name on the day, in the order of the model. */
export function enforcers(model: Model): readonly OrganNode[] {
  const known = enforcing.get(model);
  if (known) return known;
  const own = new Set(
    exercisedPowers(model)
      .filter(isInOwnName)
      .map(({ organ }) => organ.id),
  );
  const found = model.organs.filter(({ id, current }) => current && own.has(id));
  enforcing.set(model, found);
  return found;
}

const reports = new WeakMap<Model, ReadonlyMap<string, readonly ReportNode[]>>();

/** Reports of an organ on record on the day, earliest first. */
export function reportsOf(model: Model, organ: string): readonly ReportNode[] {
  const index =
    reports.get(model) ??
    groupBy(model.reports.filter(({ current }) => current).toSorted(byDate), ({ data }) => data.organ);
  reports.set(model, index);
  return index.get(organ) ?? [];
}

const systems = new WeakMap<Model, ReadonlyMap<string, readonly SystemNode[]>>();

/** Supporting systems in force of any of these organs. */
export function systemsOf(model: Model, organs: Iterable<string>): readonly SystemNode[] {
  const index =
    systems.get(model) ??
    groupBy(
      model.systems.filter(({ current }) => current),
      ({ data }) => data.organ,
    );
  systems.set(model, index);
  return [...new Set(organs)].flatMap((organ) => index.get(organ) ?? []);
}

function byDate(a: { readonly data: { readonly date: string } }, b: typeof a): number {
  return a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0;
}

/** Names and ids by which a text may mean the organ. */
export function namesOfOrgan(organ: OrganNode): string[] {
  const { name, latestName, id, data } = organ;
  return [...new Set([id, name, latestName, ...(data.short ? [data.short] : [])])];
}

/** The organ and those above it in its line of management, nearest first. */
export function lineOf(model: Model, organ: string): OrganNode[] {
  return letterLine(organ, model.nodes).flatMap((id) => {
    const node = model.nodes.get(id);
    return node?.kind === 'organ' ? [node] : [];
  });
}

/**
 * A day by which so many working days after a date are over whatever the holidays: five a week, and the eleven days
 * of the longest rest with its shifted week-ends.
 */
export function surelyAfterWorkingDays(date: string, days: number): string {
  return addCalendarDays(date, Math.ceil((days / 5) * 7) + 12);
}

/** Set up or renamed so lately that twenty working days may not be over: lists and confirmation can still be on their way. */
export function isNew(organ: OrganNode, model: Model): boolean {
  const days = [organ.data.from, ...(organ.data['successor-of'] ?? []).map(({ date }) => date)];
  return days.some(
    (day) => day !== undefined && day <= model.asOf && surelyAfterWorkingDays(day, 20) >= model.asOf,
  );
}

export interface Together {
  /** Where it is told. */
  readonly at: OrganNode;
  /** All organs that it concerns. */
  readonly organs: readonly OrganNode[];
}

/** What all enforcing organs below one organ lack is lacking there: it is told once, at that organ. */
export function tellTogether(model: Model, lacking: readonly OrganNode[]): Together[] {
  const all = groupBy(enforcers(model), ({ parent }) => parent ?? '');
  return [...groupBy(lacking, ({ parent }) => parent ?? '')].flatMap(([parent, organs]) => {
    const above = model.nodes.get(parent);
    const isAll = organs.length > 1 && organs.length === all.get(parent)?.length;
    if (isAll && above?.kind === 'organ') return [{ at: above, organs }];
    return organs.map((organ) => ({ at: organ, organs: [organ] }));
  });
}
