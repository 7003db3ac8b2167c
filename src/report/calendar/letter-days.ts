/** The days of the letter plans: to be signed by, and the end of the term. */
import { type LetterTerm, letterTerm } from '../../model/letter-term.js';
import type { LetterPlanNode, Model } from '../../model/model.js';
import { placeOf } from '../place-of.js';
import type { Due } from './due.js';

/** Of plans whose term is not over; a day for signing that is past says nothing, for nothing here tells what was signed. */
export function letterDays(model: Model): Due[] {
  return model.letterPlans.flatMap((plan): Due[] => {
    const terms = termsOf(plan, model);
    return [
      ...daysOf('letter-sign', ({ signBy }) => signBy, terms, plan, model),
      ...daysOf('letter-end', ({ until }) => until, terms, plan, model),
    ];
  });
}

interface OrgansTerm extends LetterTerm {
  /** Organ that the letter is about; undefined for a plan that yields no letter. */
  readonly organ: string | undefined;
}

function termsOf(plan: LetterPlanNode, model: Model): OrgansTerm[] {
  const letters = model.letters.filter((letter) => letter.plan === plan.id);
  if (letters.length > 0) {
    return letters.map((letter) => ({
      ...letterTerm(letter, plan, model),
      organ: letter.level === 'organ' ? letter.receiver.body : letter.organ,
    }));
  }
  const { term, 'sign-by': signBy } = plan.data;
  return [{ from: term?.from, until: term?.until, signBy, cutBy: [], organ: undefined }];
}

/** Of one day once, with the number of letters; a day of some organ's own stands under that organ. */
function daysOf(
  kind: 'letter-sign' | 'letter-end',
  dayOf: (term: LetterTerm) => string | undefined,
  terms: readonly OrgansTerm[],
  plan: LetterPlanNode,
  model: Model,
): Due[] {
  const own = kind === 'letter-sign' ? plan.data['sign-by'] : plan.data.term?.until;
  const counts = new Map<string, Due & { count: number }>();
  for (const term of terms) {
    const date = dayOf(term);
    if (!date || date < model.asOf || !term.until || term.until < model.asOf) continue;
    const organ = date === own ? plan.organ : (term.organ ?? plan.organ);
    const count = (counts.get(`${organ} ${date}`)?.count ?? 0) + (term.organ === undefined ? 0 : 1);
    counts.set(`${organ} ${date}`, {
      kind,
      date,
      organ,
      // Units of one organ may begin or end on days of their own.
      subject: date === own ? plan.id : `${plan.id} ${date}`,
      what: { zh: `${plan.data.year}年度责任书`, en: `letters of ${plan.data.year}` },
      detail: { zh: `${count} 份`, en: `${count} letters` },
      at: placeOf(model, plan),
      count,
    });
  }
  return [...counts.values()].map(({ count: _, ...due }) => due);
}
