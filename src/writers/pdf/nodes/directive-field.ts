/** Labelled blanks to be filled in; those that follow one another share a line. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { labelled } from '../../labelled.js';
import { definePdfNode, type PdfContext } from '../pdf-node.js';

/** Room for a name, in millimetres. */
const USUAL_WIDTH = 40;

export default definePdfNode<LeafDirective>((node, context, { parent, index }) => {
  if (isField(parent.children[index - 1])) return '';
  const rest = parent.children.slice(index + 1);
  const end = rest.findIndex((sibling) => !isField(sibling));
  const following = rest.slice(0, end === -1 ? rest.length : end) as LeafDirective[];
  return `fields(${[node, ...following].map((field) => printField(field, context)).join(', ')})`;
});

function isField(node: { type: string; name?: string } | undefined): boolean {
  return node?.type === 'leafDirective' && node.name === 'field';
}

function printField(node: LeafDirective, context: PdfContext): string {
  const attribute = directiveAttributes(node);
  const { width: paper, margin } = context.layout.page;
  const wanted = Number.parseFloat(attribute('width'));
  const width = Math.min(wanted > 0 ? wanted : USUAL_WIDTH, paper - margin.left - margin.right);
  const label = attribute('label');
  const text = (value: string) => context.text(value, node.data?.origins);
  return `field(${text(labelled(label))}, ${text(attribute('value'))}, ${width}mm)`;
}
