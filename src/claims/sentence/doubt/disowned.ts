import { FALSEHOODS, NOT_SO, SAYINGS } from './not-so.ts';
import { takesBack } from './taken-back.ts';

const ATTRIBUTES = String.raw`(?:(?:the|our|some|more|other|common|popular|viral|old|current|recent|widespread|persistent|circulating|known|repeated|top|frequent|online|two|three|four|five|six|seven|eight|ten|\d+) )*`;
const ABOUT = String.raw`(?:(?: (?:of the (?:day|week|month|war)|(?:about|on|around) [^.:;?!]{3,60}|(?:that )?we (?:\w+ )?(?:checked|debunked|found|saw)|online|no\.? ?\d{1,2}|#?\d{1,2}))?)`;
/** "False claims", "Myths about the talks", "Debunked", "Claims that proved wrong", "What is not true". */
const FALSE_HEAD = new RegExp(
  String.raw`^\W*(?:${ATTRIBUTES}(?:${NOT_SO}(?: ${SAYINGS})?|${FALSEHOODS}|${NOT_SO} ${FALSEHOODS})|${ATTRIBUTES}${SAYINGS} (?:(?:that|which) )?(?:(?:is|are|was|were|has been|have been|proved|proven|turned out|turned out to be) )?${NOT_SO}|what (?:is|was|they got) ${NOT_SO})${ABOUT}\W*$`,
  'i',
);

/** "Errors" alone heads a list of them, and of what is right. */
const ONLY_SLIPS = /^\W*(?:\w+ )?(?:errors?|mistakes?)\W*$/i;

const EARLIER = String.raw`(?:earlier|previous|original|older|old|first|former|outdated|withdrawn|retracted|deleted)`;
const OF_THIS = String.raw`(?: of (?:this|the|our|an?) [\w ]{2,30})`;
const SAID = String.raw`(?: (?:\w+ )?(?:said|read|stated|gave|claimed|reported))`;
/** "An earlier version of this article said", "We wrote", "As printed", "Older revision"; not "Previous article", a way to another page. */
const EARLIER_HEAD = new RegExp(
  String.raw`^\W*(?:(?:an? |the |our )?${EARLIER} (?:(?:version|revision|text|edition|wording)${OF_THIS}?${SAID}?|(?:headline|draft|article|story|post)${OF_THIS}?${SAID})|(?:what )?we (?:\w+ )?(?:wrote|said|reported|printed|published)|as (?:\w+ )?(?:printed|published|written))\W*$`,
  'i',
);

