/** Writes one paragraph: its properties in the order of ECMA-376 17.3.1.26. */
import type { DocxState } from './state.js';

export interface ParagraphLook {
  /** Twips, added to what the state already indents. */
  readonly left?: number;
  readonly right?: number;
  /** In characters of the grid. */
  readonly firstLine?: number;
  readonly hanging?: number;
  /** Twips. */
  readonly before?: number;
  readonly after?: number;
  /** Exact height of its lines in twips, when it is not the style's. */
  readonly line?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly keepNext?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly tabs?: readonly { readonly at: number; readonly side: 'left' | 'right' | 'center' }[];
  /** Ready-made `w:top` or `w:bottom` elements. */
  readonly border?: string;
}

/** A rule in `w:pBdr` or `w:tcBorders`; the width is in eighths of a point. */
export function rule(side: 'top' | 'bottom', eighths: number, color = '000000'): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${color}"/>`;
}

export function paragraph(runs: string, state: DocxState, look: ParagraphLook = {}): string {
  const style = state.styles[state.style];
  const properties = [
    `<w:pStyle w:val="${style.id}"/>`,
    (look.keepNext ?? state.keepNext) ? '<w:keepNext/>' : '',
    state.paper.takePageBreak() ? '<w:pageBreakBefore/>' : '',
    look.numbering
      ? `<w:numPr><w:ilvl w:val="${look.numbering.level}"/><w:numId w:val="${look.numbering.id}"/></w:numPr>`
      : '',
    look.border ? `<w:pBdr>${look.border}</w:pBdr>` : '',
    look.tabs
      ? `<w:tabs>${look.tabs.map(({ side, at }) => `<w:tab w:val="${side}" w:pos="${Math.round(at)}"/>`).join('')}</w:tabs>`
      : '',
    spacing({ ...look, after: look.after ?? state.spaceAfter }),
    indentation(state, look),
    alignment(look.align ?? state.align),
    look.numbering ? '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' : '',
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

interface Spacing {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly line?: number | undefined;
}

function spacing({ before, after, line }: Spacing): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  const attributes = [
    before === undefined ? '' : ` w:before="${Math.round(before)}"`,
    after === undefined ? '' : ` w:after="${Math.round(after)}"`,
    line === undefined ? '' : ` w:line="${Math.round(line)}" w:lineRule="exact"`,
  ];
  return `<w:spacing${attributes.join('')}/>`;
}

/** Centred and right-aligned lines lose the first-line indent, which would push them off. */
function indentation(state: DocxState, look: ParagraphLook): string {
  const { type } = state.styles[state.style];
  const { character } = state.geometry;
  const left = Math.round(state.indent + (look.left ?? 0));
  const right = Math.round(look.right ?? 0);
  const align = look.align ?? state.align;
  const aside = align === 'center' || align === 'right';
  const first = look.firstLine ?? (aside && look.hanging === undefined ? 0 : undefined);
  const attributes = [
    left === 0 ? '' : ` w:left="${left}"`,
    right === 0 ? '' : ` w:right="${right}"`,
    look.hanging === undefined
      ? ''
      : ` w:firstLineChars="0" w:hanging="${Math.round(look.hanging * character)}"`,
    first === undefined || (first === 0 && !type.indent)
      ? ''
      : ` w:firstLineChars="${Math.round(first * 100)}" w:firstLine="${Math.round(first * character)}"`,
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

const alignment = (align?: string) => (align ? `<w:jc w:val="${align}"/>` : '');
