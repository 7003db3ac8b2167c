/** What responsibility statements say for a letter: duties, standards, situations of liability, leniency. */
import type { LetterLink, Model, ResponsibilityNode } from '../../model/model.js';
import { markOrigin, type Origin } from '../../source/origin.js';
import { sectionItems } from '../section-items.js';
import { type Section, statementSections } from '../statement-sections.js';

export interface StatementText {
  /** The items when the section is a plain list, to be set in one list with others. */
  readonly items: readonly string[];
  /** Markdown of the section otherwise. */
  readonly text: string | undefined;
}
export interface LetterStatements {
  readonly duties: readonly StatementText[];
  readonly standards: readonly StatementText[];
  readonly situations: readonly object[];
  /** 责任情形 written otherwise than as a table. */
  readonly situationTexts: readonly StatementText[];
  readonly leniency: readonly StatementText[];
  /** Sections with headings of the author's own. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
  readonly bases: readonly string[];
}

const DUTIES = '职责';
const STANDARDS = '工作标准';
const SITUATIONS = '责任情形';
const LENIENCY = /^从重/;

export function statementsOf(link: LetterLink, model: Model): ResponsibilityNode[] {
  const bodies = link.level === 'organ' || link.level === 'unit' ? [link.receiver.body] : [];
  return model.responsibilities.filter((node) => {
    if (!node.current) return false;
    const targets = node.data.for ?? [];
    if (targets.some((id) => link.posts.includes(id))) return true;
    const fits = node.data.tier === undefined || node.data.tier === link.tier;
    return fits && targets.some((id) => bodies.includes(id) || link.powers.includes(id));
  });
}

export function letterStatements(statements: readonly ResponsibilityNode[]): LetterStatements {
  const all = statements.flatMap((node) =>
    statementSections(node.body.text).map((section) => ({ section, origin: node.origin, node })),
  );
  const named = (accept: (heading: string) => boolean) =>
    all
      .filter(({ section }) => accept(section.heading))
      .map(({ section, origin }) => statementText(section, origin));
  const own = (heading: string) =>
    heading !== DUTIES && heading !== STANDARDS && heading !== SITUATIONS && !LENIENCY.test(heading);
  return {
    duties: named((heading) => heading === DUTIES),
    standards: named((heading) => heading === STANDARDS),
    situations: statements.flatMap(situationRows),
    situationTexts: all
      .filter(({ section, node }) => section.heading === SITUATIONS && node.situations.length === 0)
      .map(({ section, origin }) => statementText(section, origin)),
    leniency: named((heading) => LENIENCY.test(heading)),
    others: all
      .filter(({ section }) => own(section.heading) && section.text !== '')
      .map(({ section, origin }) =>
        markOrigin({ heading: section.heading || '其他规定', text: section.text }, origin),
      ),
    bases: [...new Set(statements.flatMap((node) => node.data.bases ?? []))],
  };
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
