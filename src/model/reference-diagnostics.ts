/** The findings about references: unknown, of the wrong kind, of another organ, not in force. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import type { PlainNode } from './collect-nodes.js';
import { fileKinds } from './file-kinds.js';
import { kindNames } from './kind-names.js';
import type { Locator } from './locator.js';
import { nearestId } from './nearest-id.js';
import type { Reference } from './reference.js';

type Nodes = ReadonlyMap<string, PlainNode>;

export function unknownTarget(reference: Reference, nodes: Nodes, locator: Locator): Diagnostic {
  const { target, kinds } = reference;
  const kind = anyOf(kinds);
  const near = meant(reference, nodes);
  return {
    ...finding('unknown-reference', reference, locator),
    message: {
      zh: `找不到标识为“${target}”的${kind.zh}`,
      en: `There is no ${kind.en} with the id "${target}"`,
    },
    absent: {
      kinds: [...new Set(kinds.map((kind) => fileKinds[kind]))],
      id: target,
      near: near !== undefined,
    },
    hint: near ?? {
      zh: `请核对标识；${kind.zh}须先在内容中写明，再在这里引用。`,
      en: `Check the id: a ${kind.en} must be written down before it is referred to.`,
    },
  };
}

export function wrongKind(
  reference: Reference,
  target: PlainNode,
  nodes: Nodes,
  locator: Locator,
): Diagnostic {
  const wanted = anyOf(reference.kinds);
  const found = kindNames[target.kind];
  return {
    ...finding('wrong-reference-kind', reference, locator),
    message: {
      zh: `“${reference.target}”是${found.zh}（${target.name}），这里应当填${wanted.zh}的标识`,
      en: `"${reference.target}" is a ${found.en} (${target.name}); a ${wanted.en} is expected here`,
    },
    related: [written(target, locator)],
    ...hinted(meant(reference, nodes)),
  };
}

export function foreignTarget(
  reference: Reference,
  target: PlainNode,
  nodes: Nodes,
  locator: Locator,
): Diagnostic {
  const kind = kindNames[target.kind];
  const home = nodes.get(target.organ)?.name ?? target.organ;
  return {
    ...finding('reference-outside-organ', reference, locator),
    message: {
      zh: `${kind.zh}“${target.name}”属于“${home}”，不属于本执法主体`,
      en: `The ${kind.en} "${target.name}" belongs to "${home}", not to this organ`,
    },
    related: [written(target, locator)],
    hint: {
      zh: '改为本执法主体的标识，或把这条记录移到对应执法主体的文件夹。',
      en: 'Refer to a record of this organ, or move the record into the folder of the other organ.',
    },
  };
}

export function notInForce(
  reference: Reference,
  target: PlainNode,
  asOf: string,
  locator: Locator,
): Diagnostic {
  const kind = kindNames[target.kind];
  const why = reasonNotInForce(target, asOf);
  return {
    ...finding('reference-not-in-force', reference, locator),
    message: {
      zh: `${kind.zh}“${target.name}”在 ${asOf} 不在有效期内：${why.zh}`,
      en: `The ${kind.en} "${target.name}" is not in force on ${asOf}: ${why.en}`,
    },
    related: [written(target, locator)],
    hint: {
      zh: '改为当日有效的标识，或更正起止日期。',
      en: 'Refer to one that is in force, or correct its dates.',
    },
  };
}

function reasonNotInForce(target: PlainNode, asOf: string): Text {
  const { from, until, state } = target.data as { from?: string; until?: string; state?: string };
  if (from !== undefined && from > asOf) return { zh: `起于 ${from}`, en: `it begins on ${from}` };
  if (until !== undefined && until < asOf) return { zh: `止于 ${until}`, en: `it ended on ${until}` };
  if (state === 'cancelled') return { zh: '已取消', en: 'it is cancelled' };
  return { zh: '已失效', en: 'it is no longer in force' };
}

function finding(rule: string, reference: Reference, locator: Locator) {
  return {
    rule,
    severity: 'error',
    place: locator.locate(reference.origin),
    pointer: reference.origin.pointer,
    about: reference.target,
    subject: reference.owner.id,
  } as const;
}

function written(target: PlainNode, locator: Locator) {
  return {
    message: { zh: `“${target.name}”写在这里`, en: `"${target.name}" is written here` },
    place: locator.locate(target.origin),
  };
}

/** Only ids of a kind that fits, those of the same organ first. */
function meant(reference: Reference, nodes: Nodes): Text | undefined {
  const fitting = [...nodes.values()].filter((node) => reference.kinds.includes(node.kind));
  const own = fitting.filter((node) => node.organ === reference.owner.organ);
  const near = nearestId(reference.target, own) ?? nearestId(reference.target, fitting);
  return near === undefined ? undefined : { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` };
}

function hinted(hint: Text | undefined) {
  return hint ? { hint } : {};
}

/** As many kinds are named; more are any record. */
const mostKinds = 5;

function anyOf(kinds: readonly (keyof typeof kindNames)[]): Text {
  if (kinds.length > mostKinds) return { zh: '记录', en: 'record' };
  return {
    zh: kinds.map((kind) => kindNames[kind].zh).join('或'),
    en: kinds.map((kind) => kindNames[kind].en).join(' or '),
  };
}
