/** What is wrong with a transfer of powers 职权配置 in itself, or on the day. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { enumLabel } from '../schema/enum-label.js';
import type { Origin } from '../source/origin.js';
import type { PlainNode, PlainPower } from './collect-nodes.js';
import { effectiveSteps } from './effective-procedure.js';
import type { Locator } from './locator.js';
import type { TransferNode } from './model.js';
import { nearestId } from './nearest-id.js';
import { originWithin } from './origin-within.js';

type Nodes = ReadonlyMap<string, PlainNode>;

/** Whatever the day: powers left out, a lead or unit that takes no part, a measure that no power has. */
export function checkTransfer(transfer: TransferNode, nodes: Nodes, locator: Locator): Diagnostic[] {
  const { kind, from, to = [], powers, lead, units = [], measures = [] } = transfer.data;
  const at = (...path: (string | number)[]) => originWithin(transfer.origin, undefined, ...path);
  const found: Diagnostic[] = [];
  if (!powers && kind !== 'reassign' && kind !== 'withdraw') {
    found.push(
      finding(
        'transfer-without-powers',
        transfer,
        transfer.origin,
        locator,
        {
          zh: '没有写明配置哪些职权',
          en: 'The transfer names no powers',
        },
        {
          zh: '在“职权”中逐项写明；只有划转和收回可以省略，省略时为转出机关的全部职权。',
          en: 'Name them one by one; only reassign and withdraw may leave them out, which means all.',
        },
      ),
    );
  }
  if (lead && lead !== from && !to.includes(lead)) {
    found.push(
      finding(
        'lead-outside-transfer',
        transfer,
        at('lead'),
        locator,
        {
          zh: `主责机关“${nameOf(lead, nodes)}”既不是转出机关也不是转入机关`,
          en: `The lead "${nameOf(lead, nodes)}" is neither giver nor receiver`,
        },
        {
          zh: '主责机关须是共同行使的机关之一。',
          en: 'The lead is one of the organs that share the power.',
        },
      ),
    );
  }
  const organs = to.map((body) => (nodes.get(body)?.kind === 'unit' ? nodes.get(body)?.organ : body));
  units.forEach((id, i) => {
    const unit = nodes.get(id);
    if (unit?.kind !== 'unit' || to.length === 0 || organs.includes(unit.organ)) return;
    found.push(
      finding(
        'unit-outside-transfer',
        transfer,
        at('units', i),
        locator,
        {
          zh: `承办机构“${unit.name}”不属于任何一个转入机关`,
          en: `The unit "${unit.name}" belongs to none of the receiving organs`,
        },
        {
          zh: '写转入机关自己的执法机构。',
          en: 'Name a unit of a receiving organ.',
        },
      ),
    );
  });
  const types = measuresOf(powers ?? [], nodes);
  measures.forEach((measure, i) => {
    if (types.length === 0 || types.includes(measure)) return;
    const near = nearestId(
      measure,
      types.map((type) => ({ id: type, name: type })),
    );
    found.push(
      finding(
        'unknown-measure',
        transfer,
        at('measures', i),
        locator,
        {
          zh: `这些职权都没有“${measure}”这一种类`,
          en: `None of these powers has the measure "${measure}"`,
        },
        near
          ? { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` }
          : {
              zh: `种类须与职权的“种类”一致：${types.join('、')}。`,
              en: `Use a measure that the powers list: ${types.join(', ')}.`,
            },
      ),
    );
  });
  found.push(...unknownStages(transfer, nodes, locator));
  return found;
}

/** Stages that no step of the procedures of these powers has: as a rule the procedure lacks the step. */
function unknownStages(transfer: TransferNode, nodes: Nodes, locator: Locator): Diagnostic[] {
  const { powers, stages } = transfer.data;
  if (!powers || !stages) return [];
  const procedures = powers.map((id) => {
    const power = nodes.get(id);
    return power?.kind === 'power' ? effectiveSteps(power, nodes) : undefined;
  });
  // A power without a known procedure may have any.
  if (!procedures.every((steps) => steps !== undefined)) return [];
  const known = new Set(procedures.flatMap((steps) => steps.map(({ stage }) => stage)));
  return stages.flatMap((stage, i): Diagnostic[] => {
    if (known.has(stage)) return [];
    const name = enumLabel('stage', stage);
    return [
      {
        ...finding(
          'unknown-stage',
          transfer,
          originWithin(transfer.origin, undefined, 'stages', i),
          locator,
          {
            zh: `这些职权的流程都没有“${name}”阶段的环节`,
            en: `No procedure of these powers has a step of the stage "${stage}"`,
          },
          {
            zh: `流程有的阶段：${[...known].map((one) => enumLabel('stage', one)).join('、')}。改正这里的“阶段”；确有这个环节的，在流程中补上。`,
            en: `They have: ${[...known].join(', ')}. Correct the stages here, or add the step to the procedure.`,
          },
        ),
        severity: 'warning',
      },
    ];
  });
}

/** Powers that the giver does not have on the day: nobody passes on what is not his. */
export function givenWithoutHaving(
  transfer: TransferNode,
  powers: readonly PlainPower[],
  nodes: Nodes,
  asOf: string,
  locator: Locator,
): Diagnostic[] {
  const { from, kind } = transfer.data;
  if (nodes.get(from)?.kind !== 'organ') return [];
  return powers.map((power) => {
    const i = transfer.data.powers?.indexOf(power.id) ?? -1;
    const origin = originWithin(transfer.origin, undefined, ...(i < 0 ? ['powers'] : ['powers', i]));
    const giver = nameOf(from, nodes);
    return finding(
      'transfer-without-power',
      transfer,
      origin,
      locator,
      {
        zh: `按 ${asOf}，“${giver}”没有职权“${power.name}”，无从${kind === 'withdraw' ? '交回' : '转出'}`,
        en: `As of ${asOf} "${giver}" does not have the power "${power.name}" and cannot pass it on`,
      },
      {
        zh: '核对转出机关和生效日期：职权是不是已经转给别的机关，或者从别的机关转来的配置已经到期？收回的，“转出”写交回职权的机关，“转入”写收回职权的机关。',
        en: 'Check giver and first day: has the power gone elsewhere, or did the transfer to the giver run out? A withdrawal goes from the organ that gives it back to the one that gets it.',
      },
    );
  });
}

function measuresOf(powers: readonly string[], nodes: Nodes): string[] {
  const types = powers.flatMap((id) => {
    const power = nodes.get(id);
    return power?.kind === 'power' ? [(power.data.measures ?? []).map(({ type }) => type)] : [];
  });
  // A power that lists none may have any.
  return types.some((own) => own.length === 0) ? [] : [...new Set(types.flat().filter(Boolean))];
}

function nameOf(id: string, nodes: Nodes): string {
  return nodes.get(id)?.name ?? id;
}

function finding(
  rule: string,
  transfer: TransferNode,
  origin: Origin,
  locator: Locator,
  message: Text,
  hint: Text,
): Diagnostic {
  return {
    rule,
    severity: 'error',
    message,
    place: locator.locate(origin),
    pointer: origin.pointer,
    subject: transfer.id,
    hint,
  };
}
