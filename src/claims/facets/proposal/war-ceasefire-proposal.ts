import { NOT } from '../../lexicon/negations.ts';
import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { actors, type NamedParty, partiesOf } from './parties.ts';

const TRUCE = new RegExp(String.raw`\b(?:${CEASEFIRE})\b`);
const THE_PROPOSAL =
  /\b(?:30[- ]day|thirty[- ]day|month-long|monthlong|one-month|unconditional|30 days|thirty days|month's|month without|american|u\.s\.|us|us-\w+|u\.s\.-\w+|washington(?:'s)?|proposal|proposed|brokered|drawn up|offer)\b/;
const ACCEPT =
  /\b(?:accept(?:s|ed|ing|ance)?|agree(?:d|s|ing)?(?: to)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing)|(?:said|say|saying|says) (?:an? )?(?:\w+ )?yes|sign(?:s|ed|ing)? (?:on|up)|embrac(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|consent(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|support(?:s|ed|ing)?|gave (?:its|his|their) (?:consent|blessing|approval|assent|nod)|went along with|commit(?:s|ted|ting)?(?: itself)? to(?= (?:a|the) )|adopt(?:s|ed)?|on board|assent(?:ed)?|in favou?r|green light|nod(?:ded)?|t(?:ook|aken|akes) up)\b/g;
const REJECT =
  /\b(?:reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:it |them |the \w+ )?down|balk(?:s|ed|ing)?|(?:said|say|saying|says) no|oppos(?:e|es|ed|ing)|brush(?:es|ed)? (?:it )?aside|thr(?:ew|ow|ows|own|owing) (?:it |them |the \w+ )?out|vetoed|snubbed|withh(?:eld|olding)|resist(?:s|ed|ing)?|shot down|waved away|ruled out|holding out against|held out against|baulk(?:ed)?)\b/g;
const NEGATION = new RegExp(
  String.raw`(?:\b(?:${NOT}|yet to|cannot|did little to)\b|n't\b)(?: [\w'-]+){0,3} ?$`,
);

/** Another pause ("the three-day truce"), or only words about this one ("Russia's terms for the ceasefire"). */
const OTHER_TRUCE =
  /\b(?!30|thirty|month)(?:two|three|five|seven|\d{1,3})[- ](?:day|hour)s?\b|\b(?:easter|christmas|victory|parade|energy|unilateral|partial|naval|sea|air)\b/;
