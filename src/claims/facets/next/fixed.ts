import type { SentenceView } from '../../sentence/sentence-view.ts';

const DAY = String.raw`(?:day|date|time|hour|month|city|place|venue)`;
const FIX = String.raw`(?:fix(?:ed|ing)?|set(?:ting)?|agree[ds]?(?: on| upon)?|settled(?: on)?|chosen|chose|nam(?:ed|ing)|pick(?:ed|ing)|decided(?: on)?|arranged|nailed down|pencilled in)`;
/** "had fixed both the day and the city for", "named 10 June as the day on which". */
export const DATE_SET = new RegExp(
  String.raw`\b${FIX} (?:in istanbul |at the talks )?(?:on |both ){0,2}(?:(?:(?:an?|the) (?:[\w'-]+ ){0,2}?)?${DAY}(?: and (?:an? |the )?(?:\w+ )?${DAY})?|[\w ]{3,20} (?:as|for) the ${DAY})(?!\w)[^.;]{0,48}$`,
);
/** "no day was fixed for", "neither a day nor a place for". */
export const NO_DATE = new RegExp(
  String.raw`\b(?:no|neither an?|nor an?|not an?|without an?|without any|never an?) (?:\w+ ){0,2}?${DAY}(?!\w)[^.;]{0,50}$|\b(?:not|never|without|n't|failed to|yet to|unable to) (?:\w+ )?${FIX} [^.;]{0,60}$`,
);
/** "If Ankara gets its way", "on any day Putin likes". */
const CONDITIONAL =
  /\b(?:if|once|unless|provided|should|as soon as|only|in case|on condition|depend\w*|whenever|wherever|any (?:day|time|place)|anywhere|anytime|hop(?:es?|ed|ing)|possibl\w*|perhaps|maybe|likely|predict\w*|forecast\w*|bets?|believ\w*|convinced|confident|ensure|working|expect\w*|see to it)(?!\w)/;
/** "Zelensky says he will sit down": one side's word is no agreement. */
const ONE_SIDE =
  /\b(?:says?|said|saying|told|repeat\w*|insist\w*|declar\w*|promis\w*|vow\w*|offer\w*|ready|willing|prepared|wants?|wanted|would|that|he)(?!\w)/;
const ON_A_DAY =
  /^[^.;]{0,40}\bin (?:early |mid-|late )?(?:june|july|august|the (?:summer|autumn)|(?:a|two|three) weeks?)(?!\w)|^[^.;]{0,40}\bon (?:the )?(?:\d|(?:first|second|third|fourth|fifth|sixth|tenth)(?!\w)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|may|june|july)/;
const PROMISED =
  /\b(?:promis\w+|announc\w+|agreed|confirm\w+|assur\w+|undert\w+|settled) [^.;]{0,60}$/;

/** "…, Trump told reporters": who has no say in it. */
export const OTHERS_SAY =
  /, (?:(?:said|says) )?(?:(?:president|donald|us|u\.s\.) )*(?:trump|vance|rubio|witkoff|kellogg|erdogan|fidan|macron|merz|starmer|the white house|washington|ankara|analysts|experts|observers|(?:an?|one|some) (?:[\w-]+ ){0,2}?(?:analyst|expert|observer|official|diplomat|source)s?)(?!\w)/;
/** "the teams of (Putin and Zelensky)": not they themselves. */
const TEAMS_OF =
  /\b(?:teams|delegations|envoys|aides|men|negotiators|representatives|ministers|staffs|advisers|sherpas) of (?:(?:the|president|vladimir|volodymyr) )*$/;
/** "will meet", "are to meet on 1 June", "promised that Putin would meet Zelensky on 1 June". */
export const isFixedToMeet = (view: SentenceView, m: RegExpExecArray): boolean => {
  const { folded } = view;
  const after = folded.slice(m.index + m[0].length);
  if (OTHERS_SAY.test(after)) return false;
  if (CONDITIONAL.test(folded) || TEAMS_OF.test(folded.slice(0, m.index))) return false;
  const onADay = ON_A_DAY.test(after);
  if (onADay && PROMISED.test(folded.slice(Math.max(0, m.index - 80), m.index)))
    return !/\b(?:not|never)(?!\w)/.test(m[0]);
  if (ONE_SIDE.test(m[0])) return false;
  const toMeet =
    /\b(?:are|is|were) (?:\w+ )?to (?:meet|sit down|see (?:each other|one another))(?!\w)/.test(
      m[0],
    );
  const will =
    /\bwill (?:meet|sit down)(?!\w)/.test(m[0]) ||
    (onADay && /\bwill (?:come face to face|see (?:each other|one another))(?!\w)/.test(m[0])) ||
    /^(?: [\w']+){0,3} will (?:meet|sit)/.test(after);
  return will || (toMeet && onADay);
};
