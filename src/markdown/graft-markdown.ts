/** Markdown that authors write (a notice's body, a responsibility statement), as blocks; what is not prose is inert text. */
import type {
  BlockContent,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { Origin } from '../source/origin.js';
import { dataOf } from './bound-text.js';
import { Lru } from './lru.js';
import { MOST_LEVELS, parseSafely } from './parse-safely.js';
import { isSafeLink } from './safe-link.js';
import { joinSoftBreaks } from './soft-break.js';

const parsed = new Lru<{ readonly tree: Root | undefined }>(4_000_000);

/**
 * The blocks of an author's Markdown. Directives, HTML, images and footnotes have no place in a paper and stay as the
 * characters that were written. `depth` is the depth that the highest heading gets.
 */
export function graftMarkdown(
  text: string,
  origins: readonly Origin[],
  depth: number | undefined,
): BlockContent[] {
  const { tree } = parsed.get(text, () => ({ tree: parseSafely(text, 'authored') }));
  if (tree === undefined) return [paragraphOf(text, origins)];
  const depths = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const shift = depth === undefined || depths.length === 0 ? 0 : depth - Math.min(...depths);
  const graft = new Graft(text, origins, shift, linksOf(tree));
  return tree.children.flatMap((node) => graft.block(node, 0)) as BlockContent[];
}

/** Addresses of `[name]: url` by identifier, and the identifiers that a link refers to. */
interface Links {
  readonly urls: ReadonlyMap<string, string>;
  readonly used: ReadonlySet<string>;
}

function linksOf(tree: Root): Links {
  const urls = new Map<string, string>();
  const used = new Set<string>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') urls.set(node.identifier, node.url);
    if (node.type === 'linkReference') used.add(node.identifier);
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return { urls, used };
}

class Graft {
  constructor(
    private readonly source: string,
    private readonly origins: readonly Origin[],
    private readonly shift: number,
    private readonly links: Links,
  ) {}

  block(node: RootContent, level: number): RootContent[] {
    if (level > MOST_LEVELS) return [this.inert(node)];
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: this.phrasing(node.children, level) }];
      case 'heading': {
        const depth = Math.min(6, Math.max(1, node.depth + this.shift)) as 1 | 2 | 3 | 4 | 5 | 6;
        return [{ type: 'heading', depth, children: this.phrasing(node.children, level) }];
      }
      case 'blockquote':
        return [{ type: 'blockquote', children: this.blocks(node.children, level) }];
      case 'list':
      case 'listItem': {
        const { position: _, children, ...own } = node;
        return [{ ...own, children: this.blocks(children, level) } as RootContent];
      }
      case 'table':
        return [this.table(node, level)];
      case 'code':
        return [{ type: 'code', value: node.value, ...dataOf(this.origins) }];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'definition':
        return this.links.used.has(node.identifier) ? [] : [this.inert(node)];
      case 'containerDirective': {
        const lines = this.slice(node).split('\n');
        const closed = lines.length > 1 && /^\s*:{3,}\s*$/.test(lines.at(-1)!);
        return [
          paragraphOf(lines[0]!, this.origins),
          ...this.blocks(node.children, level),
          ...(closed ? [paragraphOf(lines.at(-1)!.trim(), this.origins)] : []),
        ];
      }
      default:
        return [this.inert(node)];
    }
  }

  /** Rows made even: an author may leave out empty cells at the end, writers may not. */
  private table(table: Table, level: number): Table {
    const columns = Math.max(...table.children.map((row) => row.children.length));
    const rows = table.children.map((row): TableRow => {
      const cells = Array.from({ length: columns }, (_, index): TableCell => {
        const children = row.children[index]?.children ?? [];
        return { type: 'tableCell', children: this.phrasing(children, level) };
      });
      return { type: 'tableRow', children: cells };
    });
    return { type: 'table', align: table.align ?? [], children: rows };
  }

  private blocks(nodes: readonly RootContent[], level: number): never[] {
    return nodes.flatMap((node) => this.block(node, level + 1)) as never[];
  }

  private phrasing(nodes: readonly PhrasingContent[], level: number): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      if (level > MOST_LEVELS) return [this.literal(node)];
      switch (node.type) {
        case 'text':
          return [this.text(joinSoftBreaks(node.value))];
        case 'strong':
        case 'emphasis':
        case 'delete':
          return [{ type: node.type, children: this.phrasing(node.children, level + 1) }];
        case 'inlineCode':
          return [{ type: 'inlineCode', value: node.value, ...dataOf(this.origins) }];
        case 'break':
          return [{ type: 'break' }];
        case 'link':
          return this.link(node.url, this.phrasing(node.children, level + 1));
        case 'linkReference': {
          const url = this.links.urls.get(node.identifier);
          return url === undefined
            ? [this.literal(node)]
            : this.link(url, this.phrasing(node.children, level + 1));
        }
        default:
          return [this.literal(node)];
      }
    });
  }

  private link(url: string, children: PhrasingContent[]): PhrasingContent[] {
    return isSafeLink(url) ? [{ type: 'link', url, children, ...dataOf(this.origins) }] : children;
  }

  private inert(node: Nodes): Paragraph {
    return paragraphOf(this.slice(node), this.origins);
  }

  private literal(node: Nodes): PhrasingContent {
    return this.text(this.slice(node));
  }

  private text(value: string): PhrasingContent {
    return { type: 'text', value, ...dataOf(this.origins) };
  }

  private slice(node: Nodes): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

function paragraphOf(text: string, origins: readonly Origin[]): Paragraph {
  const lines = text.split('\n');
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', value, ...dataOf(origins) },
  ]);
  return { type: 'paragraph', children };
}
