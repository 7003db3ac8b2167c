/** The structure of a composed text: parsed once per shape, checked against the closed set of nodes and directives. */
import type { Nodes, Parents, Root, Table } from 'mdast';
import type { Text } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { containerShapes, type DirectiveShape, leafShapes } from './directives.js';
import { Lru } from './lru.js';
import { numberTokens } from './numbered-token.js';
import { MOST_LEVELS, parseSafely } from './parse-safely.js';

/** A fault of the template, by line of the composed text. */
export interface StructureFault {
  readonly line: number;
  readonly message: Text;
}
export interface Structure {
  readonly tree: Root;
  readonly faults: readonly StructureFault[];
}

const shapes = new Lru<Structure>(8_000_000);

export function parseStructure(text: string): Structure {
  return shapes.get(text, () => {
    const numbered = numberTokens(text);
    const tree = parseSafely(numbered, 'composed');
    if (tree === undefined) return { tree: { type: 'root', children: [] }, faults: [tooDeep(1)] };
    const faults: StructureFault[] = [];
    checkNode(tree, numbered.split('\n'), 0, faults);
    return { tree, faults };
  });
}

/** Nodes that every writer knows. */
const KNOWN: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'delete',
  'break',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'thematicBreak',
  'inlineCode',
  'code',
  'link',
  'containerDirective',
  'leafDirective',
]);

function checkNode(node: Nodes, lines: readonly string[], level: number, faults: StructureFault[]): void {
  const line = node.position?.start.line ?? 1;
  if (level > MOST_LEVELS) {
    faults.push(tooDeep(line));
    return;
  }
  if (!KNOWN.has(node.type)) faults.push(unknownNode(line, node.type));
  if (node.type === 'containerDirective') {
    checkDirective(node.name, node.attributes, containerShapes, '容器', line, faults);
    checkClosed(node.name, node.position?.end.line, line, lines, faults);
    checkHeld(node, line, faults);
  } else if (node.type === 'leafDirective')
    checkDirective(node.name, node.attributes, leafShapes, '单行', line, faults);
  if (node.type === 'table') checkRows(node, faults);
  if ('children' in node)
    for (const child of node.children) checkNode(child as Nodes, lines, level + 1, faults);
}

function checkDirective(
  name: string,
  attributes: Readonly<Record<string, unknown>> | null | undefined,
  shapes: Readonly<Record<string, DirectiveShape>>,
  kind: string,
  line: number,
  faults: StructureFault[],
): void {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape) {
    const near = nearest(name, Object.keys(shapes));
    const add = (text: Text) => faults.push({ line, message: text });
    add({
      zh: `没有“${name}”这个${kind}指令${near ? `；最接近的是“${near}”` : ''}`,
      en: `unknown directive "${name}"${near ? `; the nearest is "${near}"` : ''}`,
    });
    return;
  }
  const written = Object.keys(attributes ?? {});
  for (const attribute of written) {
    if (shape.attributes.includes(attribute)) continue;
    const near = nearest(attribute, shape.attributes) ?? shape.attributes.join('、');
    faults.push({
      line,
      message: {
        zh: `指令“${name}”没有“${attribute}”这个属性${near ? `；可用的是“${near}”` : ''}`,
        en: `directive "${name}" has no attribute "${attribute}"${near ? `; use "${near}"` : ''}`,
      },
    });
  }
  for (const attribute of shape.required ?? []) {
    if (written.includes(attribute)) continue;
    faults.push({
      line,
      message: {
        zh: `指令“${name}”缺少“${attribute}”这个属性`,
        en: `directive "${name}" lacks the attribute "${attribute}"`,
      },
    });
  }
}

/** An open container swallows the rest of the paper in silence, so its end is demanded. */
function checkClosed(
  name: string,
  end: number | undefined,
  line: number,
  lines: readonly string[],
  faults: StructureFault[],
): void {
  const last = end === undefined ? '' : (lines[end - 1] ?? '');
  if (end !== line && /^[\s>]*:{3,}\s*$/.test(last)) return;
  faults.push({
    line,
    message: {
      zh: `指令“${name}”没有结束：请在它的内容之后另起一行写“:::”`,
      en: `directive "${name}" is not closed: write ":::" on a line of its own after its content`,
    },
  });
}

function checkHeld(node: Parents & { name: string }, line: number, faults: StructureFault[]): void {
  const holds = (containerShapes as Readonly<Record<string, DirectiveShape>>)[node.name]?.holds;
  const types = node.children.map((child) =>
    child.type === 'leafDirective' ? `${child.type} ${child.name}` : child.type,
  );
  if (holds === 'one-table' && !(types.length === 1 && types[0] === 'table'))
    faults.push({
      line,
      message: {
        zh: '指令“table”里必须有且只有一张表格；表头下面的分隔行不能少',
        en: 'directive "table" must hold exactly one table; its delimiter row must be there',
      },
    });
  if (holds === 'parties' && !(types.length > 0 && types.every((type) => type === 'leafDirective party')))
    faults.push({
      line,
      message: {
        zh: '指令“signatures”里只能放“party”指令，且至少一个',
        en: 'directive "signatures" holds one or more "party" directives and nothing else',
      },
    });
}

/** Markdown pads or keeps uneven rows in silence; in a template they are a slip. */
function checkRows(table: Table, faults: StructureFault[]): void {
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const cells = row.children.length;
    if (cells === columns) continue;
    faults.push({
      line: row.position?.start.line ?? 1,
      message: {
        zh: `表格的这一行有${cells}格，表头有${columns}格`,
        en: `this row of the table has ${cells} cells, its head has ${columns}`,
      },
    });
  }
}

function unknownNode(line: number, type: string): StructureFault {
  const names: Record<string, string> = {
    html: '网页标签或注释',
    image: '图片',
    imageReference: '图片',
    definition: '链接定义',
    linkReference: '引用式链接',
    footnoteDefinition: '脚注',
    footnoteReference: '脚注',
  };
  return {
    line,
    message: {
      zh: `模板中不能用${names[type] ?? `这种写法（${type}）`}：成品没有对应的排版`,
      en: `a template cannot use "${type}": no paper shows it`,
    },
  };
}

function tooDeep(line: number): StructureFault {
  return {
    line,
    message: {
      zh: `嵌套超过${MOST_LEVELS}层，无法排版`,
      en: `nested more than ${MOST_LEVELS} levels deep`,
    },
  };
}
