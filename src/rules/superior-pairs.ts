/** Powers beside the items of the superiors' catalogues that they correspond to. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Model, OrganNode, PowerNode } from '../model/model.js';
import type { SuperiorCatalogue, SuperiorMatch } from '../model/superiors.js';
import { activePowers } from './active-powers.js';
import { atName, atProperty } from './point-at.js';

export interface SuperiorPair extends SuperiorMatch {
  readonly power: PowerNode;
}

/** Active powers that some superior's catalogue has, with the nearest item, in the order of the model. */
export function superiorPairs(model: Model): SuperiorPair[] {
  return activePowers(model).flatMap((power) => {
    const match = model.superiors.match(power);
    return match ? [{ power, ...match }] : [];
  });
}

/** Where the superior's item is written, when that is in this workspace. */
export function itemPlace(model: Model, { catalogue, item }: SuperiorMatch) {
  const node = catalogue.isOwn ? model.nodes.get(item.id) : undefined;
  if (node?.kind !== 'power') return {};
  const message: Text = { zh: '上级的事项写在这里', en: "the superior's item" };
  return { related: [{ message, place: atName(model, node).place }] };
}

/** The line on which an organ names who guides it. */
export function atGuides(model: Model, organ: OrganNode) {
  const { data } = organ;
  if (data['guided-by']) return atProperty(model, organ, 'guided-by');
  return data.superior ? atProperty(model, organ, 'superior') : atName(model, organ);
}

/** 示例省市场监督管理局的目录（2026-10-01）. */
export function catalogueName({ name, asOf, isOwn }: SuperiorCatalogue): Text {
  return isOwn
    ? { zh: `“${name}”的清单`, en: `the list of "${name}"` }
    : { zh: `“${name}”的目录（${asOf}）`, en: `the catalogue of "${name}" (${asOf})` };
}

/** Several of them: the nearest first. */
export function catalogueNames(catalogues: readonly SuperiorCatalogue[]): Text {
  const names = catalogues.map(catalogueName);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
