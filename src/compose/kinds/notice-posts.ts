/** 岗位职责: what each post does, by which standards, in which stages of which powers. */
import { exerciseNotes } from '../exercise-notes.js';
import { organNotice } from '../notice/organ-notice.js';
import {
  postRows,
  postsOfOrgan,
  powersOfPost,
  publicStandIns,
  statementsShown,
} from '../notice/post-rows.js';

export default organNotice({
  id: 'notice-posts',
  part: 'posts',
  title: { zh: '行政执法岗位职责', en: 'duties of enforcement posts' },
  layout: 'catalogue',
  name: '行政执法岗位职责',
  shows: (organ, model) =>
    postsOfOrgan(organ, model).flatMap((post) => [
      post.id,
      post.data.unit,
      ...powersOfPost(post, model).flatMap((power) => [
        power.id,
        ...exerciseNotes(power, organ.id, model).shows,
      ]),
      ...statementsShown(post, model),
      ...publicStandIns(post, organ, model).map(({ id }) => id),
    ]),
  data: (organ, model) => ({ rows: postRows(organ, model) }),
});
