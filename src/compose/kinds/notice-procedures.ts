/** 执法流程表: the steps of each procedure with limit, form, document, posts in charge and clause. */
import { organNotice } from '../notice/organ-notice.js';
import { postsActingFor } from '../notice/post-rows.js';
import { powersOfOrgan } from '../notice/powers-of-organ.js';
import { proceduresOfOrgan, procedureTables } from '../notice/procedure-rows.js';

export default organNotice({
  id: 'notice-procedures',
  part: 'procedures',
  title: { zh: '行政执法流程表', en: 'tables of procedures' },
  layout: 'catalogue',
  name: '行政执法流程表',
  applies: (organ, model) => proceduresOfOrgan(organ, model).length > 0,
  shows: (organ, model) => [
    ...proceduresOfOrgan(organ, model).map(({ id }) => id),
    ...powersOfOrgan(organ, model).map(({ id }) => id),
    ...postsActingFor(organ, model).flatMap(({ id, organ: body }) => [id, body]),
  ],
  data: (organ, model) => ({ tables: procedureTables(organ, model) }),
});
