import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { said } from './second-party.ts';

const PARTY = '(russia|moscow|the kremlin|putin|ukraine|kyiv|kiev|zelens[a-z]+)';
const subjectOf = (party: string | undefined): 'Russia' | 'Ukraine' =>
  /ukraine|k(?:yi|ie)v|zelens/.test(party ?? '') ? 'Ukraine' : 'Russia';
const other = (subject: string | undefined): 'Russia' | 'Ukraine' =>
  subject === 'Ukraine' ? 'Russia' : 'Ukraine';

/** "has Ukraine's yes but lacks Russia's", "won Kyiv's approval", "found takers in Kyiv but not in Moscow". */
const HELD = new RegExp(
  phrases`
    \b(?:has|had|got|won|enjoys|enjoyed|carried|bears|bore) (?:only )?${PARTY}'s (?:yes|consent|approval|support|blessing|signature|assent|agreement|backing)(?!\w)
    |\b(?:found|has|had) (?:a )?(?:takers?|favou?r|support|an echo) (?:in|with) ${PARTY}(?!\w)
    |\b(?:was|is) (?:made )?welcome in ${PARTY}(?!\w)
    |\bwaved through (?:by|in) ${PARTY}(?!\w)
  `,
  'g',
);
/** "Kyiv's no to the thirty-day truce", "Moscow's yes to the ceasefire". */
const ANSWER_TO = new RegExp(
  String.raw`\b${PARTY}'s (?:(no|nyet|rejection|refusal|veto)|(?:yes|acceptance|consent|assent|agreement)) (?:to|of) (?:the |a )?(?:[\w-]+ ){0,3}?(?:30-day|thirty-day|ceasefire|truce)(?!\w)`,
  'g',
);
const LACKED = new RegExp(
  phrases`
    \b(?:lacks|lacked|without|not|awaits|awaited|misses|missed|needs|needed) ${PARTY}'s(?!\w)
    |\b(?:not|none|nobody|unwelcome) (?:in|with) ${PARTY}(?!\w)
  `,
  'g',
);

/** The answers that the truce has, or lacks: they stand as somebody's yes, without a verb of answering. */
export const byPossession = (view: SentenceView, claims: readonly RawClaim[]): RawClaim[] => {
  const read = (pattern: RegExp, yes: boolean): RawClaim[] =>
    matchesOf(view.folded, pattern).flatMap((m) => {
      const end = m.index + m[0].length;
      const subject = subjectOf(m.slice(1).find((group) => group !== undefined));
      return stanceAt(view, m.index, end) === 'asserted' &&
        !claims.some((c) => c.subject === subject)
        ? [said(subject, yes, m.index, end)]
        : [];
    });
  const answered = matchesOf(view.folded, ANSWER_TO)
    .filter((m) => stanceAt(view, m.index, m.index + m[0].length) === 'asserted')
    .filter((m) => !claims.some((c) => c.subject === subjectOf(m[1])))
    .map((m) => said(subjectOf(m[1]), m[2] === undefined, m.index, m.index + m[0].length));
  if (answered.length) return answered;
  const held = read(HELD, true);
  return held.length ? [...held, ...read(LACKED, false)] : [];
};

/** "Ukraine's acceptance came in March; Russia's still has not come": the yes goes without saying. */
const NOT_COME = new RegExp(
  String.raw`[;,] (?:and |but |while )?${PARTY}'s (?:own )?(?:yes |acceptance |consent |answer )?(?:still )?(?:(?:has|had) (?:still )?(?:not|never|yet to)|is (?:still )?to) (?:yet )?(?:come|follow(?:ed)?|arrived?|been given|be given)(?= *(?:[.;!,]|$)| yet(?!\w))`,
);

/** The answer that has not come, behind the other party's yes (`claims`). */
export const notCome = (view: SentenceView, claims: readonly RawClaim[]): RawClaim[] => {
  const m = NOT_COME.exec(view.folded);
  const subject = subjectOf(m?.[1]);
  const yes = claims.some(
    ({ subject: whose, value }) =>
      whose === other(subject) && value.kind === 'boolean' && value.yes,
  );
  return m && yes && !claims.some((c) => c.subject === subject)
    ? [said(subject, false, m.index, m.index + m[0].length)]
    : [];
};

const ONLY = /\b(?:only|no one but|nobody but|alone) (?:the )?$/;

/** "Of the two only Russia has taken it up": the other one has not. */
export const onlyOne = (view: SentenceView, claims: readonly RawClaim[]): RawClaim[] => {
  const [first] = claims;
  if (!first || claims.length > 1 || first.value.kind !== 'boolean' || !first.value.yes) return [];
  const before = view.folded.slice(0, first.evidence.start);
  return ONLY.test(before) &&
    !/\b(?:not|if) only (?:the )?$/.test(before) &&
    !/\b(?:of all|among)(?!\w)/.test(view.folded)
    ? [said(other(first.subject), false, first.evidence.start, first.evidence.end)]
    : [];
};

/** "It wasn't Kyiv that turned it down, it was Moscow". */
const IT_WAS_THE_OTHER = new RegExp(
  String.raw`\b(?:was not|is not|wasn't|isn't)(?!\w)[^.;]*[,;] (?:but )?(?:it|that) (?:was|is) ${PARTY}(?=[.,;!]|$)`,
);

/** "… is a legend; it was Russia that did so": the one singled out did the opposite of the other. */
const IT_WAS = new RegExp(
  String.raw`\bit (?:was|is) ${PARTY}(?:,[^,;]{3,30},)? (?:that|who|which) (?:did|had|has)(?: so| it)?(?=[.,;]|$)`,
);

export const itWas = (view: SentenceView, claims: readonly RawClaim[]): RawClaim[] => {
  const m = IT_WAS.exec(view.folded) ?? IT_WAS_THE_OTHER.exec(view.folded);
  const [first] = claims;
  const subject = subjectOf(m?.[1]);
  if (!m || first?.value.kind !== 'boolean' || claims.some((c) => c.subject === subject)) return [];
  return [said(subject, !first.value.yes, m.index, m.index + m[0].length)];
};
