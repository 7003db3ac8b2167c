/** What responsibility statements say for a letter: duties, standards, situations of liability, leniency. */
import type { LetterLink, Model, ResponsibilityNode } from '../../model/model.js';
import { markOrigin, type Origin } from '../../source/origin.js';
import { mergeCitations } from '../merge-citations.js';
import { sectionItems } from '../section-items.js';
import { type Section, statementSections } from '../statement-sections.js';

export interface StatementText {
  /** The items when the section is a plain list, to be set in one list with others. */
  readonly items: readonly string[];
  /** Markdown of the section otherwise. */
  readonly text: string | undefined;
}
export interface LetterStatements {
  /** Duties of the organ or unit itself. */
  readonly bodyDuties: readonly StatementText[];
  /** Duties of the posts that the recipient holds. */
  readonly duties: readonly StatementText[];
  readonly standards: readonly StatementText[];
  readonly situations: readonly object[];
  /** 责任情形 written otherwise than as a table. */
  readonly situationTexts: readonly StatementText[];
  readonly leniency: readonly StatementText[];
  /** Sections with headings of the author's own. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
  /** On what liability rests, of all statements. */
  readonly liabilityBases: readonly string[];
}

const DUTIES = '职责';
const STANDARDS = '工作标准';
const SITUATIONS = '责任情形';
const LENIENCY = /^从重/;

/** Statements for the recipient's posts, its organ or unit and the powers covered; those for organ or unit first. */
export function statementsOf(link: LetterLink, model: Model): ResponsibilityNode[] {
  const current = model.responsibilities.filter((node) => node.current);
  const forBody = current.filter((node) => isForBody(node, link));
  const others = current.filter((node) => !forBody.includes(node) && isForPostOrPower(node, link));
  return [...forBody, ...others];
}

function isForBody(node: ResponsibilityNode, link: LetterLink): boolean {
  const own = link.level === 'organ' || link.level === 'unit';
  return own && hasTier(node, link) && (node.data.for ?? []).includes(link.receiver.body);
}

function isForPostOrPower(node: ResponsibilityNode, link: LetterLink): boolean {
  const targets = node.data.for ?? [];
  return (
    targets.some((id) => link.posts.includes(id)) ||
    (hasTier(node, link) && targets.some((id) => link.powers.includes(id)))
  );
}

function hasTier(node: ResponsibilityNode, link: LetterLink): boolean {
  return node.data.tier === undefined || node.data.tier === link.tier;
}

export function letterStatements(link: LetterLink, model: Model): LetterStatements {
  const statements = statementsOf(link, model);
  const all = statements.flatMap((node) =>
    sectionsOf(node).map((part) => ({ ...part, node, body: isForBody(node, link) })),
  );
  const named = (accept: (heading: string) => boolean, chosen = all) =>
    chosen.filter(({ section }) => accept(section.heading)).map(({ text }) => text);
  const isDuties = (heading: string) => heading === DUTIES;
  const isOwn = (heading: string) =>
    heading !== DUTIES && heading !== STANDARDS && heading !== SITUATIONS && !LENIENCY.test(heading);
  const bases = [...new Set(statements.flatMap((node) => node.data.bases ?? []))];
  return {
    bodyDuties: named(
      isDuties,
      all.filter(({ body }) => body),
    ),
    duties: named(
      isDuties,
      all.filter(({ body }) => !body),
    ),
    standards: named((heading) => heading === STANDARDS),
    situations: statements.flatMap(situationRows),
    situationTexts: named(
      (heading) => heading === SITUATIONS,
      all.filter(({ node }) => node.situations.length === 0),
    ),
    leniency: named((heading) => LENIENCY.test(heading)),
    others: all
      .filter(({ section }) => isOwn(section.heading) && section.text !== '')
      .map(({ section, node }) =>
        markOrigin({ heading: section.heading || '其他规定', text: section.text }, node.origin),
      ),
    liabilityBases: markOrigin(mergeCitations(bases), ...statements.map(({ origin }) => origin)),
  };
}

interface Part {
  readonly section: Section;
  readonly text: StatementText;
}

/** A statement is cut once, however many letters it stands in. */
const cut = new WeakMap<ResponsibilityNode, readonly Part[]>();

function sectionsOf(node: ResponsibilityNode): readonly Part[] {
  const known = cut.get(node);
  if (known) return known;
  const parts = statementSections(node.body.text).map((section) => ({
    section,
    text: statementText(section, node.origin),
  }));
  cut.set(node, parts);
  return parts;
}

function statementText(section: Section, origin: Origin): StatementText {
  const items = sectionItems(section.text);
  return markOrigin(
    { items: markOrigin(items ?? [], origin), text: items ? undefined : section.text },
    origin,
  );
}

function situationRows(node: ResponsibilityNode): object[] {
  return node.situations.map(({ situation, type, liability, basis }) =>
    markOrigin({ situation, type, liability, basis }, node.origin),
  );
}
