import { OTHER_CITIES } from '../../lexicon/cities.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { LeadPhrase } from './phrases.ts';

const FORMERLY =
  /\b(?:back in|in|of) (?:20(?:1\d|2[0-4])|the 2022)\b|\b(?:former|ex-|erstwhile|previous)\b|\b20(?:1\d|2[0-4]) (?:talks|negotiations|round|delegation)\b/;
const AGAIN =
  /\b(?:same (?:role|job|part|post|position|function)|once (?:more|again)|again|as before|reprised|resumed|returned|like in|as in|as (?:it|he|she|they) (?:had|has|have|did|was|were)(?: been| done)?)\b/;

/** Led another round, in another city; "as he had in Jeddah" compares with one. */
const IN_ANOTHER_CITY = new RegExp(
  String.raw`(?<!\b(?:as|like|unlike|not)(?: (?:he|she|they|it) (?:had|has|did|was)(?: been| done)?)? )\b(?:in|at) (?:${OTHER_CITIES})\b`,
);

/** "led the Russian delegation to Brazil". */
const ERRAND =
  /^ (?:to|at|on a (?:visit|trip) to) (?:the )?(?!(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiat\w+|meeting|round|session|turkey|turkiye|table|dolmabahce))[\w'-]+/;

/** "the American team in the city was": a third country's team is neither side's. */
const FOREIGN_TEAM =
  /\b(?:american|u\.s\.|us|turkish|european|british|french|german|saudi|chinese|polish|israeli|iranian|vatican|washington's|ankara's|turkey's) (?:[\w-]+ )?(?:delegation|team|side|group|mission|one)(?: [\w'-]+){0,5}? (?:was |is |were )?$/;

/** "headed the group that met Witkoff": a team told apart by another meeting is not the one at the talks. */
const OF_ANOTHER_MEETING =
  /^ (?:that|which|who) (?:had |has )?(?:met|saw|received|visited|flew|travel\w+|spoke|talked|conferred|consulted)\b(?! (?:with |to )?(?:the )?(?:russia|ukrain|moscow|kyiv|kiev|each other|one another|in istanbul|at ))/;

/** "… in 2022 too, when the Ukrainian side was headed by": the year of the same clause or the one before "when". */
const inFormerYear = (view: SentenceView, position: number): boolean =>
  /\b(?:in|of|back in) (?:march |april |spring |early )?20(?:1\d|2[0-4])\b[^;]{0,40}\bwhen\b[^;]*$/.test(
    view.folded.slice(0, position),
  );

const inAnotherCity = (view: SentenceView, { start, end }: LeadPhrase): boolean => {
  if (IN_ANOTHER_CITY.test(view.folded.slice(start, end + 40))) return true;
  const before = view.folded.slice(clauseAt(view, start).start, start);
  return IN_ANOTHER_CITY.test(before) && !/\b(?:istanbul|dolmabahce)\b/.test(view.folded);
};

/** "the deputy head of the Russian delegation", "usually leads". */
const NOT_FIRST =
  /\b(?:deputy|vice|assistant|number two|second-in-command|usually|normally|often|generally|otherwise|typically|acting|former|ex-)[ -]$/;

/** "who now leads for Kyiv": at later rounds, it may be. */
const NOW = /\b(?:now|currently|today|these days|since then) $/;

/** True where a phrase of leading is about another time, place, team or rank than the head of these delegations. */
export const isOfAnother = (view: SentenceView, phrase: LeadPhrase): boolean => {
  const before = view.folded.slice(0, phrase.start);
  const rest = view.folded.slice(phrase.end);
  const said = view.folded.slice(phrase.start, phrase.end + 24);
  return (
    NOT_FIRST.test(before) ||
    (phrase.weak === true && NOW.test(before)) ||
    (FORMERLY.test(said) && !AGAIN.test(view.folded)) ||
    FOREIGN_TEAM.test(before) ||
    ERRAND.test(rest) ||
    OF_ANOTHER_MEETING.test(rest) ||
    inAnotherCity(view, phrase) ||
    inFormerYear(view, phrase.start)
  );
};
