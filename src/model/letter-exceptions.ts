/** Where a plan of letters departs from the chain: another giver, or no letter. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import type { Origin } from '../source/origin.js';
import type { LetterLink, LetterOmission, LetterParty, LetterPlanNode } from './model.js';
import type { ModelWithoutLetters } from './organ-offices.js';
import { originWithin } from './origin-within.js';

type Exception = NonNullable<LetterPlanNode['data']['exceptions']>[number];

export interface ExceptedLetters {
  readonly letters: readonly LetterLink[];
  readonly letterOmissions: readonly LetterOmission[];
  readonly diagnostics: readonly Diagnostic[];
}
export interface ExceptionContext {
  readonly model: ModelWithoutLetters;
  /** How a person, unit, organ or external organ signs. */
  readonly partyOf: (id: string) => { readonly party: LetterParty; readonly organ: string } | undefined;
  /** The letter to an organ that the chain does not imply. */
  readonly letterTo: (
    organ: string,
    giver: LetterParty,
    from: string,
    plan: LetterPlanNode,
  ) => LetterLink | undefined;
}

/** `plans`: those in use. */
export function applyExceptions(
  implied: readonly LetterLink[],
  plans: readonly LetterPlanNode[],
  context: ExceptionContext,
): ExceptedLetters {
  let letters = implied;
  const letterOmissions: LetterOmission[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const plan of plans) {
    plan.data.exceptions?.forEach((exception, i) => {
      const origin = originWithin(plan.origin, exception, 'exceptions', i);
      const { receiver, giver, omit, reason } = exception;
      const matched = letters.filter((letter) => isMeant(letter, receiver, plan));
      const report = (rule: string, message: Text, hint: Text) =>
        diagnostics.push(finding(rule, plan, origin, message, hint, context));
      if (omit) {
        letters = letters.filter((letter) => !matched.includes(letter));
        letterOmissions.push({ plan: plan.id, year: plan.data.year, receiver, reason, origin });
        if (matched.length === 0) report('exception-without-letter', ...withoutLetter(exception, context));
        return;
      }
      const signs = giver === undefined ? undefined : context.partyOf(giver);
      if (!signs) {
        // An unknown giver has been told as a broken reference.
        if (giver === undefined) report('exception-without-effect', ...withoutEffect);
        return;
      }
      if (giver === receiver) {
        report('exception-without-effect', ...toOneself);
        return;
      }
      const first = matched[0];
      const made = first
        ? replaced(first, signs.party, signs.organ, exception)
        : newLetter(exception, signs.party, signs.organ, plan, context);
      if (!made) {
        report('exception-without-letter', ...withoutLetter(exception, context));
      } else if (first) {
        letters = letters.flatMap((letter) =>
          letter === first ? [made] : matched.includes(letter) ? [] : [letter],
        );
      } else if (!letters.some(({ id }) => id === made.id)) {
        letters = [...letters, made];
      }
    });
  }
  return { letters, letterOmissions, diagnostics };
}

/** Letters under the plan, and the one that the plan's own organ receives. */
function isMeant({ plan, level, receiver }: LetterLink, id: string, own: LetterPlanNode): boolean {
  if (plan !== own.id && !(level === 'organ' && receiver.body === own.organ)) return false;
  return receiver.person === id || ((level === 'organ' || level === 'unit') && receiver.body === id);
}

function replaced(letter: LetterLink, giver: LetterParty, from: string, { reason }: Exception): LetterLink {
  const outside = letter.level === 'organ' ? movedTo(letter, from) : {};
  return { ...letter, ...outside, giver, exception: reason };
}

/** The id of a letter between organs begins with the organ that gives it. */
function movedTo({ id, organ }: LetterLink, from: string): Pick<LetterLink, 'id' | 'organ'> {
  return { id: `letter/${from}/${id.slice(`letter/${organ}/`.length)}`, organ: from };
}

function newLetter(
  { receiver, reason }: Exception,
  giver: LetterParty,
  from: string,
  plan: LetterPlanNode,
  { letterTo }: ExceptionContext,
): LetterLink | undefined {
  const letter = letterTo(receiver, giver, from, plan);
  return letter && { ...letter, exception: reason };
}

function withoutLetter({ receiver }: Exception, { model }: ExceptionContext): [Text, Text] {
  const name = model.nodes.get(receiver)?.name ?? receiver;
  return [
    {
      zh: `这条例外没有用上：按 ${model.asOf}，“${name}”没有责任书`,
      en: `The exception has no effect: as of ${model.asOf} "${name}" has no letter`,
    },
    {
      zh: '核对受责方：已经离任、机构已撤销的，删去这条例外；受责方的责任书由他所在机关自己的责任书文件安排的，把例外写到那个文件里。',
      en: 'Check the receiver: remove the exception when the person has left or the unit has ended; where the organ has a plan of its own, write it there.',
    },
  ];
}

const withoutEffect: [Text, Text] = [
  {
    zh: '这条例外既没有写“交责方”，也没有写“不签”',
    en: 'The exception neither names a giver nor omits the letter',
  },
  { zh: '改由他人交责的写“交责方”，不签订的写“不签: true”。', en: 'Name a giver, or write omit: true.' },
];
const toOneself: [Text, Text] = [
  { zh: '受责方和交责方是同一个，自己不能给自己交责任', en: 'Giver and receiver are the same' },
  { zh: '把“交责方”改为上级。', en: 'Name a superior as the giver.' },
];

function finding(
  rule: string,
  plan: LetterPlanNode,
  origin: Origin,
  message: Text,
  hint: Text,
  { model }: ExceptionContext,
): Diagnostic {
  const place = model.locate(origin);
  return { rule, severity: 'warning', message, place, pointer: origin.pointer, subject: plan.id, hint };
}
