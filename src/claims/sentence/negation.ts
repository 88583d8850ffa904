import { MEANWHILE } from '../lexicon/conjunctions.ts';
import { NOT, NOT_JOINED, NOT_OF_A_VERB_LEFT_OUT } from '../lexicon/negations.ts';
import { phrases } from '../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from './sentence-view.ts';

const NEGATION = new RegExp(
  phrases`
    (?:
      \b(?:
        ${NOT}|cannot|nobody|none|hardly|nowhere|at no point|fail(?:s|ed|ing|ure)? to
        |refus(?:e[sd]?|ing|al) to|declin(?:e[sd]?|ing) to|unable to|instead of|rather than|short of
        |far from|yet to|avoid(?:ed|ing)?|rul(?:e[sd]?|ing) out|opted not to|chose not to
      )(?!\w)
      |n't(?!\w)|\b(?:${NOT_JOINED}|shouldnt)(?!\w)
    )
  `,
);

/** "no truce in first direct talks", "without a deal at": what a noun lacks does not reach past its preposition. */
const OF_A_NOUN =
  /\b(?:no|without(?: an?| any)?) [\w-]+(?: [\w-]+)?(?= (?:in|at|from|during|after|following|despite|as)(?!\w))/g;

/** "but Zelensky did not, and after 100 minutes": what is denied ends where another statement is added. */
const ADDED = /, (?:and|but|so|yet) (?!(?:nor|neither|not|never|no|hardly|without)(?!\w))/;

/** "Trump did not attend when Fidan chaired": what is told beside is not denied; "not when" is. */
const TOLD_BESIDE = new RegExp(
  String.raw`(?<!\b(?:not|never|nor|even|only|just)) (?:${MEANWHILE}) `,
);

/** True where the words just before `position`, in its clause, negate what follows. */
export function negatedBefore(view: SentenceView, position: number, reach = 48): boolean {
  const clause = clauseAt(view, position);
  const before = view.folded.slice(Math.max(clause.start, position - reach), position);
  const own = before.split(ADDED).pop()?.split(TOLD_BESIDE).pop() ?? '';
  return NEGATION.test(own.replace(OF_A_NOUN, '').replace(NOT_OF_A_VERB_LEFT_OUT, ''));
}

/** "and not, as we first wrote, 1,000": who said so stands between. */
const AS_TOLD = /\bnot, as [^,;]{3,50}, (?=[^,;]{0,24}$)/;

/** "did not consist of 400 (but of 390)": the verb is the second number's, too. */
const NOT_OF =
  /(?:\bnot|n't) (?:consist of|involve|comprise|include|number|total|amount to|cover|reach|free|release|last|take) (?:(?:the|a|some|about) )?["']?$/;
const BUT_OF = /^[^.;]{0,50}?,? but(?!\w)/;

/** True for "not 1,000 but 390", "not, as we first wrote, 1,000": the value at `start` is the one put away. */
export function putAway(view: SentenceView, start: number): boolean {
  const ahead = view.folded.slice(Math.max(0, start - 90), start);
  const before = ahead.replace(AS_TOLD, 'not ').slice(-32);
  // "unlike the 1,000-for-1,000 swap", "as opposed to the hundred minutes that": compared with, not denied.
  if (/\b(?:unlike|as opposed to) (?:the|that|those) $/.test(before)) return false;
  if (NOT_OF.test(before) && BUT_OF.test(view.folded.slice(start))) return true;
  return /(?:\b(?:not|instead of|rather than|as opposed to|and not|unlike)|n't)(?: (?:the|a|some|for|about|in|at|on|only|just|by))* ?$/.test(
    before,
  );
}
