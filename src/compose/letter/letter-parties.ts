/** The two parties of a responsibility letter: whom they stand for and who signs. */
import type { LetterLink, LetterParty, Model } from '../../model/model.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { nodeOf } from '../node-of.js';
import { recordView } from '../record-view.js';

export interface PartyData {
  /** Organ or unit. */
  readonly body: string;
  /** Title of office, e.g. 局长. */
  readonly title: string;
  /** Undefined while the office is vacant. */
  readonly name: string | undefined;
  /** 示例区市场监督管理局副局长　陆静姝. */
  readonly full: string;
  /** The signatory's certificate, when there is one. */
  readonly certificate: unknown;
}

export function letterParty(party: LetterParty, model: Model): PartyData {
  const body =
    nodeOf(model, party.body, 'organ') ??
    nodeOf(model, party.body, 'unit') ??
    nodeOf(model, party.body, 'external');
  const person = nodeOf(model, party.person, 'person');
  const view = person && recordView(person, 'internal');
  const bodyView = body && recordView(body, 'internal');
  const name = bodyView?.name ?? party.body;
  const signatory = view?.name ?? party.name;
  const data: PartyData = {
    body: name,
    title: party.title,
    name: signatory,
    full: `${name}${party.title}${signatory === undefined ? '' : `　${signatory}`}`,
    certificate: view?.certificate,
  };
  return markOrigin(data, ...originsOf(bodyView), ...originsOf(view));
}

/** What the letter is filed under: 陆静姝, or the vacant post. */
export function recipientName(link: LetterLink, model: Model): string {
  if (link.level === 'organ') return model.nodes.get(link.receiver.body)?.name ?? link.receiver.body;
  const person = nodeOf(model, link.receiver.person, 'person');
  const body = model.nodes.get(link.receiver.body)?.name ?? '';
  const holder = person?.name ?? `${link.receiver.title}空缺`;
  return link.level === 'deputy' ? holder : `${body}-${holder}`;
}
