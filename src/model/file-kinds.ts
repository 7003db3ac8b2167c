/** The kind of file that holds the records of each kind of node. */
import type { Kind } from '../schema/record.js';
import type { NodeKind } from './model.js';

export const fileKinds: Readonly<Record<NodeKind, Kind>> = {
  organ: 'organ',
  unit: 'organ',
  person: 'persons',
  basis: 'bases',
  power: 'powers',
  procedure: 'procedures',
  post: 'posts',
  responsibility: 'responsibilities',
  scheme: 'evaluation',
  'letter-plan': 'letters',
  notice: 'notices',
  transfer: 'transfers',
  external: 'external',
  approval: 'approvals',
  publication: 'publications',
  report: 'reports',
  system: 'systems',
  'normative-document': 'normative-documents',
  dispute: 'disputes',
  'supervision-paper': 'supervision',
};
