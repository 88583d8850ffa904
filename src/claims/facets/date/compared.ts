import { MET } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';

const COMPARED =
  /\b(?:since|like in|as in|after|before|until|till|by|ahead of|unlike in|than in|from|deadline of|between|until the end of)(?: (?:the|early|late|spring|of|in))* ?$/;

/** "after the May 16 talks", "since Friday's session in Istanbul": the day names them, whatever stands before; it may only agree. */
const OF_THE_DAY =
  /^(?:'s)? (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|round|session|encounter|showdown|face-off|summit|sit-down)(?!\w)/;

/** True where the day is one by which something is measured: "since 16 May", "like in May", "ahead of Friday"; not "from 16 May". */
export const isCompared = (view: SentenceView, hit: DateHit): boolean =>
  COMPARED.test(view.folded.slice(Math.max(0, hit.start - 32), hit.start)) &&
  !/\bfrom$/.test(view.folded.slice(0, hit.start).trim());

/** "had not negotiated until Friday, when they met in Istanbul": on that day they did. */
const THEN_THEY_MET = new RegExp(
  String.raw`^, when (?:they|both|the (?:two|delegations|negotiators|envoys|sides)|(?:their|the two|both) (?:sides|delegations|teams|envoys|negotiators)|(?:russia|ukraine|moscow|k(?:yi|ie)v) and (?:russia|ukraine|moscow|k(?:yi|ie)v)|(?:russians|ukrainians) and (?:russians|ukrainians))(?: (?:finally|at last|again|then|both|all|did so|did))? (?:${MET})(?!\w)(?! (?:with )?(?:the )?(?:trump|rubio|erdogan|fidan|americans?|turk\w*))`,
);

/** True where the day names talks: "the May 16 talks", "Friday's session", "until Friday, when they met". */
export const namesTalks = (view: SentenceView, hit: DateHit): boolean => {
  const after = view.folded.slice(hit.end);
  return OF_THE_DAY.test(after) || thenTheyMet(after);
};

/** True where the words behind a day say that on it they met: "(until Friday), when they met in Istanbul". */
export const thenTheyMet = (after: string): boolean =>
  after.startsWith(', when ') && THEN_THEY_MET.test(after);

/** "Only in February had they last held direct talks": the day of those before. */
const LAST_MET =
  /\b(?:had|have|has) (?:[\w'-]+ ){0,5}?last (?:held|met|sat|talked|negotiated|spoken|spoke|come together|faced)(?!\w)/;

/** "let go a week after the talks, on 23 May": behind the comma stands the day of what came after. */
const AFTER_THEM =
  /\b(?:after|before|following|ahead of) (?:the|these|those|their) (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|round), (?:on )?(?:the )?$/;

/**
 * True where the day is that of what the talks are told beside.
 *
 * Accepts "only in February had they last held direct talks", "let go a week after the talks, on 23 May". None: "after the
 * talks on 16 May".
 */
export const isBeforeOrAfterThem = (view: SentenceView, hit: DateHit): boolean =>
  LAST_MET.test(view.folded) || AFTER_THEM.test(view.folded.slice(0, hit.start));
