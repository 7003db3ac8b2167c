/** How far one clean-up of one organ has come, and what is still open. */
import type { Model } from '../../model/model.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { holeTitles } from '../chain/hole-titles.js';
import { publicationsMade } from '../shares/publications-due.js';
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
  const reviewed = reviewOf(cleanUp, organ.id, model);
  const made = publicationsMade(model, organ.id);
  const days = cleanUp.publications.flatMap((subject) => made.get(subject)?.data.date ?? []);
  const published = days.length === cleanUp.publications.length ? days.toSorted().at(-1) : undefined;
  const open = [
    ...(findings > 0 ? [voice.say(`检查发现 ${findings} 个问题`, `${findings} findings`)] : []),
    ...cleanUp.holes.flatMap((kind) => {
      const count = organ.holes.filter((hole) => hole.kind === kind).length;
      return count > 0
        ? [voice.say(`${holeTitles[kind].zh} ${count} 处`, `${holeTitles[kind].en}: ${count}`)]
        : [];
    }),
    ...(cleanUp.approvals.length > 0 && !reviewed
      ? [voice.say('没有法制机构审核的记录', 'no review on record')]
      : []),
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

function reviewOf({ approvals }: CleanUp, organ: string, model: Model): JudgedCleanUp['reviewed'] {
  const last = model.approvals
    .filter(({ data, current }) => current && data.organ === organ && approvals.includes(data.subject))
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
    .at(-1);
  if (!last) return undefined;
  const { date, by } = last.data;
  return { date, by: model.nodes.get(by)?.name ?? by };
}
