import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

const PART = String.raw`(?:at|in|on|into|to|through|round|around|across|during|inside|throughout)`;
const THE = String.raw`(?:(?:the|his|her|that|this|every minute of(?: the)?|all of(?: the)?|most of(?: the)?|part of(?: the)?) )?`;
/** Words that qualify a noun, none that opens another phrase: not "in the Kremlin as the talks". */
const KIND = String.raw`(?:(?!(?:as|while|when|and|after|before|during|of|with|for|the|until|since|by|who|where|that|in|at|to|on|from)(?!\w))[\w'-]+ ){0,3}?`;
/** "sat himself down", "sat patiently": not "stayed silent". */
const HOW = String.raw`(?:(?:himself|herself|there|down|right|too|also|\w+ly) ){0,2}`;
/** What is nobody's but the talks'; what is theirs where Istanbul or those who met are named beside it. */
const TALKS = String.raw`${PART} ${THE}${KIND}(?:talks|negotiations|negotiating table|dolmabahce|istanbul (?:table|session|meeting|room|hall|encounter))(?!\w)`;
const ROOM = phrases`
  ${PART} ${THE}${KIND}(?:table|session|meeting|room|hall|chamber|palace|building|encounter)(?!\w)(?! (?:of|with)(?!\w))
  (?=[^.;]{0,60}\b(?:istanbul|dolmabahce|russians|ukrainians|(?:both|two) (?:sides|delegations|teams))(?!\w))
`;
const OF_THE_TALKS = `(?:${TALKS}|${ROOM})`;
const DELEGATE = String.raw`(?:the )?(?:[\w'-]+ )?(?:ukrainians?|russians?|um[ij]?erov|medins\w+|delegat\w+|negotiators?|envoys?|each other|one another|everyone|both)(?!\w)`;

/**
 * Verbs of being bodily there, each with a place that is the talks': "sat through every minute of the talks",
 * "took his own seat at the table", "shook Umerov's hand at the talks", "looked on from the end of the table",
 * "slipped into the room in Istanbul". None: "sat in the Kremlin", "shook hands with Erdogan", "took his place in history".
 */
