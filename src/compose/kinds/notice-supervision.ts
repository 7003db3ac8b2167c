/** 监督渠道: where to complain, to report and to seek a remedy. */
import { organNotice } from '../notice/organ-notice.js';
import { unitsOfOrgan } from '../notice/units-of-organ.js';
import { recordView } from '../record-view.js';

export default organNotice({
  id: 'notice-supervision',
  part: 'supervision',
  title: { zh: '行政执法监督渠道', en: 'channels of supervision' },
  layout: 'letter',
  name: '行政执法监督渠道',
  shows: (organ, model) => unitsOfOrgan(organ, model).map(({ id }) => id),
  data: (organ, model) => ({
    units: unitsOfOrgan(organ, model)
      .filter(({ data }) => data.phone !== undefined)
      .map((unit) => recordView(unit, 'public')),
  }),
});
