/** From when to when a letter binds and by when it is signed: the plan's term within the life of its receiver. */
import { addCalendarMonths } from '../law/calendar/civil-date.js';
import type { LetterLink, LetterPlanNode, Model, OrganNode, UnitNode } from './model.js';
import { nodeOf } from './node-of.js';

export interface LetterTerm {
  /** YYYY-MM-DD; undefined where the plan's own is broken or not there. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly signBy: string | undefined;
  /** Bodies whose first or last day cuts the plan's term. */
  readonly cutBy: readonly (OrganNode | UnitNode)[];
}

/** For signing, of a body that begins after the plan's own day for it (民法典 第二百零二条 on how months end). */
const MONTHS_TO_SIGN = 1;

export function letterTerm(link: LetterLink, plan: LetterPlanNode, model: Model): LetterTerm {
  const { term, 'sign-by': signBy } = plan.data;
  let { from, until } = term ?? {};
  const whole = { from, until, signBy, cutBy: [] };
  if (!from || !until) return whole;
  const cutBy = new Set<OrganNode | UnitNode>();
  for (const body of bodiesBound(link, model)) {
    if (body.data.from && body.data.from > from) {
      from = body.data.from;
      cutBy.add(body);
    }
    if (body.data.until && body.data.until < until) {
      until = body.data.until;
      cutBy.add(body);
    }
  }
  if (cutBy.size === 0 || from > until) return whole;
  const asked = signBy && signBy < from ? addCalendarMonths(from, MONTHS_TO_SIGN) : signBy;
  return { from, until, signBy: asked && asked > until ? until : asked, cutBy: [...cutBy] };
}

/** The receiving organ, and the unit when it or somebody in it receives the letter. */
function bodiesBound({ level, organ, receiver }: LetterLink, model: Model): (OrganNode | UnitNode)[] {
  const own = nodeOf(model, level === 'organ' ? receiver.body : organ, 'organ');
  const unit = nodeOf(model, receiver.body, 'unit');
  return [own, unit].filter((body) => body !== undefined);
}
