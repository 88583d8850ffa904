import { MONTH_BUT_MAY } from '../../lexicon/calendar.ts';
import { FURTHER_CITIES, OTHER_CITIES } from '../../lexicon/cities.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { placesAround, readPlaces } from '../../values/place.ts';
import { namesAnotherPlace } from './presence.ts';

/** Where what is said of the verb itself ends: what stands behind tells when it was, or of another. */
const ENDS =
  /[,;:]| (?:as|while|when|before|after|but|although|and (?:not|then)|(?:at|in|from|with) (?:which|whom)|who|which|that|where)(?!\w)/;
/** "a meeting of the delegation", "a business event", "Wednesday's meeting": none that has been told of. */
const A_MEETING =
  /^(?: (?:in|at|to|for|down for|down to))? (?:an? (?:[\w'-]+ ){0,3}?|(?:the |a )?(?:mon|tues|wednes|satur|sun)day's (?:[\w'-]+ ){0,2}?)(?:meeting|session|conversation|event|roundtable|briefing|call|conference|forum|council)(?!\w)/;
const OF_BOTH =
  /\b(?:istanbul|dolmabahce|russians?|ukrainians?|both|two|each other|umerov|medins\w+|zelens\w+|putin)(?!\w)/;
/** "when the delegation was briefed", "as the negotiators received their instructions". */
const THEIR_BRIEFING =
  /\b(?:when|as|while|where) (?:the |his |its |russia's |ukraine's |k(?:yi|ie)v's |moscow's )?(?:\w+ )?(?:delegation|delegates|team|negotiators|envoys) (?:(?:was|were|had been) (?:being )?(?:briefed|instructed|sent|told|seen off|prepared|chosen|appointed|named|put together)|(?:received|got|took|were given|was given) (?:its|their|the) (?:final |last )?(?:instructions|orders|mandate|brief)|(?:left|set off|departed))(?!\w)/;
/** "sat down with the president of the Emirates". */
const WITH_A_RULER =
  /^(?: down)? with (?:the )?(?:president|king|emir|crown prince|prime minister|chancellor|ruler|sheikh)(?!\w)(?! (?:of (?:russia|ukraine)|putin|vladimir|zelens|volodymyr))/;
/** "for talks with Gulf leaders", "for a meeting with Erdogan". */
const FOR_TALKS = /\bfor (?:[\w-]+ ){0,2}?(?:talks|meetings?|negotiations|session)$/;
const WITH_THIRD =
  /^ with (?:the )?(?:[\w.]+ ){0,2}?(?:gulf|arab|european|americans?|turkish|turks|saudi|qatari|emirati|nato|erdogan|fidan|trump|rubio|macron|merz|starmer|leaders|ministers|investors|executives)(?!\w)/;
/** "the Iran talks", "the London talks", "the nuclear negotiations": told from these by what stands before the noun. */
const OTHER_TALKS = new RegExp(
  String.raw`^[\w' -]{0,50}?\b(?:iran\w*|gaza|nuclear|trade|tariff|nato|g7|g20|brics|${OTHER_CITIES}|${FURTHER_CITIES}) (?:[\w-]+ )?(?:talks|negotiations|meeting|summit|session|round)(?!\w)`,
);
const IN_ANOTHER_MONTH = new RegExp(
  String.raw`^ (?:last|in|of) (?:early |mid-|late )?(?:${MONTH_BUT_MAY})(?!\w)`,
);
/** "absent from Washington". */
const FROM_HOME =
  /^ from (?:the )?(?:moscow|k(?:yi|ie)v|washington|kremlin|white house|capital|country|office|public|view|his|state tv|television)(?!\w)/;
/** "came this time: in May he had sent aides": the talks are what was before. */
const THIS_TIME = /^[^.;:]{0,30}\bthis time(?!\w)/;
const HAD_BEFORE =
  /\b(?:in (?:may|istanbul)|last time|then)(?!\w)[^.;]{0,40}\bhad(?!\w)|\bhad (?:\w+ ){1,6}in (?:may|istanbul)(?!\w)/;
/** "refuses to go there": where that is, stands before. */
const THERE = /^ there(?!\w)/;

const toAnotherPlace = (view: SentenceView, at: number): boolean => {
  const place = readPlaces(view.folded)
    .filter((p) => p.end <= at)
    .pop();
  return place !== undefined && !placesAround(place.key).includes('turkey');
};

/** The words of a claim on somebody: what stands from the verb on, and whether it is one of staying away. */
interface Words {
  readonly at: number;
  readonly verb: string;
  readonly rest: string;
  readonly away: boolean;
}

const shunsAnother = (view: SentenceView, { at, verb, rest }: Words): boolean =>
  (/\b(?:absent|missing)$/.test(verb) && FROM_HOME.test(rest)) ||
  (/\b(?:go|come|travel|fly)$/.test(verb) && THERE.test(rest) && toAnotherPlace(view, at));

const attendsElsewhere = (view: SentenceView, { verb, rest }: Words): boolean => {
  const own = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length);
  return (
    namesAnotherPlace(own) ||
    (A_MEETING.test(own) && !OF_BOTH.test(own)) ||
    THEIR_BRIEFING.test(rest) ||
    (/^s(?:at|it)/.test(verb) && WITH_A_RULER.test(rest)) ||
    (FOR_TALKS.test(verb) && WITH_THIRD.test(rest)) ||
    (THIS_TIME.test(rest) && HAD_BEFORE.test(view.folded))
  );
};

/**
 * True where what somebody came to, or stayed away from, is not these talks though they are named in the sentence.
 *
 * Accepts "took part in a meeting on Wednesday", "appeared at an event in Abu Dhabi while the talks went on", "was at the
 * table when the delegation was briefed", "pulled out of the London talks", "absent from Washington". None: "attended the
 * talks as the delegations met", "absent from the table".
 */
export const isAnotherOccasion = (view: SentenceView, words: Words): boolean =>
  OTHER_TALKS.test(words.verb + words.rest) ||
  IN_ANOTHER_MONTH.test(words.rest) ||
  (words.away ? shunsAnother(view, words) : attendsElsewhere(view, words));

/** "on Wednesday night": the talks began on a Friday, and whoever came did so then or the day before. */
export const onAnotherWeekday = (rest: string): boolean =>
  /^[^;:]{0,60}\b(?:mon|tues|wednes)day(?!\w)/.test(rest);
