import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build-model.js';
import { trace } from '../../src/model/trace.js';
import { kindOfPath } from '../../src/schema/kind-of-path.js';
import { readRecord } from '../../src/schema/read-record.js';
import { readFrontMatter } from '../../src/source/read-front-matter.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { bureau, county } from './county-world.js';
import { smallWorld, type Texts } from './small-world.js';

/** Organs that follow, manage and entrust each other. */
const linked: Texts = {
  ...smallWorld,
  ...county,
  ...bureau(
    'heir',
    [],
    `from: 2026-07-01
management: dual
superior: outside
successor-of: [{ organ: market, how: merged, date: 2026-07-01 }]
`,
  ),
  'content/market/organ.yaml': `${county['content/market/organ.yaml']}until: 2026-06-30\n`,
  'content/external.yaml':
    '- { id: outside, name: 外, relation: superior, letters-to: [gov, heir], head: 甲 }\n',
  'content/transfers.yaml': `- { id: a, kind: entrust, from: market, to: [team], powers: [p1], start: 2026-01-01 }
- { id: b, kind: confer, from: market, to: [town], powers: [p2], measures: [罚款], start: 2026-02-01 }
- { id: c, kind: withdraw, from: town, to: [heir], powers: [p2], start: 2026-08-01 }
- { id: d, kind: reassign, from: heir, to: [quality], start: 2026-09-01 }
- { id: e, kind: share, from: quality, to: [town], powers: [q1], lead: quality, start: 2026-09-02 }
`,
  'content/letters.yaml': `${smallWorld['content/letters.yaml']}exceptions:
  - { receiver: town, giver: market, reason: 试 }
  - { receiver: gov, omit: true, reason: 试 }
`,
};
const files = Object.keys(linked);

/** A line gone, doubled, cut short or replaced by another file's line. */
const damage = fc.record({
  file: fc.constantFrom(...files),
  line: fc.nat(40),
  kind: fc.constantFrom('drop', 'double', 'cut', 'foreign', 'end'),
  other: fc.constantFrom(...files),
  column: fc.nat(30),
});

function damaged(damages: readonly (typeof damage extends fc.Arbitrary<infer D> ? D : never)[]) {
  const texts: Record<string, string> = { ...linked };
  for (const { file, line, kind, other, column } of damages) {
    const lines = (texts[file] ?? '').split('\n');
    const at = line % lines.length;
    const foreign = linked[other]!.split('\n');
    if (kind === 'drop') lines.splice(at, 1);
    if (kind === 'double') lines.splice(at, 0, lines[at]!);
    if (kind === 'cut') lines[at] = lines[at]!.slice(0, column);
    if (kind === 'foreign') lines[at] = foreign[line % foreign.length]!;
    if (kind === 'end') lines.splice(at + 1);
    texts[file] = lines.join('\n');
  }
  return texts;
}

describe('damaged content', () => {
  it('never stops the model; every finding has a place in its file', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        const texts = damaged(damages);
        const records = Object.entries(texts).map(([file, text]) => {
          const document = file.endsWith('.md') ? readFrontMatter(file, text) : readYaml(file, text);
          return readRecord(kindOfPath(file)!, document.value).value;
        });
        const { value, diagnostics } = buildModel({ workspace: { name: '' }, records, asOf: '2026-11-01' });
        for (const { place, message } of diagnostics) {
          const lines = (texts[place.file] ?? '').split('\n');
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
          expect(message.zh).not.toMatch(/undefined|null|\[object/u);
        }
        for (const id of value.nodes.keys()) expect(trace(value, id)).toBeDefined();
        const ids = value.letters.map((letter) => letter.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});
