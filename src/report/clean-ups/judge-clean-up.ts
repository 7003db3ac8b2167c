/** How far one clean-up of one organ has come, and what is still open. */
import type { Model } from '../../model/model.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { holeTitles } from '../chain/hole-titles.js';
import { lastFact } from '../last-fact.js';
import { publishedOn } from '../shares/publications-due.js';
import type { Voice } from '../voice.js';
import type { CleanUp } from './clean-up.js';

export interface JudgedCleanUp {
  readonly id: string;
  readonly done: boolean;
  /** Last approval of the legal body, YYYY-MM-DD, and by whom. */
  readonly reviewed?: { readonly date: string; readonly by: string };
  /** Day of the last publication. */
  readonly published?: string;
  /** In words. */
  readonly open: readonly string[];
}

/** `findings`: how many of its families concern the organ. */
export function judgeCleanUp(
  cleanUp: CleanUp,
  organ: CoveredOrgan,
  findings: number,
  model: Model,
  voice: Voice,
): JudgedCleanUp {
  const review = lastFact(model.approvals, organ.id, cleanUp.approval)?.data;
  const reviewed = review && { date: review.date, by: model.nodes.get(review.by)?.name ?? review.by };
  const published = publishedOn(model, organ.id, cleanUp.publication);
  const open = [
    ...(findings > 0 ? [voice.say(`检查发现 ${findings} 个问题`, `findings: ${findings}`)] : []),
    ...cleanUp.holes.flatMap((kind) => {
      const count = organ.holes.filter((hole) => hole.kind === kind).length;
      return count > 0
        ? [voice.say(`${holeTitles[kind].zh} ${count} 处`, `${holeTitles[kind].en}: ${count}`)]
        : [];
    }),
    ...(reviewed ? [] : [voice.say('没有审核的记录', 'no review on record')]),
    ...(published === undefined ? [voice.say('没有公示的记录', 'no publication on record')] : []),
  ];
  return {
    id: cleanUp.id,
    done: open.length === 0,
    ...(reviewed && { reviewed }),
    ...(published !== undefined && { published }),
    open,
  };
}