const WORDS_ABOUT =
  /^ (?:(?:the|a|an|any|all|its|his|their|these|those|what|russia's|moscow's|putin's|kremlin's|ukraine's|kyiv's|zelens\w+'s|russian|ukrainian|further|such) ){0,3}(?:terms|conditions?|demands?|objections?|versions?|criticisms?|accusations?|claims?|charges?|attempts?|pressure|excuses?|preconditions?|reservations?|questions?|amendments?|argument|reasons?|allegations?|responsibility|blame|suggestions? that)\b/;
/** Talks taken are no truce taken. */
const OTHER_OBJECT =
  /^ (?:[\w'-]+ ){0,3}?(?:talks|negotiations|meetings?|exchange|swap|summit|invitation|visit|sanctions|delegation)\b(?! (?:of|for|on) (?:a |the )?(?:ceasefire|truce))/;
const anotherObject = (folded: string, end: number): boolean => {
  const object = folded.slice(end, end + 60);
  if (WORDS_ABOUT.test(object) || OTHER_OBJECT.test(object)) return true;
  const truce = TRUCE.exec(object);
  if (
    truce &&
    /\b(?:but not|not|without|instead of|rather than|unless)\b/.test(object.slice(0, truce.index))
  )
    return true;
  return truce !== null && OTHER_TRUCE.test(object.slice(0, truce.index + truce[0].length + 20));
};
/** A yes with a but is none: "agreed with the idea of a truce but had questions". */
const HEDGED =
  /\b(?:in principle|in words|only on paper|the idea of|conditionally|with (?:conditions|reservations|questions|caveats)|on condition|provided|as long as|only if|but (?:only|had|has|with|set|raised|asked|said|wanted|insisted|attached|added))\b/;

const said = (subject: string, yes: boolean, start: number, end: number): RawClaim =>
  claimOf(
    'war.ceasefire_proposal',
    { kind: 'boolean', yes },
    `${subject} ${yes ? 'accepted' : 'did not accept'} the 30-day ceasefire`,
    { start, end },
    { subject },
  );

const claimsOf = (
  view: SentenceView,
  parties: readonly NamedParty[],
  pattern: RegExp,
  accepts: boolean,
): RawClaim[] =>
  [...view.folded.matchAll(pattern)].flatMap((m) => {
    const { folded } = view;
    const end = m.index + m[0].length;
    if (
      /^ to (?!(?:the|a|an|it|that|this|washington|american|30|accept|sign|stop|halt|observe|u\.s|us)\b)/.test(
        folded.slice(end - (m[0].endsWith(' to') ? 3 : 0), end + 20),
      )
    )
      return [];
    const passiveBy = /^ (?:\w+ )?by\b/.test(folded.slice(end));
    if (anotherObject(folded, end) || (accepts && HEDGED.test(folded.slice(m.index)))) return [];
    const stance = stanceAt(view, m.index, end);
    if (stance === 'open') return [];
    return actors(folded, parties, m.index, end).map((p) => {
      const from = p.end <= m.index ? Math.max(p.end, m.index - 40) : Math.max(0, m.index - 16);
      const negated = (NEGATION.test(folded.slice(from, m.index)) && !passiveBy) || p.neither;
      const refusesTo =
        accepts &&
        /\b(?:refus\w+|declin\w+|unwilling|fail\w*|reluctan\w+|balk\w* at) (?:to |\w+ing )?(?:[\w-]+ ){0,1}$/.test(
          folded.slice(Math.max(0, m.index - 30), m.index),
        );
      const yes = (accepts !== (negated !== refusesTo)) !== (stance === 'denied');
      return said(p.subject, yes, Math.min(p.start, m.index), Math.max(p.end, end));
    });
  });

/** "Kyiv said yes; Moscow has yet to do so". */
const YET_TO =
  /^ (?:has|have|had|is|was) (?:yet|still) to (?:do (?:so|the same|likewise)|follow(?: suit)?|say yes)\b/;

/** "… while the Kremlin had not", "Ukraine did, Russia did not": the second party turns the first one's word. */
const gapped = (
  view: SentenceView,
  parties: readonly NamedParty[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  parties.flatMap((p) => {
    const m =
      /^(,? (?:which|who|that))? (never )?(?:had|has|did|was|would|will|does|is|have)(n't| not)?( so| too| likewise| the same)?(?: yet)?(?=[\s]*[,.;]|$| and\b| but\b|")/.exec(
        view.folded.slice(p.end),
      );
    const first = claims[0];
    const owing = YET_TO.test(view.folded.slice(p.end));
    const without = /\bwithout $/.test(view.folded.slice(0, p.start));
    if ((!m && !without && !owing) || claims.some((c) => c.subject === p.subject)) return [];
    if (first?.value.kind !== 'boolean') return [];
    const yes = m
      ? answerOf(first.value.yes, {
          echo: m[4] !== undefined,
          negated: (m[2] ?? m[3]) !== undefined,
          relative: m[1] !== undefined,
        })
      : false;
    if (owing && !first.value.yes) return [];
    if (yes === undefined || (m?.[4] && stanceAt(view, p.start, p.end) === 'denied')) return [];
    return [said(p.subject, yes, p.start, p.end + (m?.[0].length ?? 0))];
  });

/** What "did", "did too", "did not" and "which will not" say behind a first party's yes or no. */
const answerOf = (
  first: boolean,
  { echo, negated, relative }: { echo: boolean; negated: boolean; relative: boolean },
): boolean | undefined => {
  // "rejected it, Russia did not" may be either.
  if (negated) return first ? false : undefined;
  if (relative) return undefined;
  return echo ? first : true;
};

/** "The Kremlin, unlike Ukraine, would not": the other party did the opposite. */
const contrasted = (
  folded: string,
  parties: readonly NamedParty[],
  claims: readonly RawClaim[],
): RawClaim[] =>
  parties.flatMap((p) => {
    const other = claims.find((c) => c.subject !== p.subject);
    if (
      !/\b(?:unlike|in contrast (?:to|with)) (?:the )?$/.test(
        folded.slice(Math.max(0, p.start - 20), p.start),
      )
    )
      return [];
    if (other?.value.kind !== 'boolean' || claims.some((c) => c.subject === p.subject)) return [];
    return [said(p.subject, !other.value.yes, p.start, p.end)];
  });

/** "refused to discuss anything but a ceasefire": what is refused is all the rest. */
const NOTHING_ELSE =
  /\b(?:anything|nothing|everything|any \w+) (?:but|other than|except|less than|short of|besides)\b/;

/** A truce agreed by both at the talks is the talks' outcome, not the proposal. */
const JOINT_DEAL =
  /\b(?:agreed (?:on|upon|to)|signed|clinched|sealed|sign)\b[^.;]{0,60}\b(?:in|at) (?:the )?(?:istanbul|talks)|\bistanbul[^.;]{0,60}\b(?:sign|signed|clinched|sealed|agreed (?:on|upon))\b/;
const BEFORE_TALKS =
  /\b(?:proposal|proposed|american|u\.s\.|us-|washington|offer\w*|drawn up|put forward|by the time|before|ahead of|prior|already|had (?:already )?(?:said|signed|accepted|agreed))\b/;

/**
 * war.ceasefire_proposal: who accepted the 30-day truce put forward by Washington and the Europeans.
 * Subjects: Ukraine, Russia.
 *
 * Accepts "truce accepted by Ukraine but repeatedly rejected by Russia", "Kyiv had already said yes to the
 * 30-day ceasefire …, while the Kremlin had not", "both Kyiv and Moscow had signed on to", "refusal to
 * endorse a 30-day unconditional ceasefire", "But Putin has not agreed". None: "demanded a ceasefire".
 */
export const readCeasefireProposal: FacetReader = (view, { before }) => {
  const { folded } = view;
  const named = TRUCE.test(folded) && THE_PROPOSAL.test(folded);
  const carried =
    /^(?:but|and|however|yet|while)?,? ?(?:the )?(?:putin|moscow|russia|kremlin|kyiv|ukraine|zelens\w+)\b/.test(
      folded,
    ) &&
    TRUCE.test(before) &&
    /\b30-day\b/.test(before) &&
    !TRUCE.test(folded) &&
    /\b(?:not agreed|refused|rejected|has not|accepted|declined|did not)\b/.test(folded);
  if (!named && !carried) return [];
  if (NOTHING_ELSE.test(folded)) return [];
  if (JOINT_DEAL.test(folded) && !BEFORE_TALKS.test(folded)) return [];
  const parties = partiesOf(folded);
  const found = [
    ...claimsOf(view, parties, REJECT, false),
    ...claimsOf(view, parties, ACCEPT, true).filter((c) => !insideRefusal(folded, c.evidence.end)),
  ];
  const claims = found.filter((c, i) => found.findIndex((d) => d.subject === c.subject) === i);
  return [...claims, ...gapped(view, parties, claims), ...contrasted(folded, parties, claims)];
};

/** "refused to accept": the refusal already says it. */
const insideRefusal = (folded: string, end: number): boolean =>
  /\b(?:refus\w+|declin\w+) to \w+(?: to)?$/.test(folded.slice(Math.max(0, end - 30), end));
