/** YAML text to a positioned tree: a small, plain part of YAML 1.2, with every mistake reported in one go. */
import type { Result } from '../diagnostics/diagnostic.js';
import { checkLineEnd } from './check-line-end.js';
import { convertYaml } from './convert-yaml.js';
import { LineIndex } from './line-index.js';
import { mendLineStarts } from './mend-line-starts.js';
import { type ParsedRegion, parseYamlRegion, type RegionFailure } from './parse-yaml-region.js';
import { readPlainYaml } from './read-plain-yaml.js';
import { recoverYaml } from './recover-yaml.js';
import { reportYamlError } from './report-yaml-error.js';
import type { SourceDocument, SourceNode } from './source-node.js';
import type { Stretch } from './stretch.js';
import { type YamlFinding, YamlFindings } from './yaml-findings.js';

/** In UTF-16 units; a thousand full records take about one million. */
const largest = 4_000_000;

/** Never throws. Anchors, aliases, tags, merge keys, complex keys and further documents are refused. */
export function readYaml(file: string, text: string): Result<SourceDocument> {
  const findings = new YamlFindings(file, new LineIndex(text));
  const tree = readYamlTree(findings, text);
  checkLineEnd(text, findings);
  return { value: { file, text, ...tree, ...mendsOf(findings) }, diagnostics: findings.list() };
}

export function mendsOf({ mends }: YamlFindings): Pick<SourceDocument, 'mends'> {
  return mends.length > 0 ? { mends: mends.toSorted((a, b) => a.start - b.start) } : {};
}

/**
 * `visible` hides what is not YAML (the body below front matter) without moving any offset. `unreadable` says that
 * nothing is there because of a mistake, not because the file is empty.
 */
export function readYamlTree(
  findings: YamlFindings,
  visible: string,
): Pick<SourceDocument, 'root' | 'unreadable'> {
  const root = readTree(findings, visible);
  return root === undefined && findings.count > 0 ? { root, unreadable: true } : { root };
}

function readTree(findings: YamlFindings, text: string): SourceNode | undefined {
  if (text.length > largest) {
    findings.add(0, 0, failures['too-large']);
    return undefined;
  }
  const stretch = mendLineStarts(text, findings);
  const plain = stretch.text === text ? readPlainYaml(text) : undefined;
  if (plain) return plain;
  const parsed = parseYamlRegion(stretch.text);
  if (parsed.failure) {
    const at = stretch.origin(parsed.failure.offset);
    findings.add(at - 1, at, failures[parsed.failure.kind]);
    return undefined;
  }
  if (parsed.secondDocument !== undefined) {
    const at = stretch.origin(parsed.secondDocument);
    findings.add(at, at + 3, failures['second-document']);
    const first = stretch.slice(0, parsed.secondDocument);
    return readDocument(first, parseYamlRegion(first.text), findings);
  }
  return readDocument(stretch, parsed, findings);
}

function readDocument(
  stretch: Stretch,
  parsed: ParsedRegion,
  findings: YamlFindings,
): SourceNode | undefined {
  const [error] = parsed.errors;
  if (error) {
    const before = findings.count;
    const root = recoverYaml(stretch, findings);
    if (findings.count === before) reportYamlError(error, stretch, findings);
    return root;
  }
  if (parsed.document === undefined) return undefined;
  const { contents } = parsed.document;
  const looksLikeEntries = /^[^\n]{1,30}[:：]/m.test(stretch.text);
  if (contents !== null && 'source' in contents && looksLikeEntries) return recoverYaml(stretch, findings);
  const root = convertYaml(contents, stretch, findings);
  // A line of --- with nothing below it is an empty file, too.
  return root?.kind === 'scalar' && root.value === null && root.source === '' ? undefined : root;
}

const failures: Record<RegionFailure | 'too-large' | 'second-document', YamlFinding> = {
  'too-deep': {
    rule: 'yaml-limits',
    message: {
      zh: '内容一层套一层，超过 64 层，这个文件没有读取',
      en: 'Nested deeper than 64 levels; the file is not read',
    },
    hint: {
      zh: '正常的内容不超过 10 层，请检查括号和缩进。',
      en: 'Content needs ten levels at most; check brackets and indents.',
    },
  },
  'too-many-tokens': {
    rule: 'yaml-limits',
    message: { zh: '文件内容太多，没有读取', en: 'The file holds too much; it is not read' },
    hint: {
      zh: '把它分成几个文件，放进同名的文件夹。',
      en: 'Split it into several files in a folder of the same name.',
    },
  },
  'too-large': {
    rule: 'yaml-limits',
    message: {
      zh: '文件太大（超过 400 万字），没有读取',
      en: 'The file is larger than four million characters; it is not read',
    },
    hint: {
      zh: '把它分成几个文件，放进同名的文件夹。',
      en: 'Split it into several files in a folder of the same name.',
    },
  },
  'second-document': {
    rule: 'yaml-feature',
    message: {
      zh: '一个文件里只能有一份内容，这行 --- 以下的没有读取',
      en: 'A file holds one document; what follows this line is not read',
    },
    hint: {
      zh: '删掉这行 ---，或把下面的内容放到另一个文件。',
      en: 'Delete this line, or move what follows to another file.',
    },
  },
};
