/** A clause on authorisation cited for an entrustment, or the other way round: they stand next to each other. */
import type { Model, TransferNode } from '../model/model.js';
import type { PowerKind } from '../schema/record-types.generated.js';

/** 行政处罚法 as of 2021-07-15, when its articles got these numbers; 行政许可法 since it is in force. */
const LAWS: readonly {
  readonly kind: PowerKind;
  readonly title: RegExp;
  readonly since: string;
  readonly authorize: readonly number[];
  readonly entrust: readonly number[];
}[] = [
  {
    kind: 'penalty',
    title: /^(?:中华人民共和国)?行政处罚法$/u,
    since: '2021-07-15',
    authorize: [19],
    entrust: [20, 21],
  },
  {
    kind: 'license',
    title: /^(?:中华人民共和国)?行政许可法$/u,
    since: '2004-07-01',
    authorize: [23],
    entrust: [24],
  },
];

export interface MistakenClause {
  readonly kind: PowerKind;
  /** As written. */
  readonly text: string;
  readonly pointer: string;
  /** The article that is meant. */
  readonly wanted: number;
}

/** The first one; undefined also where the right article of the same law is cited beside it. */
export function mistakenClause(model: Model, transfer: TransferNode): MistakenClause | undefined {
  const { kind: way, start } = transfer.data;
  if (way !== 'authorize' && way !== 'entrust') return undefined;
  const base = `${transfer.origin.pointer}/basis/`;
  const uses = model.citations.filter(
    ({ owner, pointer }) => owner === transfer.id && pointer.startsWith(base),
  );
  const cited = uses.flatMap((use) =>
    use.citations.map(({ anchor, units }) => {
      const title = anchor.kind === 'title' ? anchor.title : anchor.kind === 'name' ? anchor.name : '';
      const articles = units.flatMap(({ from, to }) =>
        [from, to].flatMap((unit) => unit?.article?.number ?? []),
      );
      return { use, title, articles };
    }),
  );
  for (const { kind, title, since, ...articles } of LAWS) {
    const right = articles[way];
    const wrong = articles[way === 'entrust' ? 'authorize' : 'entrust'];
    const own = cited.filter((one) => title.test(one.title));
    if (start < since || own.some((one) => one.articles.some((number) => right.includes(number)))) continue;
    const found = own.find((one) => one.articles.some((number) => wrong.includes(number)));
    if (found) return { kind, text: found.use.text, pointer: found.use.pointer, wanted: right[0]! };
  }
  return undefined;
}
