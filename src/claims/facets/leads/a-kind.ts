import type { TextRange } from '../../../model/index.ts';

/** "is a Muscovite", "led by a Crimean Tatar": a kind of people, no name; "chairman of the Writers' Union": a body. */
const A_KIND_OF =
  /\b(?:(?:is|was|himself|by|as) an?|an? (?:former|retired|senior|one-time|long-?time)|(?:of|at) (?:the|an?)) (?:\p{Lu}[\p{L}'’-]* ){0,2}$/u;

/** "Qatari mediators", "a South African diplomat": a people, no name. */
const OF_A_PEOPLE =
  /^ (?:[a-z-]+ ){0,2}(?:mediators?|diplomats?|officials?|envoys?|negotiators?|facilitators?|intermediar(?:y|ies)|delegates?|representatives?|ministers?|statesm[ae]n|ambassadors?|monitors?|hosts?)(?!\w)/;

/** True where a capitalised word is a people or a body and nobody's name: "Qatari (mediators)", "is a (Muscovite)". */
export const isAKind = (raw: string, { start, end }: TextRange): boolean =>
  A_KIND_OF.test(raw.slice(0, start)) || OF_A_PEOPLE.test(raw.slice(end));
