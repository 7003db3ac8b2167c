/** Answers the questions of the guide's tables from the model. */
import type { Model } from '../../src/model/model.js';
import { enumLabel } from '../../src/schema/enum-label.js';

type Answer = (model: Model, id: string) => string;

/** Question, with the id in Chinese quotation marks -> how it is answered. */
const answers: readonly (readonly [RegExp, Answer])[] = [
  [/^谁行使“(.+)”$/, whoExercises],
  [/^“(.+)”由哪个机构承办$/, (model, id) => unitsOf(model, id) || '无'],
  [/^谁担任“(.+)”$/, whoHolds],
  [/^“(.+)”担任哪些岗位$/, (model, id) => names(postsOf(model, id)) || '无'],
  [/^“(.+)”行使几项职权$/, (model, id) => `${model.exercises.ofOrgan(id).length}项`],
  [/^“(.+)”有几项职权$/, (model, id) => `${post(model, id).assignments.length}项`],
  [/^“(.+)”叫什么$/, (model, id) => nameOf(model, id)],
  [/^谁与“(.+)”签责任书$/, whoGivesLetter],
];

export function answer(model: Model, question: string): string {
  for (const [pattern, give] of answers) {
    const id = pattern.exec(question)?.[1];
    if (id === undefined) continue;
    if (!model.nodes.has(id)) throw new Error(`${question}: nothing is called ${id}`);
    return give(model, id);
  }
  throw new Error(`nobody knows how to answer: ${question}`);
}

function whoExercises(model: Model, power: string): string {
  const each = model.exercises.ofPower(power).map((one) => {
    const areas = model.transfers.filter(({ id }) => one.received && one.transfers.includes(id));
    const parts = [
      ...(one.measures ?? []),
      ...(one.stages ?? []).map((stage) => enumLabel('stage', stage)),
      ...areas.flatMap(({ data }) => data.area ?? []),
    ];
    const notes = [
      one.principal && `以${nameOf(model, one.principal)}名义`,
      one.lead === one.body && '主责',
      parts.length > 0 && `限${parts.join('、')}`,
    ].filter(Boolean);
    return nameOf(model, one.body) + (notes.length > 0 ? `（${notes.join('，')}）` : '');
  });
  return each.join('、') || '无';
}

function whoHolds(model: Model, id: string): string {
  const { holders, data } = post(model, id);
  const each = holders.map((person) => {
    const own = (data.holders ?? []).filter(
      (one) =>
        one.person === person &&
        one.from <= model.asOf &&
        (one.until === undefined || one.until >= model.asOf),
    );
    const acting = own.length === 0 ? data.vacancy?.acting === person : own.every((one) => one.acting);
    return nameOf(model, person) + (acting ? '（代理）' : '');
  });
  return each.join('、') || '空缺';
}

function whoGivesLetter(model: Model, id: string): string {
  const unit = model.units.some((one) => one.id === id);
  const person = model.persons.some((one) => one.id === id);
  const level = unit ? ['unit'] : person ? ['deputy', 'unit', 'officer'] : ['organ'];
  const givers = model.letters
    .filter(({ receiver, level: of }) =>
      person ? receiver.person === id : receiver.body === id && level.includes(of),
    )
    .map(({ giver }) => (giver.person === undefined ? giver.name : nameOf(model, giver.person)));
  return [...new Set(givers)].join('、') || '不签';
}

const nameOf = (model: Model, id: string): string => model.nodes.get(id)?.name ?? id;
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('、');
const unitsOf = (model: Model, power: string): string =>
  model.exercises
    .ofPower(power)
    .flatMap(({ unit }) => (unit === undefined ? [] : nameOf(model, unit)))
    .join('、');
const postsOf = (model: Model, person: string) =>
  model.posts.filter(({ holders }) => holders.includes(person));

function post(model: Model, id: string) {
  const found = model.posts.find((one) => one.id === id);
  if (!found) throw new Error(`no post ${id}`);
  return found;
}
