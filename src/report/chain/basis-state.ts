/** Whether instruments and citations hold on the model's day. */
import { statusGravity } from '../../law/resolution/status-gravity.js';
import type { BasisNode, CitationUse, Model } from '../../model/model.js';
import type { BasisState, CitationState } from './covered.js';

export function basisState(model: Model, basis: BasisNode): BasisState {
  const status = model.statutes?.ofBasis(basis)?.status;
  if (status === 'resolved') return 'in-force';
  if (status === 'repealed') return 'repealed';
  if (status === 'not-in-force') return 'not-yet';
  const { effective, repealed } = basis.data;
  if (repealed && repealed <= model.asOf) return 'repealed';
  if (effective && effective > model.asOf) return 'not-yet';
  return effective ? 'listed' : 'unproved';
}

export function citationState(model: Model, use: CitationUse): CitationState {
  const found = model.statutes?.resolve(use) ?? [];
  if (found.length === 0) return 'unproved';
  const status = statusGravity.worst(found.map((resolution) => resolution.status));
  if (status === 'resolved') return 'proved';
  if (statusGravity.severity(status) === 'error') return 'faulty';
  // The workspace's own list names it, and tells no articles.
  const isKnown = found.every(({ instrument }) => model.statutes?.proves(instrument));
  return status === 'outside-library' || !isKnown ? 'outside-library' : 'unproved';
}
