/** Parent items that lead back to themselves. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlainPower } from './collect-nodes.js';
import type { Locator } from './locator.js';
import { originWithin } from './origin-within.js';

/** One finding a ring, at its first power in file order. */
export function findParentCycles(powers: readonly PlainPower[], locator: Locator): Diagnostic[] {
  const byId = new Map(powers.map((power) => [power.id, power]));
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const start of powers) {
    const path: PlainPower[] = [];
    let at: PlainPower | undefined = start;
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      path.push(at);
      at = at.data.parent ? byId.get(at.data.parent) : undefined;
    }
    const entry = path.findIndex((power) => power.id === at?.id);
    if (entry >= 0) diagnostics.push(ring(path.slice(entry), locator));
  }
  return diagnostics;
}

function ring(powers: readonly PlainPower[], locator: Locator): Diagnostic {
  const first = powers[0]!;
  const origin = originWithin(first.origin, undefined, 'parent');
  const names = [...powers, first].map(({ name }) => `“${name}”`);
  return {
    rule: 'cyclic-parent-item',
    severity: 'error',
    message: {
      zh: `主项循环：${names.join('属于')}，最后回到自身`,
      en: `The parent items form a ring: ${powers.map(({ id }) => id).join(' -> ')} -> ${first.id}`,
    },
    place: locator.locate(origin),
    pointer: origin.pointer,
    subject: first.id,
    related: powers.slice(1).map((power) => ({
      message: { zh: `“${power.name}”的主项`, en: `the parent item of "${power.name}"` },
      place: locator.locate(originWithin(power.origin, undefined, 'parent')),
    })),
    hint: { zh: '主项本身不再有主项：删去其中一处“主项”。', en: 'Remove one of the parent items.' },
  };
}
