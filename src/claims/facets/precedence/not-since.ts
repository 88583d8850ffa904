import { twoSided } from '../../belonging/two-sided.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since.ts';

/** "had not talked face to face since", "not for a decade had they met", "broke a silence of three years". */
const NOT_SINCE =
  /\b(?:(?:had|have|has)(?:n't| not)|never|not|without|silence|nothing of the kind|no (?:such |direct )?(?:talks|contacts?|meeting))\b(?:[^.;]{0,70})$/;

const BROKE =
  /\b(?:broke|ended|ending|breaking|end(?:s)?) (?:a |the )?(?:\w+ ){0,2}?(?:silence|hiatus|gap|pause|break)\b[^.;]{0,24}$|\b(?:ended|ending|after) $|\bafter (?:a |an )?(?:\w+ )?(?:silence|hiatus|gap|pause|break|lull) $/;

/** "negotiations, suspended since spring 2022, resumed": resumed are those of that time. */
const SUSPENDED =
  /\b(?:suspended|interrupted|broken off|stalled|frozen|dormant|halted|abandoned|on (?:ice|hold))\b[^.;,]{0,20}$/;

const RESUMED =
  /\b(?:resum(?:e|ed|es|ing|ption)|restart(?:ed|s|ing)?|reviv(?:e|ed|es|al)|revived|picked up again|began again|were back)\b/;

/** "had last negotiated in March 2022", said of the two sides; presidents and ministers met at other times. */
export const HAD_LAST = /^(?:had|have|has) last\b/;

const OF_LEADERS =
  /\b(?:putin|zelens\w+|presidents|leaders|ministers|americans?|u\.s\.|washington|swapped|exchanged)\b[^.;]{0,60}\b(?:had|have|has) last\b/;

/** "after three years without talks". */
const WITHOUT_TALKS =
  /^ (?:[\w-]+ ){0,3}?without (?:[\w-]+ ){0,3}?(?:talk|negotiat|contact|meeting|word)/;

/** "for three years they had not": the negation follows. */
const HAD_NOT = /^[^.;]{0,30}\b(?:had|have|has)(?: not|n't)\b/;

const OF_CAPTIVES = /\b(?:swap|exchange|prisoners|captives)\b/;

/** Where the words begin that say "not since", without the word "first". */
export const notSince = (view: SentenceView, hit: SinceHit): number | undefined => {
  const { folded } = view;
  const before = folded.slice(0, hit.start);
  const own = folded.slice(hit.start);
  const after = folded.slice(hit.end);
  if (WITHOUT_TALKS.test(after) && /^after\b/.test(own)) return hit.start;
  if (HAD_NOT.test(after) && /^for\b/.test(own)) return hit.start;
  if (HAD_LAST.test(own) && twoSided(view) && !OF_LEADERS.test(folded)) return hit.start;
  const not =
    NOT_SINCE.exec(before) ??
    BROKE.exec(before) ??
    (RESUMED.test(folded) ? SUSPENDED.exec(before) : null);
  return not && MET_AFTER.test(folded) && !OF_CAPTIVES.test(folded.slice(not.index, hit.end))
    ? not.index
    : undefined;
};

/** Meeting or talking, by noun or verb. */
export const MET_AFTER = new RegExp(
  String.raw`\b(?:${MET}|${TALKS}|spoke|spoken|face to face|resumed|shared a table|gathering|talk|negotiate|contacts?)\b`,
);