/** What nobody holds to be so: "Excerpt from chapter one (fiction)", "A thought experiment", "What if?", "Sample 2: a phishing e-mail". */
const UNREAL_HEAD =
  /^(?!\W*(?:not|no)(?!\w)).{0,60}\b(?:fiction(?:al)?|satir(?:e|ical)|parody|hypothetical(?:ly)?|thought experiment|alternate history|dummy text|placeholder text|(?:phishing|spam|scam) (?:e-?mails?|messages?|texts?)|(?:sample|example)(?: \w+)?:? (?:an? )?(?:phishing|spam|scam))(?!\w)|\((?:all )?made[- ]up|\bis (?:all )?made[- ]up\W*$|^\W*what if\W*$/i;
/** "Removed line:", "Don't write", "Rejected as false", "Against". */
const PUT_AWAY_HEAD = new RegExp(
  String.raw`^\W*(?:removed|deleted|dropped|struck(?: out)?|rejected|don['’]?t (?:write|say)|do not (?:write|say)|avoid|busted|for|against|pros?|cons?)(?: (?:line|text|sentence|passage|version|word|claim|statement)s?)?(?: no\.? ?\d+)?\W*$|(?:^|\d)\W*rejected(?::| as) ${NOT_SO}`,
  'i',
);
/** "Screenshot of a fabricated post.", "This image is fake: …", "A translation gone wrong", "What the rumour said". */
const FAKE_HEAD = new RegExp(
  String.raw`^\W*(?:an? |the )?[\w -]{2,30} (?:of|from) an? ${NOT_SO} (?:${SAYINGS}|video|image|photo|screenshot|leaflet)|^(?!.*\b(?:says?|said|told)(?!\w)).*\b(?:this|its|our) (?:${SAYINGS}|article|page|text|story|entry|image|photo|picture|video|content|screenshot|leaflet|document)(?: here)? (?:(?:is|was) (?:an? )?|has been (?:found |shown )?(?:to be )?|has proved (?:to be )?)(?:${NOT_SO}|${FALSEHOODS}|satire|parody|fiction|retracted|withdrawn)(?!\w)|\bwhat it (?:says|said) (?:is|was|has proved(?: to be)?|has turned out(?: to be)?) ${NOT_SO}|\bgone wrong\W*$|^\W*what (?:the )?${FALSEHOODS} (?:said|says|claimed)\W*$`,
  'i',
);

/** A sign before each line of a list. */
const CROSS = /^\s*[❌✗✘✖❎🚫⛔]\ufe0f?\s*:?\s*$/u;

/** It speaks of what comes next. */
const AHEAD = new RegExp(
  String.raw`:\W*$|\b(?:following|these|those)(?: \w+){0,2} ${SAYINGS}(?!\w)|\b${SAYINGS}(?: \w+){0,2} (?:below|that follow)(?!\w)|\bthe following (?:is|are)(?!\w)|\bwhat follows(?!\w)|\bhere (?:is|are) `,
  'i',
);
const CALLED_FALSE = new RegExp(
  String.raw`\b(?:${NOT_SO}|${FALSEHOODS}|not (?:the case|so|what happened|how it was))(?!\w)`,
  'i',
);
const NOT_FALSE =
  /\b(?:nothing|none|not|never|hardly|neither|isn't|wasn't)(?!\w)[^.;:]{0,40} (?:false|untrue|fake|wrong|incorrect|mistaken|an? (?:lie|myth|hoax|rumou?r|mistake))(?!\w)/i;
/** "None of the following is true", "not one of these statements is correct". */
const NONE_TRUE =
  /\b(?:none|neither|not one|no one|nothing)(?!\w)[^.;?!]{0,60}\b(?:true|correct|right|accurate|so|happened)(?!\w)/i;
/** "Find the mistake in each sentence", "Which of these is the lie?". */
const EXERCISE =
  /^\W*(?:\d+[.)] )?(?:find|spot|correct|underline|mark|circle|identify|name|guess|explain|catch) (?:the |an? |any |all |each |every |what is )?(?:[\w-]+ )?(?:mistakes?|errors?|lies?|falsehoods?|wrong|false)(?!\w)/i;

const LAST_SENTENCE = /^.*[.!?]["'”’)]*\s+(?=\S)/s;

/**
 * True where a text that stands over others says that they are not so, or are said no more: a heading, the head of a column or row, a
 * caption, or a line before a list.
 *
 * Accepts "False claims", "Debunked", "Myth", "Claims that proved wrong", "An earlier version of this article said", "As printed",
 * "None of the following is true:", "The statements below are false.", "Here is a lie that the class made up:", "Find the mistake
 * in each sentence.". None: "Myths and facts", "False start in Istanbul", "Nothing of this is wrong:", "Confirmed", "He called the report
 * false."
 */
export function disowns(head: string): boolean {
  if (
    (FALSE_HEAD.test(head) && !ONLY_SLIPS.test(head)) ||
    EARLIER_HEAD.test(head) ||
    CROSS.test(head)
  )
    return true;
  const last = head.replace(LAST_SENTENCE, '');
  if (UNREAL_HEAD.test(head) || PUT_AWAY_HEAD.test(last) || FAKE_HEAD.test(head)) return true;
  if (takesBack(head)) return true;
  if (EXERCISE.test(last)) return true;
  if (!AHEAD.test(last)) return false;
  return NONE_TRUE.test(last) || (CALLED_FALSE.test(last) && !NOT_FALSE.test(last));
}
