/** Findings may quote what a report does not need: numbers of certificates, mobile telephones, identity cards. */
import type { Model } from '../../model/model.js';

/** Eleven digits and more are no number of a law, an article or a day. */
const LONG = /\d{11,}[\dXx]?/g;
const HIDDEN = '***';
/** A shorter number could be part of any text. */
const LEAST = 3;

export function hideNumbers({ persons }: Pick<Model, 'persons'>): (text: string) => string {
  const numbers = persons.flatMap(({ data }) => [
    data.certificate?.number,
    data['supervision-certificate']?.number,
  ]);
  const known = [...new Set(numbers)]
    .filter((number) => number !== undefined && number.length >= LEAST)
    // The longest first: one number may begin another.
    .toSorted((a, b) => b!.length - a!.length)
    .map((number) => number!.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const any = known.length === 0 ? undefined : new RegExp(known.join('|'), 'g');
  return (text) => {
    const short = text.replaceAll(LONG, HIDDEN);
    return any ? short.replaceAll(any, HIDDEN) : short;
  };
}
