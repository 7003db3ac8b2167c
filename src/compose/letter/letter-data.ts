/** The data of one responsibility letter, the same shape for every level. */
import { letterTerm } from '../../model/letter-term.js';
import type { LetterLink, LetterPlanNode, Model, PostNode } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { actingHolders } from '../acting-holders.js';
import { recordView } from '../record-view.js';
import { letterParty, officeName } from './letter-parties.js';
import { coveredPowers, exercisedPowers } from './letter-powers.js';
import { letterStatements } from './letter-statements.js';

export function letterData(link: LetterLink, title: string, model: Model): object {
  const plan = nodeOf(model, link.plan, 'letter-plan');
  const organ = nodeOf(model, bodyOfPowers(link), 'organ');
  const posts = nodesOf(model, link.posts, 'post');
  const exercised = exercisedPowers(link, organ, model);
  const own = new Set(posts.flatMap((post) => post.assignments.map(({ power }) => power)));
  const units = unitsInCharge(link, model);
  const unitIds = units.map(({ id }) => id);
  const powers = nodesOf(model, link.powers, 'power');
  const modules = plan?.data.modules ?? [];
  const data = {
    number: link.id.replace(/^letter\//, '').replaceAll('/', '-'),
    title,
    exception: exceptionText(link, plan),
    tier: link.tier,
    plan: plan && planView(link, plan, model),
    points: modules.reduce((sum, { points }) => sum + (points ?? 0), 0),
    organ: organ && recordView(organ, 'internal'),
    giver: letterParty(link.giver, model),
    receiver: letterParty(link.receiver, model, '（现空缺，由到任者签订）'),
    posts: posts.map((post) => postData(post, link, model)),
    units: units.map((unit) => recordView(unit, 'internal')),
    elsewhere: link.level === 'unit' ? otherPosts(posts, unitIds, model) : [],
    staff: staffOf(link, model).map((post) => postData(post, link, model)),
    exercised,
    powers: coveredPowers(powers, unitIds, organ, model),
    remaining: coveredPowers(
      powers.filter(({ id }) => !own.has(id)),
      unitIds,
      organ,
      model,
    ),
    ...letterStatements(link, model),
  };
  return markOrigin(data, ...(plan ? [plan.origin] : []));
}

/** The plan with the days that hold for this letter. */
function planView(link: LetterLink, plan: LetterPlanNode, model: Model): object {
  const view = recordView(plan, 'internal');
  const { from, until, signBy, cutBy } = letterTerm(link, plan, model);
  if (cutBy.length === 0) return view;
  const term = markOrigin({ from, until }, ...originsOf(view.term), ...cutBy.map(({ origin }) => origin));
  return markOrigin({ ...view, term, 'sign-by': signBy }, ...originsOf(view));
}

/** Posts that the head of a unit holds in others: 综合行政执法大队副大队长岗. */
function otherPosts(posts: readonly PostNode[], units: readonly string[], model: Model): string[] {
  const other = posts.filter(({ data }) => !units.includes(data.unit));
  const names = other.map(({ name, data }) => officeName(model.nodes.get(data.unit)?.name ?? '', name));
  return markOrigin(names, ...other.map(({ origin }) => origin));
}

/** The organ whose powers the letter is about. */
export function bodyOfPowers({ level, receiver, organ }: LetterLink): string {
  return level === 'organ' ? receiver.body : organ;
}

/** Why this letter is not given down the ordinary chain, as the plan says. */
function exceptionText(
  { exception, receiver }: LetterLink,
  plan: LetterPlanNode | undefined,
): object | undefined {
  if (exception === undefined || !plan) return undefined;
  const written = plan.data.exceptions?.find(
    ({ receiver: id }) => id === receiver.person || id === receiver.body,
  );
  return markOrigin({ text: exception }, ...(written ? originsOf(written) : []), plan.origin);
}

/** Units of the organ that the recipient is in charge of, without the one that the recipient belongs to. */
export function unitsInCharge(link: LetterLink, model: Model) {
  if (link.level === 'unit') {
    // Their deputy's post in another unit brings neither its duties nor its staff.
    return nodesOf(model, [...new Set([link.receiver.body, ...link.units])], 'unit');
  }
  if (link.level !== 'deputy') return [];
  const organ = nodeOf(model, link.organ, 'organ');
  const leaders = (organ?.data.leaders ?? []).filter(
    ({ person, role }) => role === 'deputy' && person !== undefined && person === link.receiver.person,
  );
  return nodesOf(
    model,
    leaders.flatMap(({ units }) => units ?? []),
    'unit',
  ).filter(({ current }) => current);
}

/** Posts whose people work under the recipient's unit. */
export function staffOf(link: LetterLink, model: Model): PostNode[] {
  if (link.level !== 'unit') return [];
  const units = unitsInCharge(link, model).map(({ id }) => id);
  return model.posts.filter((post) => post.current && units.includes(post.data.unit));
}

/** `acting`: whether the recipient holds the post for the time being only. */
function postData(post: PostNode, link: LetterLink, model: Model): object {
  const unit = nodeOf(model, post.data.unit, 'unit') ?? nodeOf(model, post.data.unit, 'organ');
  const view = recordView(post, 'internal');
  const standIns = actingHolders(post, model.asOf);
  const persons = nodesOf(model, post.holders, 'person');
  const holders = persons.map(({ id, name }) => (standIns.includes(id) ? `${name}（代行）` : name));
  const data = {
    post: view,
    unit: unit && recordView(unit, 'internal'),
    holders: markOrigin(holders, ...persons.map(({ origin }) => origin)),
    acting: link.receiver.person !== undefined && standIns.includes(link.receiver.person),
  };
  return markOrigin(data, ...originsOf(view));
}
