/** Canonical data against its schema: every finding at the author's place, and which parts are unusable. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { escapePointer } from '../source/origin.js';
import type { SourceNode, Span } from '../source/source-node.js';
import { guessKey } from './author-words.js';
import { explanations } from './explain-schema-error.js';
import { firstLineOf } from './first-line.js';
import { mayBeAdopted } from './may-be-adopted.js';
import type { Reading } from './reading.js';
import type { SchemaError, SchemaNode } from './schema-node.js';
import { followPointer, propertyOf, type Spot, subjectOf } from './spot.js';
import { validators } from './validators.generated.js';

/** A file with more errors has one cause for them; the rest is counted. */
const mostErrors = 2000;

/** Adds the pointers of unusable values to `bad`. */
export function validateData(reading: Reading, data: unknown, bad: Set<string>): Diagnostic[] {
  const validate = validators[reading.kind];
  if (validate(data)) return [];
  const errors = withoutRepeats(
    mergeMissing(ofMeantBranches(validate.errors ?? [], reading.top), reading.top),
  );
  for (const error of errors) if (error.keyword !== 'required') bad.add(culprit(error));
  const told = errors.slice(0, mostErrors).map((error): Diagnostic => {
    const spot = followPointer(reading.top, error.instancePath);
    const pointer = culprit(error);
    const explained = explanations[error.keyword]!(spot, error.params);
    const subject = subjectOf(spot);
    const { start, end } = spanOf(error, spot, reading.text);
    return {
      severity: 'error',
      ...explained,
      place: reading.lines.place(reading.file, start, end),
      pointer,
      ...(subject === undefined ? {} : { subject }),
    };
  });
  const rest = errors.slice(mostErrors);
  return rest.length === 0 ? told : [...told, restOf(rest, reading, told.at(-1)!)];
}

/** The errors that are not told one by one still keep the papers of their records from being made. */
function restOf(rest: readonly SchemaError[], { top }: Reading, last: Diagnostic): Diagnostic {
  const ids = new Set(rest.map(({ instancePath }) => subjectOf(followPointer(top, instancePath))));
  ids.delete(undefined);
  return {
    rule: last.rule,
    severity: 'error',
    place: last.place,
    message: {
      zh: `这个文件里还有 ${rest.length} 处这样的错误，没有逐个列出`,
      en: `${rest.length} more errors of this kind in this file are not listed one by one`,
    },
    hint: { zh: '先改好上面的，再检查一次。', en: 'Mend the ones above and check again.' },
    alsoConcerns: [...ids] as string[],
  };
}

/** `oneOf` over types reports every branch: only the one that the author meant is of use. */
function ofMeantBranches(errors: readonly SchemaError[], top: Spot): SchemaError[] {
  const choices = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (error.keyword !== 'oneOf') continue;
    const known = choices.get(error.instancePath);
    if (known) known.push(error);
    else choices.set(error.instancePath, [error]);
  }
  return errors.filter((error) => {
    if (error.keyword === 'oneOf') return followPointer(top, error.instancePath).schema.oneOf !== undefined;
    const choice = ancestors(error.instancePath)
      .flatMap((path) => choices.get(path) ?? [])
      .find(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`));
    if (!choice) return true;
    const { schema } = followPointer(top, choice.instancePath);
    if (schema.oneOf) return false;
    const atChoice = error.instancePath === choice.instancePath && error.keyword === 'type';
    return !atChoice || error.params['type'] === schema.type;
  });
}

/** The pointer and those above it, the root first. */
function ancestors(pointer: string): string[] {
  const steps = pointer.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/**
 * All missing keys of a map as one finding. A key that was misspelt, or lost to a syntax error, has been reported
 * already.
 */
function mergeMissing(errors: readonly SchemaError[], top: Spot): SchemaError[] {
  const meant = new Set<string>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const { schema } = followPointer(top, instancePath);
    meant.add(`${instancePath}/${guessKey(schema, String(params['additionalProperty']))}`);
  }
  const missing = new Map<string, string[]>();
  const merged: SchemaError[] = [];
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    const { node, schema } = followPointer(top, instancePath);
    if (keyword === 'oneOf' && choosesLostKey(error, top, meant)) continue;
    if (keyword === 'minItems' && node.kind === 'list' && node.partial) continue;
    if (keyword !== 'required') {
      merged.push(error);
      continue;
    }
    const key = String(params['missingProperty']);
    if (meant.has(`${instancePath}/${key}`) || (node.kind === 'map' && node.partial)) continue;
    if (mayBeAdopted(schema, key, (name) => isWritten(node, schema, name))) continue;
    const known = missing.get(instancePath);
    if (known) known.push(key);
    else {
      const list = [key];
      missing.set(instancePath, list);
      merged.push({ ...error, params: { missing: list } });
    }
  }
  return merged;
}

function isWritten(node: SourceNode, schema: SchemaNode, name: string): boolean {
  return (
    node.kind === 'map' && node.pairs.some(({ key, value }) => propertyOf(schema, key, value)?.key === name)
  );
}

/** Which of several keys is written cannot be told when one of them was misspelt, or lost to a syntax error. */
function choosesLostKey({ instancePath }: SchemaError, top: Spot, meant: ReadonlySet<string>): boolean {
  const { node, schema } = followPointer(top, instancePath);
  const keys = schema.oneOf?.flatMap(({ required = [] }) => required) ?? [];
  return (node.kind === 'map' && node.partial) || keys.some((key) => meant.has(`${instancePath}/${key}`));
}

/** A value of the wrong type breaks its enumeration, too: one finding a place is enough. */
function withoutRepeats(errors: readonly SchemaError[]): SchemaError[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map((one) => one.instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !wrongType.has(instancePath));
}

/** Pointer of the value that cannot stay; of the map when a key is missing. */
function culprit({ keyword, instancePath, params }: SchemaError): string {
  if (keyword === 'additionalProperties')
    return `${instancePath}/${escapePointer(String(params['additionalProperty']))}`;
  return keyword === 'uniqueItems' ? `${instancePath}/${params['j'] as number}` : instancePath;
}

function spanOf({ keyword, params }: SchemaError, spot: Spot, text: string): Span {
  const { node, pair } = spot;
  if (keyword === 'additionalProperties' && node.kind === 'map') {
    const unknown = node.pairs.find(({ key }) => key === params['additionalProperty']);
    if (unknown) return unknown.keySpan;
  }
  const item = keyword === 'uniqueItems' && node.kind === 'list' ? node.items[params['j'] as number] : node;
  const { span } = item ?? node;
  return firstLineOf(span.start === span.end && pair ? pair.keySpan : span, text);
}
