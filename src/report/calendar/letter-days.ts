/** The days of the letter plans: to be signed by, and the end of the term. */
import type { Model } from '../../model/model.js';
import { placeOf } from '../place-of.js';
import type { Due } from './due.js';

/** Of plans whose term is not over; a day for signing that is past says nothing, for nothing here tells what was signed. */
export function letterDays(model: Model): Due[] {
  return model.letterPlans.flatMap((plan): Due[] => {
    const { year, term, 'sign-by': signBy } = plan.data;
    if (!term?.until || term.until < model.asOf) return [];
    const letters = model.letters.filter((letter) => letter.plan === plan.id).length;
    const base = {
      organ: plan.organ,
      subject: plan.id,
      what: { zh: `${year}年度责任书`, en: `letters of ${year}` },
      detail: { zh: `${letters} 份`, en: `${letters} letters` },
      at: placeOf(model, plan),
    };
    return [
      ...(signBy && signBy >= model.asOf ? [{ ...base, kind: 'letter-sign' as const, date: signBy }] : []),
      { ...base, kind: 'letter-end', date: term.until },
    ];
  });
}
