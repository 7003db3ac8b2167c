/** The sections of a responsibility statement as papers print them; a statement is cut once, however many papers show it. */
import type { ResponsibilityNode } from '../model/model.js';
import { markOrigin, type Origin } from '../source/origin.js';
import { sectionItems } from './section-items.js';
import { type Section, statementSections } from './statement-sections.js';

export interface StatementText {
  /** The items when the section is a plain list, to be set in one list with others. */
  readonly items: readonly string[];
  /** Markdown of the section otherwise. */
  readonly text: string | undefined;
}
export interface StatementPart {
  readonly heading: string;
  readonly section: StatementText;
  readonly markdown: string;
}

export const isDuties = (heading: string): boolean => heading === '职责';
export const isStandards = (heading: string): boolean => heading === '工作标准';
export const isSituations = (heading: string): boolean => heading === '责任情形';
export const isLeniency = (heading: string): boolean => heading.startsWith('从重');
/** A heading of the author's own. */
export const isOther = (heading: string): boolean =>
  ![isDuties, isStandards, isSituations, isLeniency].some((is) => is(heading));

const cut = new WeakMap<ResponsibilityNode, readonly StatementPart[]>();

/** Those that say something, in order. */
export function statementParts(node: ResponsibilityNode): readonly StatementPart[] {
  const known = cut.get(node);
  if (known) return known;
  const parts = statementSections(node.body.text)
    .filter(({ text }) => text !== '')
    .map((section) => statementPart(section, node.origin));
  cut.set(node, parts);
  return parts;
}

export function hasPart(node: ResponsibilityNode, accept: (heading: string) => boolean): boolean {
  return statementParts(node).some(({ heading }) => accept(heading));
}

/** The sections of those headings, of all statements given. */
export function partsNamed(
  nodes: readonly ResponsibilityNode[],
  accept: (heading: string) => boolean,
): StatementText[] {
  return nodes.flatMap((node) =>
    statementParts(node)
      .filter(({ heading }) => accept(heading))
      .map(({ section }) => section),
  );
}

function statementPart({ heading, text }: Section, origin: Origin): StatementPart {
  const items = sectionItems(text);
  const section = markOrigin(
    { items: markOrigin(items ?? [], origin), text: items ? undefined : text },
    origin,
  );
  return { heading, section, markdown: text };
}
