/** Ids that count inside one record only: the steps of a procedure, the indicators of a scheme. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Origin } from '../source/origin.js';
import type { PlainNode } from './collect-nodes.js';
import type { Locator } from './locator.js';
import type { ProcedureNode } from './model.js';
import { nearestId } from './nearest-id.js';
import { originWithin } from './origin-within.js';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
}

export function checkInnerIds(node: PlainNode, locator: Locator): Diagnostic[] {
  if (node.kind === 'scheme') {
    const parts = (node.data.indicators ?? []).map((indicator, i) => ({
      id: indicator.id,
      name: indicator.content ?? '',
      origin: originWithin(node.origin, indicator, 'indicators', i),
    }));
    return findDoubled(parts, node, locator);
  }
  if (node.kind !== 'procedure') return [];
  const steps = (node.data.steps ?? []).map((step, i) => ({
    id: step.id,
    name: step.name ?? '',
    origin: originWithin(node.origin, step, 'steps', i),
  }));
  return [...findDoubled(steps, node, locator), ...findUnknownSteps(steps, node, locator)];
}

function findDoubled(parts: readonly Part[], node: PlainNode, locator: Locator): Diagnostic[] {
  const known = new Map<string, Part>();
  return parts.flatMap((part): Diagnostic[] => {
    const first = known.get(part.id);
    if (!first) {
      if (part.id) known.set(part.id, part);
      return [];
    }
    const origin = originWithin(part.origin, undefined, 'id');
    return [
      {
        rule: 'duplicate-id',
        severity: 'error',
        message: {
          zh: `标识“${part.id}”在“${node.name}”里重复`,
          en: `The id "${part.id}" occurs twice in "${node.name}"`,
        },
        place: locator.locate(origin),
        pointer: origin.pointer,
        subject: node.id,
        related: [
          {
            message: { zh: '先出现的一处', en: 'first used here' },
            place: locator.locate(originWithin(first.origin, undefined, 'id')),
          },
        ],
        hint: { zh: '为其中一项另起标识。', en: 'Give one of the two another id.' },
      },
    ];
  });
}

function findUnknownSteps(steps: readonly Part[], node: ProcedureNode, locator: Locator): Diagnostic[] {
  const ids = new Set(steps.map(({ id }) => id));
  return (node.data.steps ?? []).flatMap((step, i) =>
    (step.next ?? []).flatMap((next, j): Diagnostic[] => {
      if (ids.has(next)) return [];
      const origin = originWithin(steps[i]!.origin, undefined, 'next', j);
      const near = nearestId(next, steps);
      return [
        {
          rule: 'unknown-reference',
          severity: 'error',
          message: {
            zh: `流程“${node.name}”里没有标识为“${next}”的环节`,
            en: `The procedure "${node.name}" has no step with the id "${next}"`,
          },
          place: locator.locate(origin),
          pointer: origin.pointer,
          subject: node.id,
          hint: near
            ? { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` }
            : { zh: '“下一环节”只能写本流程的环节。', en: 'Name a step of the same procedure.' },
        },
      ];
    }),
  );
}
