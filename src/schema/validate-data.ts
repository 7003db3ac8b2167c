/** Canonical data against its schema: every finding at the author's place, and which parts are unusable. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { LineIndex } from '../source/line-index.js';
import { escapePointer } from '../source/origin.js';
import type { SourceNode } from '../source/source-node.js';
import { explanations, meantKey } from './explain-schema-error.js';
import { firstLineOf } from './first-line.js';
import type { Kind } from './record.js';
import type { SchemaError } from './schema-node.js';
import { schemas } from './schemas.generated.js';
import { branchFor, followPointer, type Spot } from './spot.js';
import { validators } from './validators.generated.js';

export interface Checked {
  /** Pointers (author's indexes) of values that are left out. */
  readonly bad: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export function validateData(
  kind: Kind,
  root: SourceNode,
  data: unknown,
  file: string,
  text: string,
  lines: LineIndex,
): Checked {
  const validate = validators[kind];
  const top: Spot = {
    node: root,
    schema: branchFor(schemas[kind], root),
    step: '',
    pair: undefined,
    parent: undefined,
  };
  const errors = validate(data) ? [] : usefulErrors(validate.errors ?? [], top);
  const bad = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const meant = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const key = meantKey(
      followPointer(top, error.instancePath).spot,
      String(error.params['additionalProperty']),
    );
    if (key !== undefined) meant.add(`${error.instancePath}/${key}`);
  }
  for (const error of errors) {
    const { spot } = followPointer(top, error.instancePath);
    const pointer = culprit(error);
    if (pointer !== undefined) bad.add(pointer);
    if (error.keyword === 'required') {
      // A key that was misspelt, or lost to a syntax error, has been reported already.
      if (meant.has(`${error.instancePath}/${error.params['missingProperty']}`)) continue;
      if (spot.node.kind === 'map' && spot.node.partial) continue;
    }
    const explain = explanations[error.keyword]!;
    const subject = subjectOf(spot);
    diagnostics.push({
      severity: 'error',
      ...explain(spot, error),
      place: placeOf(error, spot, file, text, lines),
      pointer: pointer ?? error.instancePath,
      ...(subject === undefined ? {} : { subject }),
    });
  }
  return { bad, diagnostics };
}

/** `oneOf` over types reports each branch: only the branch that the author meant is of use. */
function usefulErrors(errors: readonly SchemaError[], top: Spot): SchemaError[] {
  const branches = errors.filter((error) => error.keyword === 'oneOf');
  return errors.filter((error) => {
    const branch = branches.find(
      (one) =>
        error !== one &&
        error.schemaPath.startsWith(`${one.schemaPath}/`) &&
        error.instancePath.startsWith(one.instancePath),
    );
    if (error.keyword === 'oneOf')
      return followPointer(top, error.instancePath).spot.schema.oneOf !== undefined;
    if (!branch) return true;
    const { spot } = followPointer(top, branch.instancePath);
    if (spot.schema.oneOf) return false;
    return (
      error.keyword !== 'type' ||
      error.instancePath !== branch.instancePath ||
      error.params['type'] === spot.schema.type
    );
  });
}

/** The value that cannot stay; a missing key makes no value bad by itself. */
function culprit({ keyword, instancePath, params }: SchemaError): string | undefined {
  if (keyword === 'required') return undefined;
  if (keyword === 'additionalProperties')
    return `${instancePath}/${escapePointer(String(params['additionalProperty']))}`;
  return keyword === 'uniqueItems' ? `${instancePath}/${params['j'] as number}` : instancePath;
}

function placeOf(error: SchemaError, spot: Spot, file: string, text: string, lines: LineIndex): Place {
  const { node } = spot;
  if (error.keyword === 'additionalProperties' && node.kind === 'map') {
    const pair = node.pairs.find(({ key }) => key === error.params['additionalProperty']);
    if (pair) return lines.place(file, pair.keySpan.start, pair.keySpan.end);
  }
  const item =
    error.keyword === 'uniqueItems' && node.kind === 'list' ? node.items[Number(error.params['j'])] : node;
  const empty = item?.kind === 'scalar' && item.source === '' && item.span.start === item.span.end;
  const { start, end } = firstLineOf(empty && spot.pair ? spot.pair.keySpan : (item ?? node).span, text);
  return lines.place(file, start, end);
}

/** Id of the record that a place lies in. */
export function subjectOf(spot: Spot): string | undefined {
  for (let at: Spot | undefined = spot; at; at = at.parent) {
    if (at.node.kind !== 'map' || at.parent?.parent) continue;
    const pair = at.node.pairs.find(({ key }) => key === 'id' || key === '标识');
    if (pair?.value.kind === 'scalar') return pair.value.source;
  }
  return undefined;
}
