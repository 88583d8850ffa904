import { phaseSigns } from '../../events/swaps/phase-signs.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';
import { tellsOfSwapped } from './readable.ts';
import { DEALT_AFTER, DEALT_BEFORE, RUNNING } from './words.ts';

const TO_BE_FREED = /^ (?:(?:are|were) )?to (?:be|go|come|walk|return)(?!\w)/;

/** "Since 2022, when the first exchange was agreed, 4,757 have come home": a count of years. */
const SINCE_THEN =
  /^\W*since (?:(?:the )?(?:early|late|spring|summer|march|february|september)(?: of)? )?20(?:1\d|2[0-4])(?!\w)/;
/** "who had not faced each other since 2022", "their first talks since 2022": how long they had not met counts nobody. */
const NOT_SINCE =
  /\b(?:not|n't|never|first)(?!\w)[^,;]{0,60}? since (?:(?:the [\w-]+ of|spring|march|february|early) )?(?:of )?2022/g;

/** "gets back (a thousand under the accord and hands over six hundred)": between two that are read as one. */
const UNDER_IT =
  / (?:under|by|in|according to) (?:the|this|that) (?:[\w-]+ ){0,3}?(?:deal|accord|agreement|bargain|pact|arrangement)(?!\w)/;

/** True where a number is stated as that of the whole that was agreed; else it may agree, and contradicts nothing. */
export const agreedWhole = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.formula) return true;
  // "Ukraine had 60 to be set free for their wounds": whose, and how many of the rest?
  if (
    hit.noun === undefined &&
    hit.value.basis === 'unsaid' &&
    TO_BE_FREED.test(view.folded.slice(hit.end))
  )
    return false;
  const clause = clauseAt(view, hit.start);
  const words = view.folded.slice(clause.start, clause.end);
  if (SINCE_THEN.test(view.folded)) return false;
  if (RUNNING.test(words.replace(/largest[^,;]*$/, '').replace(NOT_SINCE, ' '))) return false;
  return (
    DEALT_BEFORE.test(view.folded.slice(Math.max(0, hit.start - 110), hit.start)) ||
    DEALT_AFTER.test(view.folded.slice(hit.end)) ||
    UNDER_IT.test(view.folded.slice(hit.start, hit.end))
  );
};

/** The whole of a phase: named as such, on each side or as "the first N", not "together with 270 soldiers". */
export const wholePhase = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.value.count < 100 || (hit.value.basis === 'unsaid' && !tellsOfSwapped(view)))
    return false;
  const before = view.folded.slice(Math.max(0, hit.start - 40), hit.start);
  if (
    /\b(?:together with|along with|plus|another|further|alongside|in addition to) (?:the )?$/.test(
      before,
    )
  )
    return false;
  const named =
    phaseSigns(view).length > 0 ||
    view.dates.some((d) => d.value.month === 5 && d.value.day === 23);
  return named && !SEVERAL_DAYS.test(view.folded);
};

/** A count over several days is no phase's. */
const SEVERAL_DAYS =
  /\bboth directions(?!\w)|\bweekend(?!\w)|\b(?:two|three|both|all|several) days(?!\w)|\bdays together(?!\w)|\btogether with (?:those|the)(?!\w)[^.;]{0,50}?\b(?:before|earlier|previous|yesterday|on (?:fri|satur|sun)day)(?!\w)|\b(?:running|grand) total(?!\w)|\bsince (?:last )?(?:friday|saturday|sunday)(?!\w)/;
