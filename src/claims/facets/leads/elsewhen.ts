import type { TextRange } from '../../../model/index.ts';
import { OTHER_CITIES } from '../../lexicon/cities.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { isAnotherTeam } from './another-team.ts';
import { isNotAppointed } from './appointing.ts';
import { withoutOwnFormer } from './former-latter.ts';
import type { LeadPhrase } from './phrases.ts';

const FORMERLY =
  /\b(?:back in|in|of) (?:20(?:1\d|2[0-4])|the 2022)(?!\w)|\b(?:former|ex-|erstwhile|previous)\b|\b20(?:1\d|2[0-4]) (?:talks|negotiations|round|delegation)(?!\w)/;
const AGAIN =
  /\b(?:same (?:role|job|part|post|position|function)|once (?:more|again)|again|as before|reprised|resumed|(?<!\bnot among (?:those|the ones) who )returned|like in|as in|as (?:it|he|she|they) (?:had|has|have|did|was|were)(?: been| done)?)(?!\w)/;

/** Led another round, in another city; "as he had in Jeddah" compares with one. */
const IN_ANOTHER_CITY = new RegExp(
  String.raw`(?<!\b(?:as|like|unlike|not)(?: (?:he|she|they|it) (?:had|has|did|was)(?: been| done)?)? )\b(?:in|at|for|during)(?: the)? (?:${OTHER_CITIES})(?!\w)`,
);

/** "led the Russian delegation to Brazil". */
const ERRAND =
  /^ (?:to|at|on a (?:visit|trip) to) (?:the )?(?!(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiat\w+|meeting|round|session|turkey|turkiye|table|dolmabahce))[\w'-]+/;

/** "the American team in the city was": a third country's team is neither side's. */
const FOREIGN_TEAM =
  /\b(?:american|u\.s\.|us|turkish|european|british|french|german|saudi|chinese|polish|israeli|iranian|vatican|washington's|ankara's|turkey's) (?:[\w-]+ )?(?:delegation|team|side|group|mission|one)(?: [\w'-]+){0,5}? (?:was |is |were )?$/;

/** "headed the group that met Witkoff": a team told apart by another meeting is not the one at the talks. */
const OF_ANOTHER_MEETING =
  /^ (?:that|which|who) (?:had |has )?(?:met|saw|received|visited|flew|travel\w+|spoke|talked|conferred|consulted)(?!\w)(?! (?:with |to )?(?:the )?(?:russia|ukrain|moscow|kyiv|kiev|each other|one another|in istanbul|at ))/;

/** "… in 2022 too, when the Ukrainian side was headed by": the year of the same clause or the one before "when". */
const inFormerYear = (view: SentenceView, position: number): boolean =>
  /\b(?:in|of|back in) (?:march |april |spring |early )?20(?:1\d|2[0-4])(?!\w)[^;]{0,40}\bwhen(?!\w)[^;]*$/.test(
    view.folded.slice(0, position),
  );

/** "In February it had been Lavrov who": another month of the year. */
const IN_ANOTHER_MONTH =
  /\b(?:in|of|since|from) (?:(?:early|mid|late)[- ])?(?:january|february|march|april|june|july|august|september|october|november|december)(?!\w)/;

/** Another city or month in the same statement, whose clauses it governs; Istanbul beside it leaves that open. */
const inAnotherCity = (view: SentenceView, { start, end }: TextRange): boolean => {
  if (IN_ANOTHER_CITY.test(view.folded.slice(start, end + 40))) return true;
  if (/\b(?:istanbul|dolmabahce)(?!\w)/.test(view.folded)) return false;
  const before = view.folded.slice(view.folded.lastIndexOf('; ', start) + 1, start);
  return IN_ANOTHER_CITY.test(before) || IN_ANOTHER_MONTH.test(before);
};

/** "Then, too, …", "on that occasion": what the sentences before told of, which was not this meeting. */
const ANOTHER_TIME =
  /^\W*(?:and |but )?(?:then,? too|even then|(?:already|also) then|then already|on that occasion|that time(?: (?:round|around|too))?|(?:the )?(?:first|last|previous) time (?:round|around)|once before|(?:some |two |three |several )?years (?:before|earlier|ago))(?!\w)/;
