/** 执法依据目录: the instruments in the order of their rank, with the clauses that the powers cite. */
import { basesOfOrgan, basisRows } from '../notice/cited-bases.js';
import { organNotice } from '../notice/organ-notice.js';
import { powersOfOrgan } from '../notice/powers-of-organ.js';

export default organNotice({
  id: 'notice-bases',
  part: 'bases',
  title: { zh: '行政执法依据目录', en: 'list of enforcement bases' },
  layout: 'catalogue',
  name: '行政执法依据目录',
  shows: (organ, model) => [
    ...basesOfOrgan(organ, model).map(({ id }) => id),
    ...powersOfOrgan(organ, model).map(({ id }) => id),
  ],
  data: (organ, model) => ({ rows: basisRows(organ, model) }),
});
