/** The two parties of a responsibility letter: whom they stand for and who signs. */
import type { LetterLink, LetterParty, Model, PersonNode, UnitNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { actingHolders } from '../acting-holders.js';
import { recordView } from '../record-view.js';

export interface PartyData {
  /** Organ or unit. */
  readonly body: string;
  /** Title of office, e.g. 局长. */
  readonly title: string;
  /** Undefined while the office is vacant. */
  readonly name: string | undefined;
  /** 陆静姝（示例区市场监督管理局副局长）: the name comes first, so that no line can break within it. */
  readonly full: string;
  /** Lines above the place to sign: body, office and name. */
  readonly block: readonly string[];
  /** Posts at the head of the body that the signatory holds for the time being only 代行. */
  readonly acting: readonly string[];
  /** The signatory's certificate, when there is one. */
  readonly certificate: unknown;
}

/** Characters that stand side by side in a signature block. */
const BLOCK_WIDTH = 12;

/** `vacant`: what is said of an office that nobody holds. */
export function letterParty(party: LetterParty, model: Model, vacant = ''): PartyData {
  const unit = nodeOf(model, party.body, 'unit');
  const body = nodeOf(model, party.body, 'organ') ?? unit ?? nodeOf(model, party.body, 'external');
  const person = nodeOf(model, party.person, 'person');
  const view = person && recordView(person, 'internal');
  const bodyView = body && recordView(body, 'internal');
  const name = bodyView?.name ?? party.body;
  const signatory = view?.name ?? party.name;
  const acting = unit && person ? actingFor(unit, person, model) : [];
  const office = officeName(name, party.title);
  const stands = acting.length === 0 ? '' : `，代行${acting.join('、')}职责`;
  const data: PartyData = {
    body: name,
    title: party.title,
    name: signatory,
    full: signatory === undefined ? office + vacant : `${signatory}（${withoutBrackets(office)}${stands}）`,
    block: blockLines(name, acting.length === 0 ? party.title : `${party.title}（代行）`, signatory),
    acting,
    certificate: view?.certificate,
  };
  return markOrigin(data, ...originsOf(bodyView), ...originsOf(view));
}

/** 示例区市场监督管理局副局长. */
export function officeName(body: string, title: string): string {
  return body + titleAfter(body, title);
}

/** The title without what the name before it says already: 示例区分局 and 分局局长, 审批科 and 审批科科长岗. */
function titleAfter(name: string, title: string): string {
  if (title.startsWith(name)) return title.slice(name.length);
  const letters = [...name];
  for (let length = Math.min(letters.length, title.length - 2); length > 1; length -= 1) {
    const end = letters.slice(-length).join('');
    if (title.startsWith(end) && [...title].length - length > 1) return title.slice(end.length);
  }
  return title;
}

/** Inside brackets: 副局长（主持工作） becomes 副局长，主持工作; others change their form (GB/T 15834-2011 4.9.3.4). */
function withoutBrackets(office: string): string {
  const trailing = office.replace(/（([^（）]*)）$/u, '，$1');
  return trailing.replaceAll('（', '〔').replaceAll('）', '〕');
}

function blockLines(body: string, title: string, name: string | undefined): string[] {
  if (name === undefined) return title.startsWith(body) ? [title] : [body, title];
  const together = `${title}　${name}`;
  return [body, ...([...together].length <= BLOCK_WIDTH ? [together] : [title, name])];
}

/** Empty when the person manages the unit in full, or not at all. */
function actingFor(unit: UnitNode, person: PersonNode, model: Model): string[] {
  const managed = model.posts.filter(
    ({ current, data, holders }) =>
      current && data.unit === unit.id && data.tier === 'managing' && holders.includes(person.id),
  );
  const acting = managed.filter((post) => actingHolders(post, model.asOf).includes(person.id));
  return acting.length === managed.length ? acting.map(({ name }) => name) : [];
}

/** What the letter is filed under: 陆静姝, or the vacant post. */
export function recipientName(link: LetterLink, model: Model): string {
  if (link.level === 'organ') return model.nodes.get(link.receiver.body)?.name ?? link.receiver.body;
  const person = nodeOf(model, link.receiver.person, 'person');
  const body = model.nodes.get(link.receiver.body)?.name ?? '';
  const holder = person?.name ?? `${link.receiver.title}空缺`;
  return link.level === 'deputy' ? holder : `${body}-${holder}`;
}
