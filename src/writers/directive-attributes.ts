/** Attributes of a directive as plain strings: an absent one is empty. */

import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type {} from 'remark-directive';

export function directiveAttributes(node: ContainerDirective | LeafDirective): (name: string) => string {
  const attributes = node.attributes ?? {};
  return (name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '');
}
