import { isLater } from '../../events/context.ts';
import { OTHER_CITIES } from '../../lexicon/cities.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { LeadPhrase } from './phrases.ts';
import { PARTY, TEAM } from './words.ts';

const OWN_TEAM = String.raw`(?:the |an? |its )?(?:${PARTY} )?(?:[\w-]+ ){0,2}?(?:${TEAM})`;

/** "X and Y met the Ukrainian delegation led by": whom a third party meets. */
const MET_BY = new RegExp(
  String.raw`\b(?:met|meets?|meeting|saw|received|consulted|conferred|spoke|talked|talks|sat down)(?: (?:with|to))? ${OWN_TEAM},? (?:which |that |who )?(?:is |was |were )?$`,
);
const ABROAD =
  /\b(?:american|u\.s\.|us|turkish|european|british|french|german|saudi|nato|allied) (?:[\w-]+ ){0,2}?(?:officials|envoys?|ministers?|delegations?|diplomats|negotiators)(?!\w)|\b(?:americans|turks|europeans)(?!\w)/;

/** "at the NATO meeting", "for the trilateral session": what others sat at, too. */
const OTHER_BODY =
  /^ (?:at|in|to|for|during) (?:the |an? )?(?:[\w'-]+ ){0,2}?(?:nato|g7|g20|eu|un|brics|osce|opec|council of europe|trilateral|three-way|security council)(?!\w)/;

/** "chief negotiator with the Americans". */
const WITH_OTHERS =
  /^ (?:with|(?:for|in|at|during) (?:(?:the|its|their|a) )?(?:[\w-]+ )?(?:talks|meetings?|session|negotiations) with) (?:the )?(?:americans?|u\.s\.|us(?!\w)|united states|washington|turks?|europeans?|rubio|witkoff|kellogg|trump|vance)(?!\w)/;

const CITY = new RegExp(
  String.raw`\b(?:in|at|to) (?:${OTHER_CITIES}|antalya|tirana|vienna|budapest|doha|dubai)(?!\w)`,
);
const ISTANBUL = /\b(?:istanbul|dolmabahce)(?!\w)/;
const COMPARES = /\b(?:unlike|as|like|than|not)(?!\w)/;

/** "Russia's delegation in Abu Dhabi was headed by": the city stands in its own part of the sentence. */
const inOwnPart = (before: string, rest: string): boolean => {
  // "Zelensky was in Tirana while Umerov led the delegation in Istanbul": each has his own place.
  const marks = [',', ';', ':', ...(ISTANBUL.test(rest) ? [' while ', ' whereas '] : [])];
  const part = before.slice(Math.max(...marks.map((mark) => before.lastIndexOf(mark))) + 1);
  return CITY.test(part) && !ISTANBUL.test(part) && !COMPARES.test(part);
};

/** "led the delegation in Antalya": the city adjoins the team. */
const ADJOINS = /^ (?:in|at|to) (?:the )?(?:antalya|tirana)(?!\w)/;

/** "the military group", "the group in the delegation", "the team of experts": a part of it; "Zelensky's party": none. */
const PART =
  /\b(?:military|technical|expert|legal|humanitarian|economic|naval|advance|advisory) (?:sub-?)?(?:group|team|side|part|contingent)(?!\w)|\b(?:zelens\w+'s|putin's|ruling|governing|opposition|parliamentary|political) (?:party|group)(?!\w)/;
const PART_BEHIND = phrases`
  (?:of (?:[\w-]+ )?(?:experts|advisers|advisors|officers|specialists|technicians|interpreters)
  |(?:in|within|inside|accompanying|attached to|supporting|advising) (?:the |its )?(?:[\w'-]+ ){0,2}?(?:delegation|team))
`;
const IS_PART = new RegExp(String.raw`^ ${PART_BEHIND}(?!\w)`);
/** "The group of experts accompanying the Russian delegation was", "The officers in its team were". */
const PART_AHEAD = new RegExp(
  phrases`
    \b(?:(?:sub-?)?groups?|experts|advisers|advisors|officers|generals|specialists|contingent|section|wing|component)(?!\w)[^,;.]{0,40}? (?:accompanying|inside|within|in|of|attached to|supporting|advising)(?: the| its)?
    (?: ${PARTY})?(?: [\w-]+)? (?:delegation|team),? (?:(?:was|is|were|are|had|has|been|being|itself) )*$
  `,
);

/** "leads the team now", "now heads the delegation": at the time of the page. */
const NOW_AHEAD = /\b(?:now|currently|today|these days|nowadays)(?: (?:is|being|who))? $/;
const NOW_BEHIND = /^(?: [\w'-]+){0,2}? (?:now|currently|today|these days|nowadays)(?!\w)/;

/** "three years ago", "then it was", "then Ukraine's chief negotiator": when it was, without a year. */
const AGO_BEHIND =
  /^,? (?:some |more than |over |about )?(?:[\w-]+ )?years (?:ago|earlier|before|previously)(?!\w)/;
const THEN_AHEAD =
  /\b(?:then|at th(?:e|at) time|back then|in those days),? it (?:was|had been) $|\b(?:at th(?:e|at) time|back then|in those days),? $|^\W*(?:the )?(?:last|previous) time,[^;]*$|\bthen[ -](?:the |its |their )?$/;

/** The same, where what leads begins itself with "it was". */
const IT_WAS = /^it (?:was|had been)(?!\w)/;
const THEN = /\b(?:then|at th(?:e|at) time|back then|in those days),? $/;

/**
 * True where those who are led are another team than the delegation at the talks, or were it at another time.
 *
 * Accepts "Rubio and Fidan met the Ukrainian delegation led by", "headed the delegation at the NATO meeting in Antalya", "chief
 * negotiator with the Americans", "the delegation in Abu Dhabi was headed by", "heads the military group in the delegation",
 * "chief negotiator three years ago", "then it was X"; on later pages "leads the team now". None: "the Russians met the
 * Ukrainian team led by", "the group of negotiators was led by".
 */
export const isAnotherTeam = (
  view: SentenceView,
  { start, end }: Pick<LeadPhrase, 'start' | 'end'>,
): boolean => {
  const { folded } = view;
  const before = folded.slice(0, start);
  const rest = folded.slice(end);
  const clause = clauseAt(view, start).start;
  const met = MET_BY.exec(before.slice(clause));
  const ahead = met ? before.slice(clause, clause + met.index) : '';
  return (
    (met !== null &&
      (ABROAD.test(ahead) ||
        view.people.some(
          (p) => p.party === 'other' && p.start >= clause && p.end <= clause + met.index,
        ))) ||
    OTHER_BODY.test(rest) ||
    WITH_OTHERS.test(rest) ||
    ADJOINS.test(rest) ||
    inOwnPart(before, rest) ||
    PART.test(folded.slice(start, end)) ||
    IS_PART.test(rest) ||
    PART_AHEAD.test(before) ||
    (isLater(view.pageDate) && (NOW_AHEAD.test(before) || NOW_BEHIND.test(rest))) ||
    AGO_BEHIND.test(rest) ||
    THEN_AHEAD.test(before) ||
    (IT_WAS.test(folded.slice(start)) && THEN.test(before))
  );
};
