/** 岗位信息公示牌: for each post at a window its name, duties, standards, holders and telephones, one page each. */
import type { Model, OrganNode } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { listedOfficers } from '../notice/listed-officers.js';
import { organNotice } from '../notice/organ-notice.js';
import { postsOfOrgan } from '../notice/post-rows.js';
import { recordView } from '../record-view.js';

const plated = (organ: OrganNode, model: Model) =>
  postsOfOrgan(organ, model).filter(({ data }) => data.uniform === true);

export default organNotice({
  id: 'post-plates',
  part: 'plates',
  title: { zh: '窗口岗位信息公示牌', en: 'plates of posts at windows' },
  layout: 'form',
  name: '窗口岗位信息公示牌',
  applies: (organ, model) => plated(organ, model).length > 0,
  shows: (organ, model) =>
    plated(organ, model).flatMap((post) => [
      post.id,
      post.data.unit,
      ...post.holders,
      ...post.assignments.map(({ power }) => power),
    ]),
  data: (organ, model) => ({ plates: plates(organ, model) }),
});

/** Holders who are not to be published are not named. */
function plates(organ: OrganNode, model: Model): object[] {
  const listed = new Set(listedOfficers(organ, model).map(({ id }) => id));
  return plated(organ, model).map((post) => {
    const unit = nodeOf(model, post.data.unit, 'unit');
    const powers = nodesOf(
      model,
      post.assignments.map(({ power }) => power),
      'power',
    );
    const holders = nodesOf(model, post.holders, 'person').filter(({ id }) => listed.has(id));
    return markOrigin(
      {
        post: recordView(post, 'public'),
        unit: unit && recordView(unit, 'public'),
        holders: holders.map((person) => recordView(person, 'public')),
        powers: markOrigin(
          powers.map(({ name }) => name),
          ...powers.map(({ origin }) => origin),
        ),
      },
      post.origin,
    );
  });
}
