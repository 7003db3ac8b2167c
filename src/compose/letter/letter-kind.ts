/** The document kinds of responsibility letters: one per level of the chain 层层签订. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { LetterLink, Model } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';
import { type DocumentKind, type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { exerciseNotes } from '../exercise-notes.js';
import { unitOfPower } from '../notice/powers-of-organ.js';
import { bodyOfPowers, letterData, staffOf, unitsInCharge } from './letter-data.js';
import { recipientName } from './letter-parties.js';
import { statementsOf } from './letter-statements.js';

export function letterKind(
  id: string,
  level: LetterLink['level'],
  folder: string,
  title: Text,
): DocumentKind {
  return defineDocumentKind({
    id,
    family: 'letter',
    title,
    layout: 'letter',
    public: false,
    plan: (model) =>
      model.letters.filter((link) => link.level === level).map((link) => plan(link, folder, model)),
  });
}

function plan(link: LetterLink, folder: string, model: Model): DocumentPlan {
  const name = recipientName(link, model);
  const letters = nodeOf(model, link.plan, 'letter-plan');
  const title = letters?.data.title ?? `${link.year}年度行政执法责任书`;
  const organ = model.nodes.get(link.organ)?.name ?? link.organ;
  return {
    id: link.id,
    title: `${title}（${name.replace('-', '')}）`,
    path: [organ, '责任书', String(link.year), `${folder}-${name}`],
    provenance: provenance(link, model),
    author: organ,
    data: () => letterData(link, title, model),
  };
}

/** Everything that the letter shows. */
function provenance(link: LetterLink, model: Model): string[] {
  const posts = nodesOf(model, link.posts, 'post');
  const staff = staffOf(link, model);
  const units = unitsInCharge(link, model).map(({ id }) => id);
  const below = model.posts.filter((post) => post.current && units.includes(post.data.unit));
  const powers = nodesOf(model, link.powers, 'power');
  const organ = nodeOf(model, bodyOfPowers(link), 'organ');
  const ids = [
    link.plan,
    link.organ,
    ...[link.giver, link.receiver].flatMap(({ body, person }) => [body, person]),
    ...[...posts, ...staff].flatMap((post) => [post.id, post.data.unit, ...post.holders]),
    ...powers.flatMap((power) => [
      power.id,
      organ && unitOfPower(power, organ, model)?.id,
      ...exerciseNotes(power, bodyOfPowers(link), model).shows,
      ...power.citations.map(({ basis }) => basis),
    ]),
    ...units,
    ...below.map(({ id }) => id),
    ...statementsOf(link, model).map(({ id }) => id),
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}