export const PRESENT = new AnyOf(
  phrases`
    \b(?:
      s(?:at|its|itting) ${HOW}${OF_THE_TALKS}
      |(?:st(?:ood|ands|anding)|stay(?:s|ed|ing)|remain(?:s|ed|ing)|linger(?:s|ed|ing)|wait(?:s|ed|ing)) ${HOW}${ROOM}
      |s(?:at|its|itting) (?:down )?(?:beside|next to|between|among|alongside|opposite|facing|across from) [^.;]{2,50}?${OF_THE_TALKS}
      |t(?:ake|akes|ook|aking) (?:(?:his|her|their|an?|the) (?:[\w-]+ ){0,2}?(?:seats?|places?|chairs?)|seats?|places|chairs?) (?:[^.;,]{0,50} )?${OF_THE_TALKS}
      |(?:watch(?:es|ed|ing)?|listen(?:s|ed|ing)?|look(?:s|ed|ing) on|follow(?:s|ed|ing)?) [^.;]{0,70}?\bfrom (?:an?|the|his) (?:[\w-]+ ){0,3}?(?:of (?:the )?(?:room|table|hall)|chair|seat|corner|table|back row|gallery)(?!\w)(?! in (?:his|her|an?|moscow|kyiv|washington|the (?:kremlin|white house|west wing))(?!\w))(?! of (?:his|her)(?!\w))
      |(?:sp(?:oke|eaks|eaking)|haggl(?:es|ed|ing)|bargain(?:s|ed|ing)) ${HOW}(?=at )${OF_THE_TALKS}
      |(?:enter(?:s|ed|ing)|(?:stepp|strode|slipp|walk|march|burst|crept|came|went|stride|stroll|sneak)(?:s|ed|ing)? ?(?:in)?to) (?:the )?(?:[\w-]+ )?(?:room|hall|chamber|palace|building)(?!\w)(?=[^.;]{0,60}\b(?:istanbul|dolmabahce|russians|ukrainians)(?!\w))
      |sh(?:ake|akes|ook|aking) (?:hands with ${DELEGATE}|(?:[\w.]+ )?(?:um[ij]?erov|medins\w+)'s hand)(?=[^;]{0,70}\b(?:(?:at|in|during) (?:the )?(?:[\w-]+ ){0,3}(?:istanbul|talks|negotiations|dolmabahce|table)))
      |(?:look|dropp?|sit|sat)(?:s|ed|ting)? in on the (?:[\w'-]+ ){0,2}?(?:talks|negotiations|session|meeting)
      |(?:t(?:old|ells|elling)|warn(?:s|ed|ing)?|lectur(?:es|ed|ing)) ${DELEGATE}[^.;,]{0,20} across the (?:[\w-]+ )?table(?=[^.;]{0,60}\b(?:istanbul|talks|negotiat))
      |(?:star|glar|scowl)(?:e|es|ed|ing) (?:down|at) [^.;,]{2,50}? across the (?:[\w-]+ )?table(?=[^.;]{0,60}\b(?:istanbul|talks|negotiat))
      |(?:was|were|is|could be|can be) seen ${OF_THE_TALKS}|(?:exchang(?:ed|es)|gave each other) (?:an? )?handshakes? [^.;,]{0,20}(?:across|at|over) the (?:[\w-]+ )?table
      |(?:g[ai]v(?:e|es|ing)|deliver(?:s|ed|ing)?|held|made) (?:the |an? |his |her )?(?!video|televised|recorded|taped|radio|nightly|written)(?:[\w-]+ ){0,2}?(?:address|speech|remarks|toast) ${OF_THE_TALKS}
      |fac(?:ed|es|ing) (?:the )?(?:[\w'-]+ )?(?:ukrainians?|russians?|delegation|negotiators|um[ij]?erov|medins\w+)[\w ,]{0,30} across the (?:[\w-]+ )?table
      |(?:s(?:at|its|itting)|stay(?:s|ed|ing)?) (?:it |them )?(?:through )?(?:to|till|until) the (?:very )?(?:end|close) of (?:the )?(?:[\w'-]+ ){0,2}?(?:talks|negotiations|session|meeting)
    )
  `,
);

/** A verb or noun that each of those has: asked first, for they are long. */
export const MAY_BE_PRESENT =
  /\bs(?:at|its?|itting|tood|tands?)(?!\w)|stay|remain|linger|wait|seat|place|chair|watch|listen|look|follow|sp(?:oke|eak)|haggl|bargain|enter|step|strode|slip|walk|march|burst|crept|came|went|strid|stroll|sneak|hand|seen|address|speech|remarks|toast|\bfac(?:ed|es|ing)(?!\w)|star(?:e|ing)|glar|scowl|drop|exchang|gave|across/;

const ABROAD = String.raw`(?:ankara|antalya|tirana|albania|rome|the vatican|moscow|kyiv|kiev|washington|the (?:gulf|emirates|kremlin|white house|region|middle east)|riyadh|jeddah|doha|alaska|anchorage|geneva|brussels|london|paris|berlin|abu dhabi|minsk)`;
/** "sat down with Erdogan in Ankara": the next place named is another one. */
const ELSEWHERE = new RegExp(
  String.raw`^(?:(?!\b(?:istanbul|dolmabahce|talks|negotiations)(?!\w))[^.;]){0,60}?\b(?:in|at|to) ${ABROAD}(?!\w)`,
);
/** "sat with Erdogan", "talked to the Americans": with others than the other side. */
const WITH_OTHERS =
  /^(?: down)? (?:with|opposite|beside) (?:the )?(?:[\w.]+ ){0,2}?(?:erdogan|fidan|rubio|trump|macron|merz|starmer|witkoff|kellogg|americans|turks|europeans)(?!\w)/;
