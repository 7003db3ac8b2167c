/** The rows of the catalogue of powers and responsibilities 权责清单. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { exerciseNotes } from '../exercise-notes.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';
import { powersOfOrgan, unitOfPower } from './powers-of-organ.js';
import { statedForPower } from './stated-items.js';

export interface PowerGroup {
  readonly kind: string;
  /** Whether any of them has a code; is a sub-item 子项; is passed on to a superior 审核转报. */
  readonly coded: boolean;
  readonly nested: boolean;
  readonly transmitted: boolean;
  /** Whether any of them is exercised otherwise than wholly as the organ's own. */
  readonly noted: boolean;
  /** Widths of the columns in per cent, for the columns that these leave. */
  readonly widths: string;
  readonly rows: readonly object[];
}

/** By kind, in the order in which the kinds first appear; sub-items follow their parent item. */
export function powerGroups(organ: OrganNode, model: Model): PowerGroup[] {
  const groups = new Map<string, PowerNode[]>();
  for (const power of itemsInOrder(powersOfOrgan(organ, model))) {
    const kind = power.data.kind ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), power]);
  }
  return [...groups].map(([kind, powers]) => {
    const coded = powers.some(hasCode);
    const nested = powers.some(({ data }) => nodeOf(model, data.parent, 'power') !== undefined);
    const transmitted = powers.some(({ data }) => data.transmit !== undefined);
    const noted = powers.some((power) => exerciseNotes(power, organ.id, model).texts.length > 0);
    return markOrigin(
      {
        kind,
        coded,
        nested,
        transmitted,
        noted,
        widths: columnWidths({ coded, nested, transmitted, noted }),
        rows: powers.map((power) => powerRow(power, organ, model)),
      },
      ...powers.map(({ origin }) => origin),
    );
  });
}

function itemsInOrder(powers: readonly PowerNode[]): PowerNode[] {
  const ids = new Set(powers.map(({ id }) => id));
  const isBelow = ({ data, id }: PowerNode) => data.parent !== id && ids.has(data.parent ?? '');
  const placed = new Set<PowerNode>();
  const place = (power: PowerNode): void => {
    if (placed.has(power)) return;
    placed.add(power);
    for (const item of powers) if (item.data.parent === power.id) place(item);
  };
  for (const power of powers) if (!isBelow(power)) place(power);
  for (const power of powers) place(power);
  return [...placed];
}

function hasCode({ data }: PowerNode): boolean {
  return data.code !== undefined || data['implementation-code'] !== undefined;
}

function columnWidths({
  coded,
  nested,
  transmitted,
  noted,
}: Pick<PowerGroup, 'coded' | 'nested' | 'transmitted' | 'noted'>): string {
  const parts = [
    4,
    ...(coded ? [8] : []),
    nested ? 8 : 9,
    ...(nested ? [7] : []),
    5,
    14,
    7,
    18,
    17,
    12,
    ...(transmitted ? [6] : []),
    8,
    ...(noted ? [8] : []),
  ];
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => ((part / all) * 100).toFixed(2)).join(',');
}

function powerRow(power: PowerNode, organ: OrganNode, model: Model): object {
  const view = recordView(power, 'public');
  const unit = unitOfPower(power, organ, model);
  const parent = nodeOf(model, power.data.parent, 'power');
  return markOrigin(
    {
      power: view,
      clauses: powerClauses(view, 'all'),
      unit: unit && recordView(unit, 'public'),
      parent: parent && recordView(parent, 'public'),
      stated: statedForPower(power, organ, model),
      notes: exerciseNotes(power, organ.id, model).texts,
    },
    power.origin,
  );
}
