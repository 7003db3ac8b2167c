/** The officers whom an organ makes public: those with a certificate that is valid on the day. */
import type { Model, OrganNode, PersonNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { hasValidCertificate, isWithheld } from '../../model/officer-publication.js';
import { markOrigin } from '../../source/origin.js';
import { recordView } from '../record-view.js';
import { entrustedBodies } from './powers-of-organ.js';
import { unitsOfOrgan } from './units-of-organ.js';

/** In the order of the units; who is not to be published is left out. */
export function listedOfficers(organ: OrganNode, model: Model): PersonNode[] {
  return certifiedOfficers(organ, model).filter((person) => !isWithheld(person));
}

/** All who hold a valid certificate, in the order of the units. */
export function certifiedOfficers(organ: OrganNode, model: Model): PersonNode[] {
  const units = unitsOfOrgan(organ, model).map(({ id }) => id);
  const place = (person: PersonNode) => {
    const at = units.indexOf(person.data.unit ?? '');
    return at < 0 ? units.length : at;
  };
  return model.persons
    .filter((person) => person.organ === organ.id && person.current)
    .filter((person) => hasValidCertificate(person, model.asOf))
    .toSorted((a, b) => place(a) - place(b));
}

/** With those of the organisations that it has entrusted: they enforce in its name (行政处罚法 art. 20). */
export function officersActingFor(
  organ: OrganNode,
  model: Model,
  which: (organ: OrganNode, model: Model) => PersonNode[],
): PersonNode[] {
  return [organ, ...entrustedBodies(organ, model)].flatMap((body) => which(body, model));
}

/** `body`: the entrusted organisation that the officer belongs to; undefined when it is the organ itself. */
export function officerRows(organ: OrganNode, officers: readonly PersonNode[], model: Model): object[] {
  return officers.map((person) => {
    const unit = nodeOf(model, person.data.unit, 'unit');
    const body = person.organ === organ.id ? undefined : nodeOf(model, person.organ, 'organ');
    return markOrigin(
      {
        person: recordView(person, 'public'),
        unit: unit && recordView(unit, 'public'),
        body: body && recordView(body, 'public'),
      },
      person.origin,
    );
  });
}
