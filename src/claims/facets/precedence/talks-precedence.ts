import { twoSided } from '../../belonging/two-sided.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describeSince, readSince, type SinceHit } from '../../values/since.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';

const FIRST_TALKS = new RegExp(
  String.raw`\bfirst\b(?:[\w',-]+ | ){0,12}?[^.;]{0,70}?\b(?:${TALKS}|contacts?|face to face|time|negotiating)\b`,
  'g',
);
const MET_AFTER = new RegExp(
  String.raw`\b(?:${MET}|${TALKS}|spoke|spoken|face to face|resumed|shared a table|gathering|talk|negotiate|contacts?)\b`,
);
/** "had not talked face to face since", "not for a decade had they met", "broke a silence of three years". */
const NOT_SINCE =
  /\b(?:(?:had|have|has)(?:n't| not)|never|not|without|silence|nothing of the kind|no (?:such |direct )?(?:talks|contacts?|meeting))\b(?:[^.;]{0,70})$/;
const BROKE =
  /\b(?:broke|ended|ending|breaking|end(?:s)?) (?:a |the )?(?:\w+ ){0,2}?(?:silence|hiatus|gap|pause|break)\b[^.;]{0,24}$|\b(?:ended|ending|after) $|\bafter (?:a |an )?(?:\w+ )?(?:silence|hiatus|gap|pause|break|lull) $/;
/** "negotiations, suspended since spring 2022, resumed": resumed are those of that time. */
const SUSPENDED =
  /\b(?:suspended|interrupted|broken off|stalled|frozen|dormant|halted|abandoned|on (?:ice|hold))\b[^.;,]{0,20}$/;
const RESUMED =
  /\b(?:resum(?:e|ed|es|ing|ption)|restart(?:ed|s|ing)?|reviv(?:e|ed|es|al)|revived|picked up again|began again|were back)\b/;
/** First of a narrower kind: "met at the level of ministers", "a defence minister sat opposite generals". */
const NARROWER =
  /\bat (?:the )?(?:level of|ministerial level|(?:this|that|such a) level)|\bfirst time\b[^;]{0,40}? (?:years|months|20\d\d|war|invasion),?(?: that)? an? (?:[\w-]+ ){0,3}(?:minister|general|president|envoy|official|diplomat|leader|delegate)\b/;
const RECORD = /\b(?:largest|biggest|swap|exchange)\b/;

/** "had last negotiated in March 2022", said of the two sides; presidents and ministers met at other times. */
const HAD_LAST = /^(?:had|have|has) last\b/;
const OF_LEADERS =
  /\b(?:putin|zelens\w+|presidents|leaders|ministers|americans?|u\.s\.|washington|swapped|exchanged)\b[^.;]{0,60}\b(?:had|have|has) last\b/;

/** "first since spring 2022 (3.0–3.2 years before)", "had last met in 2022 (2.4–3.3 years before)". */
const spanAsWritten = (view: SentenceView, hit: SinceHit): string => {
  const words = view.raw.slice(hit.start, hit.end).trim();
  return `${HAD_LAST.test(words) ? '' : 'first '}${words} (${describeSince(hit.value)})`;
};

/**
 * talks.precedence: the first direct talks since when.
 *
 * Accepts "their first direct talks in over three years", "the first since spring 2022",
 * "met for the first time since the early weeks of the war", "suspended since spring 2022, resumed".
 * None: "the largest swap since 2022", "not the first", "the first time that ministers met".
 */
export const readTalksPrecedence: FacetReader = (view) =>
  NARROWER.test(view.folded) ? [] : precedences(view);

const precedences = (view: SentenceView): RawClaim[] =>
  readSince(view.folded).flatMap((hit) => {
    const firsts = [...view.folded.slice(0, hit.start).matchAll(FIRST_TALKS)];
    const first = firsts[firsts.length - 1];
    const bare =
      /\bfirst (?:(?:(?:occasion |encounter |event )?of (?:their|its|the|any|that|this) (?:kind|sort)|such|ones?|direct|in person|meeting|talks|between (?:\w+ ){1,4}?)\s?)*(?:\w+ )?$/.exec(
        view.folded.slice(0, hit.start),
      );
    const not =
      NOT_SINCE.exec(view.folded.slice(0, hit.start)) ??
      BROKE.exec(view.folded.slice(0, hit.start)) ??
      (RESUMED.test(view.folded) ? SUSPENDED.exec(view.folded.slice(0, hit.start)) : null);
    const without =
      /^ (?:[\w-]+ ){0,3}?without (?:[\w-]+ ){0,3}?(?:talk|negotiat|contact|meeting|word)/.test(
        view.folded.slice(hit.end),
      ) && /^after\b/.test(view.folded.slice(hit.start))
        ? hit.start
        : undefined;
    const later =
      /^[^.;]{0,30}\b(?:had|have|has)(?: not|n't)\b/.test(view.folded.slice(hit.end)) &&
      /^for\b/.test(view.folded.slice(hit.start))
        ? hit.start
        : undefined;
    const last =
      HAD_LAST.test(view.folded.slice(hit.start)) && twoSided(view) && !OF_LEADERS.test(view.folded)
        ? hit.start
        : undefined;
    const since =
      without ??
      later ??
      last ??
      (not &&
      MET_AFTER.test(view.folded) &&
      !/\b(?:swap|exchange|prisoners|captives)\b/.test(view.folded.slice(not.index, hit.end))
        ? not.index
        : undefined);
    const start = first?.index ?? bare?.index ?? since;
    if (start === undefined || hit.start - start > 140) return [];
    if (start === since && (first ?? bare) === undefined)
      return stanceAt(view, hit.start, hit.end) === 'asserted'
        ? [
            claimOf('talks.precedence', hit.value, spanAsWritten(view, hit), {
              start,
              end: hit.end,
            }),
          ]
        : [];
    const between = view.folded.slice(start, hit.start);
    if (
      RECORD.test(between.replace(/^first/, '')) ||
      !(MET_AFTER.test(between) || MET_AFTER.test(view.folded))
    )
      return [];
    if (/\bfirst time\b/.test(between) && (!MET_AFTER.test(view.folded) || !twoSided(view)))
      return [];
    if (
      /\b(?:putin|zelens\w+|presidents|leaders)\b[^,;]*$/.test(
        view.folded.slice(clauseAt(view, start).start, hit.start),
      ) &&
      !/\b(?:delegations?|envoys|negotiators|talks|negotiat\w+|men)\b/.test(
        view.folded.slice(clauseAt(view, start).start, hit.end),
      )
    )
      return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const denied = (stance === 'denied') !== negatedBefore(view, start, 24);
    return [
      claimOf(
        'talks.precedence',
        hit.value,
        spanAsWritten(view, hit),
        { start, end: hit.end },
        { denied },
      ),
    ];
  });
