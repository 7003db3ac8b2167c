/** The coverage of every organ in force, in the order of the administrative tree. */
import type { Model } from '../../model/model.js';
import { coverOrgan } from './cover-organ.js';
import type { CoveredOrgan } from './covered.js';
import { createLinks } from './links.js';

export function readCoverage(model: Model): CoveredOrgan[] {
  const links = createLinks(model);
  return model.organs.filter(({ current }) => current).map((organ) => coverOrgan(organ, model, links));
}
