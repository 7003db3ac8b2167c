/** The library's tree to ours: plain lists, maps and scalars only; everything else of YAML is refused at its place. */
import { isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { doubleBraces } from './explain-yaml-error.js';
import { findForbiddenCharacters, replaceForbiddenCharacters } from './forbidden-characters.js';
import type { SourceNode, SourcePair, Span } from './source-node.js';
import type { Stretch } from './stretch.js';
import type { YamlFinding, YamlFindings } from './yaml-findings.js';

/** Undefined when the node itself is refused (an alias). */
export function convertYaml(node: unknown, stretch: Stretch, findings: YamlFindings): SourceNode | undefined {
  return new Converter(stretch, findings).node(node as ParsedNode | null, 0);
}

class Converter {
  constructor(
    private readonly stretch: Stretch,
    private readonly findings: YamlFindings,
  ) {}

  node(node: ParsedNode | null, emptyAt: number): SourceNode | undefined {
    if (node === null) return this.nothing(emptyAt);
    const span = this.span(node.range[0], node.range[1]);
    if (isAlias(node)) {
      this.refuse(span, refusals.alias);
      return undefined;
    }
    if (node.anchor !== undefined) this.refuse(this.span(span.start, span.start), refusals.anchor, true);
    if (node.tag !== undefined) this.refuse(span, refusals.tag, true);
    if (isMap(node)) {
      if (this.stretch.text.startsWith('{{', node.range[0])) {
        this.refuse(span, doubleBraces, true);
        return undefined;
      }
      const { pairs, ...lost } = this.pairs(node.items);
      return { kind: 'map', pairs, ...lost, span: endWith(span, node.flow, pairs.at(-1)?.value) };
    }
    if (isSeq(node)) {
      const items = (node.items as unknown[]).flatMap((item) => this.item(item, node.range[0]) ?? []);
      const lost = items.length < node.items.length ? { partial: true as const } : {};
      return { kind: 'list', items, span: endWith(span, node.flow, items.at(-1)), ...lost };
    }
    return this.scalar(node as Scalar.Parsed, span);
  }

  private item(item: unknown, at: number): SourceNode | undefined {
    // `[a: 1]` is a list with a pair in it: the library gives a map here, except in lists it could not finish.
    if (isPair(item)) return this.node(null, at);
    return this.node(item as ParsedNode, at);
  }

  private pairs(items: readonly { key: unknown; value: unknown }[]): { pairs: SourcePair[]; partial?: true } {
    const pairs = new Map<string, SourcePair>();
    let lost = false;
    for (const { key, value } of items) {
      const pair = this.pair(key, value);
      if (pair === undefined) {
        lost = true;
        continue;
      }
      const first = pairs.get(pair.key);
      if (first === undefined) pairs.set(pair.key, pair);
      else this.duplicate(pair, first);
    }
    return { pairs: [...pairs.values()], ...(lost ? { partial: true } : {}) };
  }

  private pair(key: unknown, value: unknown): SourcePair | undefined {
    const node = value as ParsedNode | null;
    if (!isScalar(key)) {
      const range = (key as ParsedNode | null)?.range ?? node?.range ?? [0, 0];
      this.refuse(this.span(range[0], range[1]), refusals.complexKey);
      return undefined;
    }
    const scalar = key as Scalar.Parsed;
    const keySpan = this.span(scalar.range[0], scalar.range[1]);
    const text = scalar.source ?? '';
    if (text === '' || text === '__proto__' || text === '<<') {
      const finding = text === '' ? refusals.emptyKey : text === '<<' ? refusals.merge : refusals.reservedKey;
      this.refuse(keySpan, finding);
      return undefined;
    }
    if (scalar.anchor !== undefined) this.refuse(keySpan, refusals.anchor);
    if (scalar.tag !== undefined) this.refuse(keySpan, refusals.tag);
    const converted = this.node(node, scalar.range[2]);
    return converted && { key: this.clean(text, scalar, keySpan), keySpan, value: converted };
  }

  private duplicate(pair: SourcePair, first: SourcePair): void {
    const place = this.findings.lines.place(this.findings.file, first.keySpan.start, first.keySpan.end);
    this.refuse(pair.keySpan, {
      rule: 'duplicate-key',
      message: {
        zh: `“${pair.key}”写了两次，后面这一次没有采用`,
        en: `"${pair.key}" is written twice; the second one is not used`,
      },
      hint: {
        zh: `第 ${place.line} 行已经写过“${pair.key}”；留下正确的一项，删掉另一项。`,
        en: `It is already on line ${place.line}; keep the right one and delete the other.`,
      },
      related: [{ message: { zh: '第一次写在这里', en: 'first written here' }, place }],
    });
  }

  private scalar(node: Scalar.Parsed, span: Span): SourceNode {
    const source = this.clean(node.source ?? '', node, span);
    this.swallowed(node);
    const { value } = node;
    const plain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    return { kind: 'scalar', value: plain ? value : source, source, span };
  }

  /** ` #` begins a comment; staff who write one put a space after the sign, and 政务中心 #2号楼 is text. */
  private swallowed(node: Scalar.Parsed): void {
    if (node.type !== 'PLAIN') return;
    const [, value] = node.range;
    // An entry without value ends at its colon, with or without the space.
    comment.lastIndex = value;
    const after = comment.exec(this.stretch.text);
    if (!after) return;
    const start = value + after.groups!['lead']!.length;
    const lost = after[0].trim();
    this.findings.add(this.stretch.origin(start), this.stretch.origin(start + lost.length), {
      rule: 'swallowed-text',
      severity: 'warning',
      message: {
        zh: `空格后面的 # 表示注释，“${lost}”没有读进内容`,
        en: `A # after a space begins a comment: "${lost}" is not part of the value`,
      },
      hint: {
        zh: '是内容的，用英文双引号把整个值括起来；是注释的，在 # 后面空一格。',
        en: 'If it belongs to the value, put the whole value in double quotes; if it is a comment, write a space after the #.',
      },
    });
  }

  /** A double-quoted text can name any character by its number, so it is looked at again. */
  private clean(text: string, node: Scalar.Parsed, span: Span): string {
    if (node.type !== 'QUOTE_DOUBLE') return text;
    const raw = this.stretch.text.slice(node.range[0], node.range[1]);
    if (!raw.includes('\\')) return text;
    for (const { rule, severity, name } of findForbiddenCharacters(text).slice(0, 1))
      this.findings.add(span.start, span.end, {
        rule,
        severity,
        message: {
          zh: `引号里用反斜杠写出了${name.zh}，不能出现在文件里`,
          en: `An escape in these quotes stands for a ${name.en}, which may not stand in a file`,
        },
        hint: { zh: '删掉这个反斜杠写法。', en: 'Delete the escape.' },
      });
    return replaceForbiddenCharacters(text);
  }

  private nothing(at: number): SourceNode {
    return { kind: 'scalar', value: null, source: '', span: this.span(at, at) };
  }

  private span(start: number, end: number): Span {
    return { start: this.stretch.origin(start), end: this.stretch.origin(end) };
  }

  private refuse(span: Span, finding: YamlFinding, firstLine = false): void {
    const { lines } = this.findings;
    const endOfLine = lines.lineStart(lines.position(span.start).line + 1) - 1;
    this.findings.add(span.start, firstLine ? Math.min(span.end, endOfLine) : span.end, finding);
  }
}

/** A block ends with its last value: the line break and the comments behind it are not part of it. */
function endWith(span: Span, flow: boolean | undefined, last: SourceNode | undefined): Span {
  return flow || !last ? span : { start: span.start, end: last.span.end };
}

/** A comment without a space after its sign, behind a value. */
const comment = /(?<lead>[ \t]*)#[^\s#!].*/y;

const writeOut = { zh: '把内容完整写出来', en: 'Write the content out' };
const refusals = {
  alias: {
    rule: 'yaml-feature',
    message: {
      zh: '这里用星号（*）引用了别处的内容，本工具不接受这种写法',
      en: 'Aliases (*) are not used here',
    },
    hint: {
      zh: '把内容完整写出来；如果星号是正文，请用引号把整段文字括起来。',
      en: 'Write the content out, or quote it.',
    },
  },
  anchor: {
    rule: 'yaml-feature',
    message: {
      zh: '这里用 & 给内容起了名字，本工具不接受这种写法',
      en: 'Anchors (&) are not used here',
    },
    hint: {
      zh: '删掉 & 和名字；如果 & 是正文，请用引号把整段文字括起来。',
      en: 'Delete the anchor, or quote the text.',
    },
  },
  tag: {
    rule: 'yaml-feature',
    message: {
      zh: '这里用感叹号（!）标了类型，本工具不接受这种写法',
      en: 'Tags (!) are not used here',
    },
    hint: {
      zh: '删掉感叹号和类型名；如果感叹号是正文，请用引号把整段文字括起来。',
      en: 'Delete the tag, or quote the text.',
    },
  },
  complexKey: {
    rule: 'yaml-feature',
    message: { zh: '冒号左边只能是一个名称，不能是一组内容', en: 'A key must be a plain word' },
    hint: writeOut,
  },
  emptyKey: {
    rule: 'yaml-syntax',
    message: { zh: '冒号左边没有写名称', en: 'There is no key before the colon' },
    hint: { zh: '在冒号前写上这一项的名称，如“名称: ……”。', en: 'Write the key before the colon.' },
  },
  merge: {
    rule: 'yaml-feature',
    message: {
      zh: '这里用 << 合并了别处的内容，本工具不接受这种写法',
      en: 'Merge keys (<<) are not used here',
    },
    hint: writeOut,
  },
  reservedKey: {
    rule: 'yaml-feature',
    message: { zh: '“__proto__”是程序保留的名称，不能使用', en: '"__proto__" is a reserved name' },
    hint: { zh: '删掉这一项。', en: 'Delete it.' },
  },
} satisfies Record<string, YamlFinding>;
