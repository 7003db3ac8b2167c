/** A text with syntax errors, entry by entry: what can be read is kept, each broken entry is reported on its own. */
import { isMap, isSeq } from 'yaml';
import { convertYaml } from './convert-yaml.js';
import { parseYamlRegion } from './parse-yaml-region.js';
import { reportYamlError } from './report-yaml-error.js';
import type { SourceNode, SourcePair } from './source-node.js';
import type { Stretch } from './stretch.js';
import type { YamlFindings } from './yaml-findings.js';
import { mendEntry } from './yaml-slips.js';

/** Nested tries for one broken entry; below that the entry is reported as a whole. */
const deepestTry = 24;

export function recoverYaml(stretch: Stretch, findings: YamlFindings, depth = 0): SourceNode | undefined {
  const entries = splitEntries(stretch);
  const [first, second] = entries;
  if (first === undefined || depth > deepestTry) return undefined;
  const span = {
    start: first.origin(leadOf(first.text)),
    end: entries.at(-1)!.origin(entries.at(-1)!.text.trimEnd().length),
  };
  const list = isDash((second && leadOf(second.text) < leadOf(first.text) ? second : first).text);
  if (list) {
    const items = entries.flatMap((entry) => readItem(entry, findings, depth) ?? []);
    return { kind: 'list', items, span, ...(items.length < entries.length ? { partial: true } : {}) };
  }
  const pairs = new Map<string, SourcePair>();
  for (const entry of entries) {
    const pair = readPair(entry, findings, depth);
    if (pair && !pairs.has(pair.key)) pairs.set(pair.key, pair);
  }
  const partial = pairs.size < entries.length ? { partial: true as const } : {};
  return { kind: 'map', pairs: [...pairs.values()], span, ...partial };
}

function readItem(entry: Stretch, findings: YamlFindings, depth: number): SourceNode | undefined {
  const parsed = parseYamlRegion(entry.text);
  const contents = parsed.document?.contents;
  if (parsed.errors.length === 0 && isSeq(contents) && contents.items.length === 1) {
    const list = convertYaml(contents, entry, findings);
    return list?.kind === 'list' ? list.items[0] : undefined;
  }
  if (findings.full || !isDash(entry.text)) return report(entry, findings);
  const dash = leadOf(entry.text);
  const inner = entry.edit([{ start: dash, end: dash + 1, text: ' ' }]);
  if (splitEntries(inner).length <= 1 && !/^\s*(?:- |[^\s:#'"[{][^:]*[:：])/.test(inner.text))
    return report(entry, findings);
  return recoverYaml(inner, findings, depth + 1);
}

function readPair(entry: Stretch, findings: YamlFindings, depth: number): SourcePair | undefined {
  const whole = parsePair(entry, findings);
  if (whole) return whole;
  if (findings.full) return report(entry, findings);
  const mended = mendEntry(entry, (stretch) => parses(stretch), findings);
  if (mended) return parsePair(mended, findings);
  const head = /^[^\n]*:[ \t]*(?:#[^\n]*)?\n/.exec(entry.text);
  const rest = head && entry.slice(head[0].length, entry.text.length);
  if (!head || !rest || splitEntries(rest).length === 0) return report(entry, findings);
  const pair = parsePair(entry.slice(0, head[0].length), findings);
  if (!pair) return report(entry, findings);
  const value = recoverYaml(rest, findings, depth + 1);
  return value && { ...pair, value };
}

function parses(entry: Stretch): boolean {
  const parsed = parseYamlRegion(entry.text);
  const contents = parsed.document?.contents;
  return parsed.errors.length === 0 && isMap(contents) && contents.items.length === 1;
}

function parsePair(entry: Stretch, findings: YamlFindings): SourcePair | undefined {
  if (!parses(entry)) return undefined;
  const map = convertYaml(parseYamlRegion(entry.text).document!.contents, entry, findings);
  return map?.kind === 'map' ? map.pairs[0] : undefined;
}

function report(entry: Stretch, findings: YamlFindings): undefined {
  const error = findings.full ? undefined : parseYamlRegion(entry.text).errors[0];
  reportYamlError(error, entry, findings);
}

/**
 * The lines from each line of the least indent on; list items below a key may stand as far left as the key. Deeper
 * lines before the first of them are an entry of their own.
 */
function splitEntries(stretch: Stretch): Stretch[] {
  const { text } = stretch;
  const lines: { at: number; lead: number; dash: boolean }[] = [];
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    const content = line.trimStart();
    if (content === '' || content.startsWith('#') || /^(?:---|\.\.\.)\s*$/.test(line)) continue;
    lines.push({ at, lead: line.length - content.length, dash: isDash(line) });
  }
  const indent = lines.reduce((least, { lead }) => Math.min(least, lead), Number.POSITIVE_INFINITY);
  const list = lines.find(({ lead }) => lead === indent)?.dash;
  const starts = lines.filter(({ lead, dash }, index) => index === 0 || (lead === indent && (list || !dash)));
  return starts.map(({ at }, index) => stretch.slice(at, starts[index + 1]?.at ?? text.length));
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
const leadOf = (text: string) => text.length - text.trimStart().length;
const isDash = (text: string) => /^ *-(?:\s|$)/.test(text);
