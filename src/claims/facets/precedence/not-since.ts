import { twoSided } from '../../belonging/two-sided.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';

/** "had not talked face to face since", "not for a decade had they met", "broke a silence of three years". */
const NOT_SINCE =
  /\b(?:(?:had|have|has)(?:n't| not)|never|not|without|silence|nothing (?:of the (?:kind|sort)|like it)|no (?:such |direct |face-to-face )?(?:talks|contacts?|meeting|negotiations|conversation))\b(?:[^.;:]{0,70})$/;

/** "Nobody had spoken for the two states", "had avoided talking": it is talking that was not done. */
const NOBODY_SPOKE =
  /\b(?:nobody|no one|no (?:\w+ )?(?:and no \w+ )?(?:official|envoy|delegate|delegation|negotiator|team)s?|neither|avoid(?:ed|ing)|refus(?:ed|ing)|declin(?:ed|ing)) [^.;]{0,50}?\b(?:spoke\w*|speak\w*|talk\w*|negotiat\w+|met(?! (?:its|their|his))|meet(?:ing)?|sat|sit|faced?)(?!\w)[^.;]{0,40}$/;

const BROKE =
  /\b(?:broke|ended|ending|breaking|end(?:s)?) (?:a |the )?(?:\w+ ){0,2}?(?:silence|hiatus|gap|pause|break)(?!\w)[^.;]{0,60}$|\b(?:ended|ending|after) $|\bafter (?:a |an )?(?:\w+ )?(?:silence|hiatus|gap|pause|break|lull) $/;

/** "negotiations, suspended since spring 2022, resumed": resumed are those of that time. */
const SUSPENDED =
  /\b(?:suspended|interrupted|broken off|stalled|frozen|dormant|halted|abandoned|on (?:ice|hold))(?!\w)[^.;,]{0,20}$/;

const RESUMED =
  /\b(?:resum(?:e|ed|es|ing|ption)|restart(?:ed|s|ing)?|reviv(?:e|ed|es|al)|revived|picked up again|began again|were back)(?!\w)/;

/** "had last negotiated in March 2022", said of the two sides; presidents and ministers met at other times. */
export const HAD_LAST = /^(?:had|have|has) last(?!\w)/;

const OF_LEADERS_AT_ALL =
  /\b(?:putin|zelens\w+|presidents|leaders|americans?|u\.s\.|washington)(?!\w)/;
const OF_LEADERS =
  /\b(?:putin|zelens\w+|presidents|leaders|ministers|americans?|u\.s\.|washington|swapped|exchanged)(?!\w)[^.;]{0,60}\b(?:had|have|has) last(?!\w)/;

/** "after three years without talks". */
const WITHOUT_TALKS =
  /^ (?:[\w-]+ ){0,3}?without (?:[\w-]+ ){0,3}?(?:talk|negotiat|contact|meeting|word|conversation|encounter|dialogue|speaking|sitting|face)/;

/** "Since 2022 there had been no direct talks", "since then the two sides had not met". */
const NONE_SINCE =
  /^,? (?:there )?(?:had|have|has|were|was) (?:been )?no (?:[\w-]+ ){0,2}?(?:talks|negotiations|contacts?|meetings?|dialogue)(?!\w)|^,? (?:the (?:two )?(?:sides|delegations|countries|governments)|they|russia and ukraine|ukraine and russia|moscow and k(?:yi|ie)v|k(?:yi|ie)v and moscow) (?:had|have)(?: not|n't| never) (?:[\w-]+ ){0,2}?(?:met|talked|negotiated|spoken|sat|faced)(?!\w)/;

/** "for three years they had not": the negation follows. */
const HAD_NOT = /^[^.;]{0,50}\b(?:had|have|has|did|do)(?: not|n't)(?!\w)/;

/** "Thursday's exchange of 157 prisoners (ended a pause of four months)": of the swaps. */
const OF_A_SWAP =
  /\b(?:swap|exchange|handover)s? (?:of|for) (?:(?!\b(?:talks|negotiations|meeting|met|envoys|delegations)(?!\w))[^;]){0,90}$/;
const OF_CAPTIVES = /\b(?:swap|exchange|prisoners|captives)(?!\w)/;

/** Where the words begin that say "not since", without the word "first". */
export const notSince = (
  view: SentenceView,
  hit: SinceHit,
  takenUp: boolean,
): number | undefined => {
  const { folded } = view;
  const before = folded.slice(0, hit.start);
  const own = folded.slice(hit.start);
  const after = folded.slice(hit.end);
  if (WITHOUT_TALKS.test(after) && /^after(?!\w)/.test(own)) return hit.start;
  if (HAD_LAST.test(own) && OF_LEADERS.test(folded)) return undefined;
  if (HAD_NOT.test(after) && /^for(?!\w)/.test(own) && !NOT_SINCE.test(before)) return hit.start;
  if (
    NONE_SINCE.test(after) &&
    /^since(?!\w)/.test(own) &&
    twoSided(view) &&
    !OF_LEADERS_AT_ALL.test(folded)
  )
    return hit.start;
  if (HAD_LAST.test(own) && twoSided(view) && !OF_LEADERS.test(folded)) return hit.start;
  const not =
    NOT_SINCE.exec(before) ??
    (twoSided(view) || /\bdirectly(?!\w)/.test(folded) ? NOBODY_SPOKE.exec(before) : null) ??
    BROKE.exec(before) ??
    (RESUMED.test(folded) ? SUSPENDED.exec(before) : null);
  return not &&
    (takenUp || MET_AFTER.test(folded)) &&
    !OF_CAPTIVES.test(folded.slice(not.index, hit.end)) &&
    !OF_A_SWAP.test(before.slice(0, not.index))
    ? not.index
    : undefined;
};

/** "they do so", "there had been nothing of the sort", "They were the first since": what the sentence before told of. */
const TAKEN_UP =
  /^\W*(?:they|these|those|it|this|that) (?:were|was|are|is|had been|would be) (?:also |only |,? ?\w+ly )?(?:the |their )?first (?:(?:of (?:their|its|the|this|that) kind|direct|such|ones?) )*(?:since|in|for|after)(?!\w)|\b(?:do|did|done) so(?!\w)|\bnothing (?:of the (?:kind|sort)|like (?:it|that))(?!\w)|\b(?:it|this|that) (?:has |had )?(?:not |never )?happen\w*/;
const OF_TALKS = new RegExp(String.raw`\b(?:${TALKS}|negotiat\w+|met)(?!\w)`);

/** True where the sentence takes up the talks told of just before, without a word for them. */
export const takesUp = (folded: string, before: string): boolean =>
  TAKEN_UP.test(folded) &&
  OF_TALKS.test(before.slice(-200)) &&
  !/\b(?:swapped|exchanged|freed|handed over|attack\w*)(?!\w)/.test(
    `${before.slice(-200)} ${folded}`,
  );

/** Meeting or talking, by noun or verb. */
export const MET_AFTER = new RegExp(
  String.raw`\b(?:${MET}|${TALKS}|spoke|spoken|face to face|resumed|shared a table|gathering|talk|negotiate|negotiating|speaking|contacts?|(?:in|into|at|to|round|around) (?:one|the same|a single) (?:room|table)|back (?:to|at|round) the (?:negotiating )?table)(?!\w)`,
);
