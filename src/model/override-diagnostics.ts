/** Changes to a shared procedure that change nothing: an unknown step, a step twice, no procedure at all. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import type { PlainNode, PlainPower } from './collect-nodes.js';
import type { Locator } from './locator.js';
import { nearestId } from './nearest-id.js';
import { originWithin } from './origin-within.js';

export function checkOverrides(
  power: PlainPower,
  nodes: ReadonlyMap<string, PlainNode>,
  locator: Locator,
): Diagnostic[] {
  const { overrides = [], procedure: id } = power.data;
  if (overrides.length === 0) return [];
  const finding = (
    rule: string,
    path: readonly (string | number)[],
    message: Text,
    hint: Text,
  ): Diagnostic => {
    const origin = originWithin(power.origin, undefined, 'overrides', ...path);
    const place = locator.locate(origin);
    return { rule, severity: 'error', message, place, pointer: origin.pointer, subject: power.id, hint };
  };
  if (!id) {
    const message = {
      zh: `职权“${power.name}”没有写流程，流程调整无从适用`,
      en: `The power "${power.name}" has no procedure that could be changed`,
    };
    return [
      finding('override-without-procedure', [], message, {
        zh: '先在“流程”中写明适用的流程。',
        en: 'Name its procedure first.',
      }),
    ];
  }
  const procedure = nodes.get(id);
  // An unknown procedure has been told as a broken reference.
  if (procedure?.kind !== 'procedure') return [];
  const steps = (procedure.data.steps ?? []).map((step) => ({ id: step.id, name: step.name ?? '' }));
  return overrides.flatMap(({ step }, i): Diagnostic[] => {
    if (!steps.some((one) => one.id === step)) {
      const near = nearestId(step, steps);
      const message = {
        zh: `流程“${procedure.name}”里没有标识为“${step}”的环节`,
        en: `The procedure "${procedure.name}" has no step with the id "${step}"`,
      };
      const hint = near
        ? { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` }
        : { zh: '“环节”写该流程中环节的标识。', en: 'Name a step of that procedure.' };
      return [finding('unknown-reference', [i, 'step'], message, hint)];
    }
    if (overrides.findIndex((other) => other.step === step) === i) return [];
    const message = {
      zh: `环节“${step}”调整了两次，只采用先写的一处`,
      en: `The step "${step}" is changed twice; only the first counts`,
    };
    return [
      finding('duplicate-override', [i, 'step'], message, {
        zh: '合并为一处。',
        en: 'Merge the two.',
      }),
    ];
  });
}
