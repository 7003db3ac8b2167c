/** 音像记录事项清单: which stage of which power is recorded on what occasion, by whom, and how long it is kept. */
import type { Model, OrganNode } from '../../model/model.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { organNotice } from '../notice/organ-notice.js';
import { postsAtStage } from '../notice/posts-at-stage.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { stepsOfPower } from '../notice/steps-of-power.js';
import { recordView } from '../record-view.js';

const recorded = (organ: OrganNode, model: Model) =>
  powersOfOrgan(organ, model).filter(({ data }) => (data.recording ?? []).length > 0);

export default organNotice({
  id: 'recording-list',
  part: 'recording',
  title: { zh: '行政执法音像记录事项清单', en: 'list of audio-visual recording' },
  layout: 'catalogue',
  name: '行政执法音像记录事项清单',
  applies: (organ, model) => recorded(organ, model).length > 0,
  shows: (organ, model) =>
    recorded(organ, model).flatMap((power) => [
      power.id,
      power.data.procedure,
      unitOfPower(power, organ, model)?.id,
      ...(power.data.recording ?? []).flatMap(({ stage }) =>
        postsAtStage(power, stage, organ, model).map(({ id }) => id),
      ),
    ]),
  data: (organ, model) => ({ rows: recordingRows(organ, model) }),
});

function recordingRows(organ: OrganNode, model: Model): object[] {
  return recorded(organ, model).flatMap((power) => {
    const view = recordView(power, 'public');
    const unit = unitOfPower(power, organ, model);
    const steps = stepsOfPower(power, model);
    return (view.recording ?? []).map((entry) => {
      const own = steps.filter(({ stage, limit }) => stage === entry.stage && limit !== undefined);
      const limits = [...new Set(own.map(({ limit }) => limit))];
      const posts = postsAtStage(power, entry.stage as Stage, organ, model);
      const row = {
        power: view,
        entry,
        limit: limits.length === 0 ? undefined : limits.join('、'),
        unit: unit && recordView(unit, 'public'),
        posts: posts.map((post) => recordView(post, 'public')),
      };
      return markOrigin(row, ...originsOf(entry), ...own.flatMap((step) => originsOf(step)));
    });
  });
}
