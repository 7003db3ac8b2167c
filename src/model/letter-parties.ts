/** How a person, a unit, an organ or an external organ signs a responsibility letter. */
import type { ExternalNode, LetterParty } from './model.js';
import { type ModelWithoutLetters, type Offices, personOf } from './organ-offices.js';

export interface SigningParty {
  readonly party: LetterParty;
  /** Organ that the party belongs to, or the external organ. */
  readonly organ: string;
}

/** Undefined for what is unknown or not there on the day. */
export function partyOf(
  id: string,
  offices: ReadonlyMap<string, Offices>,
  model: ModelWithoutLetters,
): SigningParty | undefined {
  const node = model.nodes.get(id);
  switch (node?.kind) {
    case 'external':
      return node.current ? { party: externalParty(node), organ: node.id } : undefined;
    case 'organ': {
      const own = offices.get(node.id);
      return own && { party: own.head, organ: node.id };
    }
    case 'unit': {
      const office = offices.get(node.organ)?.units.find(({ unit }) => unit.id === id);
      if (!office) return undefined;
      return { party: office.head ?? { body: id, person: undefined, title: '负责人' }, organ: node.organ };
    }
    case 'person': {
      if (!node.current) return undefined;
      const found = [...offices.values()]
        .map((own) => officeHolder(id, own))
        .find((party) => party !== undefined);
      const title = personOf(id, model)?.data.title ?? '负责人';
      return found ?? { party: { body: node.organ, person: id, title }, organ: node.organ };
    }
    default:
      return undefined;
  }
}

/** The head of an organ outside the workspace signs under the name that is written for it. */
export function externalParty({ id, data }: ExternalNode): LetterParty {
  const name = data.head === undefined ? {} : { name: data.head };
  return { body: id, person: undefined, title: data.title ?? '主要负责人', ...name };
}

function officeHolder(person: string, own: Offices): SigningParty | undefined {
  const parties = [own.head, ...own.deputies.map(({ party }) => party), ...own.units.map(({ head }) => head)];
  const party = parties.find((one) => one?.person === person);
  return party && { party, organ: own.organ.id };
}
