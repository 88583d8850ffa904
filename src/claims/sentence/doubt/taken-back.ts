import { FALSEHOODS, NOT_SO, RATING, SAYINGS } from './not-so.ts';

const LEAD = String.raw`^\W*(?:\w{1,12}: )?\W*(?:(?:no|nope|nonsense|rubbish|wrong|sorry|actually|in fact|but|and|however|well)\W+){0,2}`;
const SUBJECT = String.raw`(?:this|that|it|these|those|which|(?:the|this|that|such an?) (?:[\w-]+ )?${SAYINGS})`;
const IS = String.raw`(?: (?:is|was|are|were|has been|have been|proved|turned out(?: to be)?)|['’]s) (?!not (?!true|so|correct|the case|what))(?:(?!(?:not|no|never|hardly|scarcely|barely|nothing) )\w+ )?`;
const FALSE = String.raw`(?:${NOT_SO}|(?:(?:an?|the|another|pure|plain|all) )*(?:(?!no )[\w-]+ )?(?!mistakes?(?!\w))${FALSEHOODS}|not (?:so|the case|what happened))`;
const ISNT = String.raw` (?:isn|wasn|aren|weren)['’]t (?:true|so|correct|right|the case|what happened)`;
const END = String.raw`(?=\W*$|[.!,;:)]| (?:and|as|because|but|since|says?|said|according|[–—-])(?![\w-]))`;
const BARE_END = String.raw`(?=\W*$|[.!:;]|, (?:says?|said|according)(?!\w))`;

const ANSWER = new RegExp(
  String.raw`${LEAD}(?:(?:${RATING}\W+(?:is )?${FALSE}|${SUBJECT}(?:${IS}${FALSE}|${ISNT}))${END}|${NOT_SO}${BARE_END})|^\W*no\W*$`,
  'i',
);

/**
 * True where a sentence, as written, answers that what was said right before it is not so.
 *
 * Accepts "False.", "No.", "Verdict: false.", "No, this is wrong.", "That statement is false.", "This is a myth.", "Not true, says the
 * ministry.". None: "True.", "It was wrong of Putin to stay away.", "That is not wrong.", "No one came.".
 */
export const takesBack = (raw: string): boolean => {
  const beginning = raw.slice(0, LONGEST);
  return MAY_DENY.test(beginning) && ANSWER.test(beginning);
};

/** An answer stands at the beginning, characters. */
const LONGEST = 160;
/** Asked first: to compile the pattern takes its time, and hardly any sentence answers. */
const MAY_DENY =
  /true|false|fake|correct|wrong|accura|mistake|mislead|debunk|disprov|fabricat|invent|made[- ]up|forge|bogus|ficti|unproven|unfounded|baseless|\bl(?:ie|ies|egend)|myth|hoax|misconcept|rumou?r|information|nonsense|errors?(?!\w)|not (?:so|the case|what)|n['’]t (?:so|right|the case|what)|^\W*no\W*$/i;
