/** The attributes that each directive of `tree.ts` takes; `required` ones must be written. */
import type { CONTAINERS, LEAVES } from './tree.js';

export interface DirectiveShape {
  readonly attributes: readonly string[];
  readonly required?: readonly string[];
  /** What a container must hold: exactly one table, or only leaves of this name. */
  readonly holds?: 'one-table' | 'parties';
}

export const containerShapes: Readonly<Record<(typeof CONTAINERS)[number], DirectiveShape>> = {
  table: { attributes: ['columns', 'kind', 'header-rows', 'caption'], holds: 'one-table' },
  cover: { attributes: [] },
  signatures: { attributes: [], holds: 'parties' },
  center: { attributes: [] },
  right: { attributes: [] },
  note: { attributes: [] },
  plain: { attributes: [] },
};

export const leafShapes: Readonly<Record<(typeof LEAVES)[number], DirectiveShape>> = {
  party: { attributes: ['role', 'body', 'signer', 'name'], required: ['role', 'signer'] },
  'page-break': { attributes: [] },
  blank: { attributes: ['lines'] },
  field: { attributes: ['name', 'label', 'value', 'width'], required: ['name', 'label'] },
  'issuer-mark': { attributes: ['text'], required: ['text'] },
  'document-number': { attributes: ['text', 'signer'], required: ['text'] },
  'red-rule': { attributes: [] },
  addressee: { attributes: ['text'], required: ['text'] },
  attachment: { attributes: ['number', 'name'], required: ['name'] },
  signature: { attributes: ['issuer', 'date'], required: ['issuer', 'date'] },
  annotation: { attributes: ['text'], required: ['text'] },
  imprint: { attributes: ['cc', 'by', 'date'] },
};
