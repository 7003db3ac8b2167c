/** Certificates, terms on posts and of leaders, transfers and whatever else has a last day. */
import type { Text } from '../../diagnostics/diagnostic.js';
import { isInForce } from '../../model/in-force.js';
import type { Model, ModelNode, PersonNode } from '../../model/model.js';
import { enumLabel } from '../../schema/enum-label.js';
import { placeOf } from '../place-of.js';
import { type Due, type DueKind, named } from './due.js';

const nothing = { zh: '', en: '' };

/** Last days from the model's day on; of certificates also those that are over while their officer holds a post. */
export function termsEnd(model: Model): Due[] {
  return [
    ...model.persons.flatMap((person) => certificates(person, model)),
    ...model.posts.flatMap((post) => holders(post, model)),
    ...model.organs.flatMap((organ) => leaders(organ, model)),
    ...model.transfers.flatMap((transfer) => {
      const { kind, until, start } = transfer.data;
      if (!until || until < model.asOf || start > model.asOf) return [];
      const way = { zh: enumLabel('transfer-kind', kind), en: kind.replaceAll('-', ' ') };
      return [due(kind === 'entrust' ? 'entrustment' : 'transfer', until, transfer, model, way)];
    }),
    ...[...model.organs, ...model.units, ...model.powers, ...model.posts, ...model.procedures].flatMap(
      (node) =>
        node.current && node.data.until ? [due('record-end', node.data.until, node, model, nothing)] : [],
    ),
    ...[...model.normativeDocuments, ...model.systems].flatMap((node) =>
      node.data.until && node.data.until >= model.asOf
        ? [due('document-end', node.data.until, node, model, nothing)]
        : [],
    ),
    ...model.supervisionPapers.flatMap((paper) => {
      const { due: until, answered, organ, matter } = paper.data;
      const isOpen = paper.current && until !== undefined && answered === undefined;
      const detail = named(matter ?? '');
      return isOpen ? [{ ...due('supervision-answer', until, paper, model, detail), organ }] : [];
    }),
  ];
}

function due(kind: DueKind, date: string, node: ModelNode, model: Model, detail: Text): Due {
  return {
    date,
    kind,
    organ: node.organ,
    subject: node.id,
    what: named(node.name),
    detail,
    at: placeOf(model, node),
  };
}

function certificates(person: PersonNode, model: Model): Due[] {
  if (!person.current) return [];
  const holds = model.graph.outgoing(person.id).some(({ kind }) => kind === 'holds');
  const counts = (expires: string | undefined): expires is string =>
    expires !== undefined && expires !== '' && (holds || expires >= model.asOf);
  const { certificate, 'supervision-certificate': supervision } = person.data;
  return [
    ...(counts(certificate?.expires)
      ? [due('certificate', certificate.expires, person, model, nothing)]
      : []),
    ...(counts(supervision?.expires)
      ? [due('supervision-certificate', supervision.expires, person, model, nothing)]
      : []),
  ];
}

function holders(post: Model['posts'][number], model: Model): Due[] {
  if (!post.current) return [];
  return (post.data.holders ?? []).flatMap((holder): Due[] => {
    if (!holder.until || !isInForce(holder, model.asOf)) return [];
    const name = model.nodes.get(holder.person)?.name ?? holder.person;
    return [
      {
        ...due(holder.acting ? 'acting-term' : 'post-term', holder.until, post, model, {
          zh: `岗位：${post.name}`,
          en: `post: ${post.name}`,
        }),
        subject: `${post.id}/${holder.person}`,
        what: named(name),
      },
    ];
  });
}

function leaders(organ: Model['organs'][number], model: Model): Due[] {
  if (!organ.current) return [];
  return (organ.data.leaders ?? []).flatMap((leader): Due[] => {
    if (!leader.until || !isInForce(leader, model.asOf)) return [];
    const title = leader.title ?? enumLabel('leader-role', leader.role);
    return [
      {
        ...due('leader-term', leader.until, organ, model, named(title)),
        subject: `${organ.id}/${leader.person}`,
        what: named(model.nodes.get(leader.person)?.name ?? leader.person),
      },
    ];
  });
}
