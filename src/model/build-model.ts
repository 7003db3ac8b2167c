/** All records of a workspace as one model as of a date: nodes, references both ways, citations and letters. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile } from '../schema/record.js';
import type { WorkspaceRecord } from '../schema/record-types.generated.js';
import { adoptItems } from './adopt-items.js';
import type { Upstream } from './catalogue.js';
import { collectNodes } from './collect-nodes.js';
import { createGraph } from './create-graph.js';
import { createStatutes } from './create-statutes.js';
import { createSuperiors } from './create-superiors.js';
import { expandPost } from './expand-post.js';
import type { Edge } from './graph.js';
import { checkInnerIds } from './inner-ids.js';
import { planLetters } from './letter-chain.js';
import { listExercises } from './list-exercises.js';
import { listReferences } from './list-references.js';
import { createLocator } from './locator.js';
import type { Model, ModelNode, NodeKind } from './model.js';
import { checkOverrides } from './override-diagnostics.js';
import { findParentCycles } from './parent-cycles.js';
import { readStatement } from './read-statement.js';
import { receivedPowers, withExercisedPowers } from './received-powers.js';
import { resolveCitations } from './resolve-citations.js';
import { resolveReferences } from './resolve-references.js';
import type { LibrarySource } from './statutes.js';
import { listStructure } from './structure-edges.js';
import { checkOrphanedPowers, checkSuccessions } from './succession-diagnostics.js';
import { listSuccessions } from './successions.js';
import { checkTransfer } from './transfer-diagnostics.js';
import { withUpstreamOrgans } from './upstream-organs.js';

export interface BuildModelInput {
  readonly workspace: WorkspaceRecord;
  /** In any order; the model does not depend on it. */
  readonly records: readonly AnyRecordFile[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** The shipped statute book, opened at the first question; without it no citation is proved. */
  readonly library?: LibrarySource | undefined;
  /** Superiors' catalogues that the settings name. */
  readonly upstreams?: readonly Upstream[] | undefined;
}

/** Never fails: what is broken is reported and left out, the rest is in the model. */
export function buildModel(input: BuildModelInput): Result<Model> {
  const { workspace, asOf, library, upstreams = [] } = input;
  const adopted = adoptItems(input.records, upstreams);
  const records = adopted.value;
  const locator = createLocator(records);
  const authored = collectNodes(records, workspace.content ?? 'content', asOf, locator);
  const collected = { ...authored, nodes: withUpstreamOrgans(authored.nodes, upstreams) };
  const successions = listSuccessions(collected.nodes, asOf);
  const listed = listExercises(collected.nodes, successions, asOf, locator);
  const exercises = listed.value;
  const plain = withExercisedPowers(collected.nodes, exercises);
  const all = [...plain.values()];
  const references = resolveReferences(
    all.flatMap((node) => listReferences(node, asOf)),
    plain,
    asOf,
    locator,
    successions,
  );
  const citations = resolveCitations(plain);
  const diagnostics: Diagnostic[] = [
    ...adopted.diagnostics,
    ...collected.diagnostics,
    ...references.diagnostics,
    ...listed.diagnostics,
    ...checkSuccessions(successions, plain, locator),
    ...checkOrphanedPowers(collected.nodes, exercises, asOf, locator),
  ];
  const edges: Edge[] = [
    ...listStructure(all, plain),
    ...references.edges,
    ...citations.edges,
    ...receivedPowers(exercises, plain),
  ];

  const powers = all.filter((node) => node.kind === 'power');
  diagnostics.push(...findParentCycles(powers, locator));
  for (const node of all) diagnostics.push(...checkInnerIds(node, locator));
  const nodes = new Map<string, ModelNode>();
  for (const node of all) {
    switch (node.kind) {
      case 'power': {
        diagnostics.push(...checkOverrides(node, plain, locator));
        const bases = `${node.origin.pointer}/bases/`;
        const own = citations.byOwner.get(node.id) ?? [];
        nodes.set(node.id, { ...node, citations: own.filter((use) => use.pointer.startsWith(bases)) });
        break;
      }
      case 'post': {
        const expanded = expandPost(node, exercises.ofOrgan(node.organ), plain, asOf, locator);
        nodes.set(node.id, expanded.post);
        edges.push(...expanded.edges);
        diagnostics.push(...expanded.diagnostics);
        break;
      }
      case 'transfer': {
        nodes.set(node.id, node);
        diagnostics.push(...checkTransfer(node, plain, locator));
        break;
      }
      case 'responsibility': {
        const read = readStatement(node, locator);
        nodes.set(node.id, read.statement);
        diagnostics.push(...read.diagnostics);
        break;
      }
      default:
        nodes.set(node.id, node);
    }
  }

  const finished = [...nodes.values()];
  const ofKind = <K extends NodeKind>(kind: K) =>
    finished.filter((node): node is Extract<ModelNode, { kind: K }> => node.kind === kind);
  const listing = {
    asOf,
    workspace,
    nodes,
    organs: ofKind('organ'),
    units: ofKind('unit'),
    persons: ofKind('person'),
    bases: ofKind('basis'),
    powers: ofKind('power'),
    procedures: ofKind('procedure'),
    posts: ofKind('post'),
    responsibilities: ofKind('responsibility'),
    schemes: ofKind('scheme'),
    letterPlans: ofKind('letter-plan'),
    notices: ofKind('notice'),
    transfers: ofKind('transfer'),
    externals: ofKind('external'),
    approvals: ofKind('approval'),
    publications: ofKind('publication'),
    reports: ofKind('report'),
    systems: ofKind('system'),
    normativeDocuments: ofKind('normative-document'),
    disputes: ofKind('dispute'),
    supervisionPapers: ofKind('supervision-paper'),
    exercises,
    citations: citations.uses,
    statutes: library && createStatutes(library, ofKind('basis'), asOf),
    graph: createGraph(edges),
    ...locator,
  };
  const parts = { ...listing, upstreams, superiors: createSuperiors(listing, upstreams) };
  const chain = planLetters(parts, successions);
  return {
    value: { ...parts, ...chain.value },
    diagnostics: [...diagnostics, ...chain.diagnostics],
  };
}
