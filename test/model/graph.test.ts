import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build-model.js';
import type { Edge } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import { modelOf, recordsOf, smallWorld } from './small-world.js';

const all = (model: Model, direction: 'outgoing' | 'incoming'): Edge[] =>
  [...model.nodes.keys()].flatMap((id) => model.graph[direction](id));
const printed = (edges: readonly Edge[]): string[] =>
  edges
    .map(({ kind, from, to, origin }) => `${kind} ${from} -> ${to} @${origin.file}${origin.pointer}`)
    .sort();

/** Any part of the world, so that references break in every way. */
const someFiles = fc.subarray(Object.keys(smallWorld)).map((files) => {
  const kept = Object.entries(smallWorld).filter(([file]) => files.includes(file));
  return Object.fromEntries(kept);
});

describe('the reference graph', () => {
  it('joins the records of the small world', () => {
    const { model } = modelOf(smallWorld);
    const edges = all(model, 'outgoing')
      .filter(({ kind }) => kind !== 'belongs-to')
      .map(({ kind, from, to }) => `${from} ${kind} ${to}`);
    expect(edges.sort()).toEqual([
      'bureau subordinate-to gov',
      'chief holds post-chief',
      'chief leads bureau',
      'duty-food binds fine',
      'duty-food binds post-food',
      'duty-food cites food-law',
      'fine cites food-law',
      'fine follows ordinary',
      'fine in-unit food',
      'food part-of bureau',
      'gov cites organic-law',
      'head-food holds post-head',
      'head-food part-of food',
      'law part-of bureau',
      'letter-plan/gov/2026 plans gov',
      'license cites food-law',
      'license in-unit food',
      'mayor leads gov',
      'notice-1 issued-by bureau',
      'officer-1 holds post-food',
      'officer-1 part-of food',
      'officer-2 holds post-law',
      'officer-2 part-of law',
      'order cites food-law',
      'order in-unit law',
      'post-chief exercises fine',
      'post-chief exercises license',
      'post-chief exercises order',
      'post-chief in-unit bureau',
      'post-food exercises fine',
      'post-food in-unit food',
      'post-head exercises fine',
      'post-head exercises license',
      'post-head in-unit food',
      'post-law exercises fine',
      'post-law exercises order',
      'post-law in-unit law',
      'post-vice exercises license',
      'post-vice in-unit bureau',
      'scheme assesses post-food',
      'scheme cites opinion',
      'vice holds post-vice',
      'vice leads bureau',
      'vice leads food',
    ]);
  });

  it('holds the same edges in both directions, between known records only', () => {
    fc.assert(
      fc.property(someFiles, (texts) => {
        const { model } = modelOf(texts);
        const outgoing = all(model, 'outgoing');
        expect(printed(all(model, 'incoming'))).toEqual(printed(outgoing));
        for (const { from, to } of outgoing) expect([from, to].every((id) => model.nodes.has(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the files', () => {
    const snapshot = (records: ReturnType<typeof recordsOf>) => {
      const { value, diagnostics } = buildModel({ workspace: { name: '' }, records, asOf: '2026-11-01' });
      const { nodes, letters, citations } = value;
      const edges = [...nodes.keys()].map((id) => [value.graph.outgoing(id), value.graph.incoming(id)]);
      return JSON.stringify([[...nodes], letters, citations, edges, diagnostics]);
    };
    const records = recordsOf({ ...smallWorld, 'content/责任书.yaml': smallWorld['content/letters.yaml'] });
    const expected = snapshot(records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(snapshot(shuffled)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});