/** "by video link", "in spirit", "in everyone's mind". */
const NOT_BODILY =
  /\b(?:by (?:video|phone|telephone)|video ?link|virtually|remotely|online|in spirit|on (?:a |the )?screen|in (?:\w+'s|their|all) (?:minds?|thoughts|heads?|hearts?|prayers))(?!\w)/;
/** "came to the phone", "came to power", "came up with the meeting". */
const CAME_TO_ELSE =
  /^ (?:to (?:the (?:phone|conclusion|rescue|aid|view|point|microphone|lectern)|power|office|light|mind|terms|blows|regret|believe|see|(?:his|her) senses|nothing|a halt|an end)|under|across|clean|close|of|about|up (?:with|short|against|for))(?!\w)|^ to (?:(?:about|some|almost|nearly|just|barely|over|under) )?(?:\d|(?:an?|one|two|three|four|five|\w+teen|\w+ty) (?:and a half )?(?:hours?|minutes?))/;
const OF_TALKS =
  '(?:talks|table|negotiat\\w+|meeting|session|room|hall|istanbul|dolmabahce|row|middle|cent(?:re|er)|end|head|front|back|side|delegation|round)';
/** "took his seat at the parade", "took his place in history". */
const ANOTHER_SEAT = new RegExp(
  String.raw`^ (?:at|in|on) (?:the |an? |his )?(?!(?:(?!(?:before|after|while|as|and)(?!\w))[\w'-]+ ){0,4}?${OF_TALKS}(?!\w))[\w'-]+`,
);
/** "sat at his desk", "at the table with his generals". */
const HIS_OWN_DESK =
  /^ (?:(?:at|in) )?(?:(?:his|her) (?:own )?(?:desk|office|study|home|residence|car|plane|chair in)|(?:the|a) table with (?!(?:the )?(?:russia|ukrain|um[ij]?erov|medins|both|other|delegat|negotiat)))/;
/** "shook hands in Istanbul in 2022", "has sat at a table with Putin since 2019". */
const YEARS_AGO = /^[^.;,]{0,70}\b(?:in|since) (?:[a-z]+ )?(?:19\d\d|20(?:0\d|1\d|2[0-4]))(?!\w)/;
const IN_A_CITY = new RegExp(String.raw`^ in ${ABROAD}(?!\w)`);

/** "sat across from Sybiha in Istanbul, a day before": near the talks, and not at them. */
const ANOTHER_DAY =
  /^[^.;]{0,60}\b(?:(?:a|the|one) (?:day|week|month|night|evening|morning) (?:before|after|earlier|later)|on the eve of|ahead of|before the (?:talks|russians|ukrainians|delegations|two|sides)(?!\w))/;

/** True where the next place named is none of the talks'. */
export const namesAnotherPlace = (rest: string): boolean => ELSEWHERE.test(rest);

/** True where whoever came or sat did so somewhere else than at the table, or not in body. */
export const notAtTheTable = (verb: string, rest: string): boolean =>
  (NOT_BODILY.test(rest.split(/,| and (?:who|which)(?!\w)/)[0] ?? '') &&
    !/\b(?:neither|nor)(?!\w)/.test(rest)) ||
  YEARS_AGO.test(rest) ||
  IN_A_CITY.test(rest) ||
  (/^c[ao]m/.test(verb) && CAME_TO_ELSE.test(rest)) ||
  (/^t\w+ (?:his|a|their|her)(?!\w)/.test(verb) && ANOTHER_SEAT.test(rest)) ||
  (/^(?:s(?:at|it|tood)|shook)/.test(verb) && ANOTHER_DAY.test(rest)) ||
  (/^t\w+ (?:his|a|their|her)(?!\w)/.test(verb) && ELSEWHERE.test(rest)) ||
  (/^s(?:at|it)/.test(verb) &&
    (WITH_OTHERS.test(rest) || ELSEWHERE.test(rest) || HIS_OWN_DESK.test(rest)));