/** "at the earlier talks", "in the previous round". */
const EARLIER_TALKS =
  /\b(?:at|in|during|for|of) (?:the |those |that |an? )(?:earlier|previous|preceding|former|last|abortive|failed|aborted) (?:[\w-]+ )?(?:talks|rounds?|meetings?|negotiations|occasion|attempt|process)(?!\w)/;
const THIS_TIME = /\b(?:this time|now|today|in istanbul on friday|once more|again)(?!\w)/;

/** "…, the aide who had also led it in the failed rounds": told of him in passing. */
const OF_HIM = /, (?:the|an?|his|its|their|[\w-]+'s) (?:[\w'-]+ ){1,5}?who(?!\w).*$/;

const atAnotherTime = (view: SentenceView, { start, end }: TextRange): boolean => {
  const clause = clauseAt(view, start);
  const behind = view.folded.slice(end, Math.max(clause.end, end)).replace(OF_HIM, '');
  const own = view.folded.slice(clause.start, end) + behind;
  if (EARLIER_TALKS.test(own) && !AGAIN.test(view.folded)) return true;
  return ANOTHER_TIME.test(view.folded) && !THIS_TIME.test(own);
};

/** "the deputy head of the Russian delegation", "usually leads". */
const NOT_FIRST =
  /\b(?:deputy|vice|assistant|number two|second-in-command|no longer|once(?: been)?|previously(?: been)?|formerly(?: been)?|usually|normally|often|generally|otherwise|typically|acting|former|ex-)[ -]$/;

/** "the former led by Medinsky": of two, the one named first. */
const OF_TWO = /\bthe former $/;
const LED = /^(?:led|headed|chaired|under)(?!\w)/;

/** "who now leads for Kyiv": at later rounds, it may be. */
const NOW = /\b(?:now|currently|today|these days|since then) $/;

/** Thought of for it, and not made: "had considered Yermak as head of the delegation". */
const NOT_MADE =
  /\b(?:consider\w*|weigh(?:s|ed|ing)|wanted|thought of|moot\w*|tout\w*|tipped|mull\w*|contemplat\w+|suggest\w*|propos\w+|hoped for) [^;.]{3,50}$/;

/** "to lead talks with the Americans", "led the military talks": talks beside these. */
const TALKS_BESIDE =
  /\b(?:military|technical|preparatory|working-level|expert|economic|humanitarian) (?:talks|negotiations)(?!\w)|\b(?:talks|negotiations|delegation|team) (?:with|to) (?:the )?(?:americans?|u\.s\.|us(?!\w)|united states|washington|turks?|europeans?|british|french|germans?|rubio|witkoff|kellogg|fidan|erdogan|trump)/;

/** "to lead the delegation in place of Umerov": that is to come. */
const REPLACES = /^[^.;]{0,20}\b(?:in place of|to replace|to succeed|succeeding)(?!\w)/;

/** "to head the team for the second round". */
const ANOTHER_ROUND =
  /^[^.;,]{0,30}\b(?:second|third|next|coming|upcoming|later|june|july|new|further|follow-up) (?:\w+ )?(?:round|talks|meeting|session|negotiations)(?!\w)/;

/** True where a phrase of leading is about another time, place, team or rank than the head of these delegations. */
export const isOfAnother = (
  view: SentenceView,
  phrase: Pick<LeadPhrase, 'start' | 'end' | 'weak'>,
): boolean => {
  const before = view.folded.slice(0, phrase.start);
  const rest = view.folded.slice(phrase.end);
  const said = withoutOwnFormer(view.folded.slice(phrase.start, phrase.end + 24));
  return (
    (NOT_FIRST.test(before) && !(OF_TWO.test(before) && LED.test(said))) ||
    (phrase.weak === true && NOW.test(before)) ||
    (FORMERLY.test(said) && !AGAIN.test(view.folded)) ||
    FOREIGN_TEAM.test(before) ||
    FOREIGN_TEAM.test(view.folded.slice(phrase.start, phrase.end)) ||
    NOT_MADE.test(before) ||
    TALKS_BESIDE.test(view.folded.slice(phrase.start, phrase.end + 45)) ||
    REPLACES.test(rest) ||
    ANOTHER_ROUND.test(rest) ||
    ERRAND.test(rest) ||
    OF_ANOTHER_MEETING.test(rest) ||
    inAnotherCity(view, phrase) ||
    atAnotherTime(view, phrase) ||
    inFormerYear(view, phrase.start) ||
    isNotAppointed(before) ||
    isAnotherTeam(view, phrase)
  );
};
