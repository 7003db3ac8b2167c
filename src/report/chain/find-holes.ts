/** Where the chain from law to indicator breaks, each break named once, at its root. */
import type { Model } from '../../model/model.js';
import { placeOf } from '../place-of.js';
import type { CoveredOrgan, Hole } from './covered.js';

/** In the order of the chain. A power without any post is one hole, not one for each stage and indicator. */
export function findHoles(organ: Omit<CoveredOrgan, 'holes'>, model: Model): Hole[] {
  const { bases, powers, posts, statements, indicators } = organ;
  const hole = (
    kind: Hole['kind'],
    subject: string,
    name: string,
    detail: readonly string[] = [],
  ): Hole[] => {
    const node = model.nodes.get(subject);
    return node ? [{ kind, subject, name, detail, at: placeOf(model, node) }] : [];
  };
  const holding = posts.flatMap(({ holders }) => holders);
  // Without a plan nobody has a letter: one fault, not one for each person.
  const unplanned = holding.length > 0 && holding.every(({ letter, omitted }) => !letter && !omitted);
  const assessed = powers.some((power) => power.indicators.length > 0);
  return [
    ...bases.flatMap(({ id, title, state, powers: citing }) => {
      if (id === undefined || model.nodes.get(id)?.organ !== organ.id) return [];
      if (state === 'repealed' || state === 'not-yet')
        return citing > 0 ? hole('basis-not-in-force', id, title) : [];
      return isUnused(id, model) ? hole('basis-without-power', id, title) : [];
    }),
    ...powers.flatMap(({ id, name, posts: own, open, indicators: linked }) => {
      if (own.length === 0) return hole('power-without-post', id, name);
      return [
        ...(open.length > 0 ? hole('stage-without-post', id, name, open) : []),
        // Where nothing at all is assessed, the missing scheme is one fault and has a rule of its own.
        ...(assessed && linked.length === 0 ? hole('power-without-indicator', id, name) : []),
      ];
    }),
    ...posts.flatMap(({ id, name, holders, vacant, stated, powers: exercised }) => [
      ...(holders.length === 0 && !vacant ? hole('post-without-holder', id, name) : []),
      ...(exercised > 0 && !stated ? hole('post-without-statement', id, name) : []),
      ...(unplanned ? [] : holders)
        .filter(({ letter, omitted }) => !letter && !omitted)
        .flatMap((holder) => hole('holder-without-letter', holder.id, holder.name, [name])),
    ]),
    ...(unplanned
      ? hole('organ-without-letters', organ.id, organ.name)
      : statements.flatMap(({ id, name, letters }) =>
          letters ? [] : hole('statement-without-letter', id, name),
        )),
    ...indicators.flatMap(({ scheme, content, targets }) =>
      targets > 0 ? [] : hole('indicator-for-nobody', scheme, content),
    ),
  ];
}

/** A common basis binds every act and needs no citation. */
function isUnused(id: string, model: Model): boolean {
  const basis = model.nodes.get(id);
  if (basis?.kind !== 'basis' || basis.data.group === 'common') return false;
  return !model.graph.incoming(id).some(({ kind }) => kind === 'cites');
}
