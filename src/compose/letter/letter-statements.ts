/** What responsibility statements say for a letter: duties, standards, situations of liability, leniency. */
import type { LetterLink, Model, ResponsibilityNode } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { mergeCitations } from '../merge-citations.js';
import { nearest, type StatementLevels, statementLevels } from '../nearest-statements.js';
import {
  hasPart,
  isDuties,
  isLeniency,
  isOther,
  isSituations,
  isStandards,
  partsNamed,
  type StatementText,
  statementParts,
} from '../statement-parts.js';

export interface LetterStatements {
  /** Duties of the organ or unit itself. */
  readonly bodyDuties: readonly StatementText[];
  /** Duties of the posts that the recipient holds. */
  readonly duties: readonly StatementText[];
  readonly standards: readonly StatementText[];
  readonly situations: readonly object[];
  /** 责任情形 written otherwise than as a table; where nothing is stated, 追责情形 of the powers. */
  readonly situationTexts: readonly StatementText[];
  readonly leniency: readonly StatementText[];
  /** Sections with headings of the author's own. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
  /** On what liability rests, of all statements. */
  readonly liabilityBases: readonly string[];
  /** Whether posts and statements together say anything under these heads. */
  readonly stated: Stated;
}

export interface Stated {
  readonly duties: boolean;
  /** Besides the duties of the organ or unit itself. */
  readonly postDuties: boolean;
  readonly standards: boolean;
  readonly situations: boolean;
}
interface Chosen {
  readonly duties: readonly ResponsibilityNode[];
  readonly standards: readonly ResponsibilityNode[];
  readonly situations: readonly ResponsibilityNode[];
  readonly leniency: readonly ResponsibilityNode[];
  readonly others: readonly ResponsibilityNode[];
}

/** All statements that the letter shows. */
export function statementsOf(link: LetterLink, model: Model): ResponsibilityNode[] {
  return [...new Set(Object.values(chosenFor(link, model)).flat())];
}

export function letterStatements(link: LetterLink, model: Model): LetterStatements {
  const chosen = chosenFor(link, model);
  const statements = [...new Set(Object.values(chosen).flat())];
  const posts = nodesOf(model, link.posts, 'post');
  const situations = chosen.situations.flatMap(situationRows);
  const written = partsNamed(
    chosen.situations.filter((node) => node.situations.length === 0),
    isSituations,
  );
  const situationTexts = situations.length + written.length > 0 ? written : accountability(link, model);
  const bases = [...new Set(statements.flatMap((node) => node.data.bases ?? []))];
  const isForBody = (node: ResponsibilityNode) =>
    (link.level === 'organ' || link.level === 'unit') && (node.data.for ?? []).includes(link.receiver.body);
  const bodyDuties = partsNamed(chosen.duties.filter(isForBody), isDuties);
  const duties = partsNamed(
    chosen.duties.filter((node) => !isForBody(node)),
    isDuties,
  );
  const postDuties = duties.length > 0 || posts.some(({ data }) => data.duties?.length);
  return {
    bodyDuties,
    duties,
    standards: partsNamed(chosen.standards, isStandards),
    situations,
    situationTexts,
    leniency: partsNamed(chosen.leniency, isLeniency),
    others: chosen.others.flatMap((node) =>
      statementParts(node)
        .filter(({ heading }) => isOther(heading))
        .map(({ heading, markdown }) =>
          markOrigin({ heading: heading || '其他规定', text: markdown }, node.origin),
        ),
    ),
    liabilityBases: markOrigin(mergeCitations(bases), ...statements.map(({ origin }) => origin)),
    stated: {
      duties: postDuties || bodyDuties.length > 0,
      postDuties,
      standards: chosen.standards.length > 0 || posts.some(({ data }) => data.standards?.length),
      situations: situations.length + situationTexts.length > 0,
    },
  };
}

/** What the posts say themselves is not looked for farther away; all else comes from the nearest that says it. */
function chosenFor(link: LetterLink, model: Model): Chosen {
  const all = levelsOf(link, model);
  const own: StatementLevels = { ...all, levels: all.levels.slice(0, 1) };
  const posts = nodesOf(model, link.posts, 'post');
  const within = (said: boolean) => (said ? own : all);
  const having = (accept: (heading: string) => boolean) => (node: ResponsibilityNode) =>
    hasPart(node, accept);
  return {
    duties: nearest(within(posts.some(({ data }) => data.duties?.length)), having(isDuties)),
    standards: nearest(within(posts.some(({ data }) => data.standards?.length)), having(isStandards)),
    situations: nearest(all, (node) => node.situations.length > 0 || hasPart(node, isSituations)),
    leniency: nearest(all, having(isLeniency)),
    others: nearest(all, having(isOther)),
  };
}

function levelsOf(link: LetterLink, model: Model): StatementLevels {
  const { body } = link.receiver;
  const units = nodesOf(model, link.posts, 'post').flatMap(({ data }) => data.unit ?? []);
  const farther =
    link.level === 'organ' ? [] : link.level === 'unit' ? [[link.organ]] : [[body, ...units], [link.organ]];
  const ownBody = link.level === 'organ' || link.level === 'unit' ? [body] : [];
  return statementLevels(
    {
      bodies: [[...ownBody, ...link.posts], ...farther],
      posts: link.posts,
      powers: link.powers,
      tier: link.tier,
    },
    model,
  );
}

/** What the catalogue of powers says of liability, when no statement says anything. */
function accountability(link: LetterLink, model: Model): StatementText[] {
  const powers = nodesOf(model, link.powers, 'power').filter(({ data }) => data.accountability);
  const items = [...new Set(powers.flatMap(({ data }) => data.accountability ?? []))];
  const origins = powers.map(({ origin }) => origin);
  return items.length === 0
    ? []
    : [markOrigin({ items: markOrigin(items, ...origins), text: undefined }, ...origins)];
}

function situationRows(node: ResponsibilityNode): object[] {
  return node.situations.map(({ situation, type, liability, basis }) =>
    markOrigin({ situation, type, liability, basis }, node.origin),
  );
}
