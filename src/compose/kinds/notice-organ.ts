/** 执法主体公告: who enforces, on what basis, with which units, and how to reach it. */
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { basesOfOrgan } from '../notice/cited-bases.js';
import { organNotice } from '../notice/organ-notice.js';
import { powerGroups } from '../notice/power-rows.js';
import { powersOfOrgan } from '../notice/powers-of-organ.js';
import { unitsOfOrgan } from '../notice/units-of-organ.js';
import { recordView } from '../record-view.js';

export default organNotice({
  id: 'notice-organ',
  part: 'organ',
  title: { zh: '行政执法主体公告', en: 'notice of the enforcement body' },
  layout: 'letter',
  name: '行政执法主体公告',
  shows: (organ, model) => [
    ...unitsOfOrgan(organ, model).map(({ id }) => id),
    ...(organ.data['successor-of'] ?? []).flatMap(({ organ: id }) => model.nodes.get(id)?.id ?? []),
    ...powersOfOrgan(organ, model).map(({ id }) => id),
    ...basesOfOrgan(organ, model).map(({ id }) => id),
  ],
  data(organ, model) {
    const bases = basesOfOrgan(organ, model);
    return {
      units: unitsOfOrgan(organ, model).map((unit) => recordView(unit, 'public')),
      succeeded: succeededBy(organ, model),
      groups: powerGroups(organ, model),
      powers: powersOfOrgan(organ, model).map((power) => recordView(power, 'public')),
      titles: markOrigin(
        bases.map(({ name }) => `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》`),
        ...bases.map(({ origin }) => origin),
      ),
    };
  },
});

/** The organs that it follows up to the day, with the decision on each. */
function succeededBy(organ: OrganNode, model: Model): object[] {
  const followed = recordView(organ, 'public')['successor-of'] ?? [];
  return followed
    .filter(({ date }) => date <= model.asOf)
    .map((one) => {
      const node = model.nodes.get(one.organ);
      return markOrigin({ followed: one, name: node?.name ?? one.organ }, organ.origin);
    });
}
