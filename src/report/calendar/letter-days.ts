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
      what: model.nodes.get(plan.organ)?.name ?? plan.name,
      detail: { zh: `${year}年度，${letters} 份`, en: `${year}, ${letters} letters` },
      at: placeOf(model, plan),
    };
    return [
      ...(signBy && signBy >= model.asOf ? [{ ...base, kind: 'letter-sign' as const, date: signBy }] : []),
      { ...base, kind: 'letter-end', date: term.until },
    ];
  });
}
