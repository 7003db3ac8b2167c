/** File and line of a record, as a reader looks it up. */
import type { Model, ModelNode } from '../model/model.js';
import type { At } from './chain/covered.js';

export function placeOf(model: Model, { origin }: Pick<ModelNode, 'origin'>): At {
  const { file, line } = model.locate(origin);
  return { file, line };
}
