/** Which officers an organ makes public: those with a certificate that is valid on the day, unless withheld. */
import type { PersonNode } from './model.js';

/** `expires` is the last day of validity. */
export function hasValidCertificate({ data }: PersonNode, asOf: string): boolean {
  const { certificate } = data;
  if (certificate === undefined) return false;
  const { issued, expires } = certificate;
  return expires !== undefined && expires >= asOf && (issued === undefined || issued <= asOf);
}

/** `publish` left out means published; an object is the reason why not. */
export function isWithheld({ data }: PersonNode): boolean {
  return data.publish !== undefined && data.publish !== true;
}
