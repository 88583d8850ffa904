import type { Stage, StatusValue } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import { BODIES } from '../../events/swap-signs.ts';
import { CAPTIVES, SWAP_NOUN } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader } from '../facet.ts';

const GAP = String.raw`(?:(?!but\b|yet\b|though\b|although\b|while\b)[\w',.&-]+ ){0,7}?`;
const SWAP = String.raw`(?:${SWAP_NOUN}|(?:swap|exchang|trad|fre|releas)\w*|(?:hand|send|return)\w* (?:over|home|back)?|1[, ]?000[- ]for|thousand[- ]for|deal|prisoners|captives)`;

interface Rule {
  readonly stage: Stage;
  readonly below?: boolean;
  readonly pattern: RegExp;
  /** Words that state the stage in the future still state it ("agreed to swap"). */
  readonly future?: boolean;
}

/** The most telling first: the first rule that matches a sentence decides. */
const RULES: readonly Rule[] = [
  {
    stage: 'cancelled',
    pattern:
      /\b(?:never (?:carried out|took place|happened|materiali[sz]ed|implemented|went ahead|began|started|came to pass)|(?:fell|fallen|fall) (?:through|apart)|collapsed|called off|scrapped|cancell?ed|abandoned|shelved|was not (?:carried out|implemented)|did not (?:take place|happen|go ahead|materiali[sz]e)|(?:remains?|remained|stay(?:s|ed)?) (?:a )?(?:dead letter|on paper)|not (?:a )?single (?:prisoner|captive|soldier) (?:\w+ )?(?:was|has been|had been|came|went|returned|crossed)|not one (?:prisoner|captive|soldier|person) (?:\w+ ){0,4}(?:let go|freed|released|exchanged|swapped|home|returned)|no(?:t one| one|body| prisoners?| captives?) (?:\w+ ){0,3}(?:ever )?(?:was|were|has been|have been|had been) (?:ever )?(?:freed|exchanged|swapped|released|handed over))\b/,
  },
  {
    stage: 'none',
    pattern: new RegExp(
      String.raw`\b(?:refus|declin|fail)\w+ [^.;]{0,40}?\bto (?:exchange|swap|trade|free|release) ${GAP}(?:${CAPTIVES})\b|\b(?:no|without(?: an?| any)?|not|nor|neither|failed to (?:reach|agree|strike|make|secure)|fail(?:ed|ing|ure)? to|refus\w+ (?:to|any)|unable to|could not|did not|didn't|never|rejected|ruled out|nothing) ${GAP}(?:deal|agreement|accord|agree(?:d)?(?: (?:to|on|upon))?|understanding|settle|pact|consensus|arrangement|swap|exchange)\b ?${GAP}(?:on|about|for|to|over|of)? ?${GAP}\b(?:${SWAP}|${CAPTIVES})\b|\bno (?:prisoner|pow|captive)s? (?:swap|exchange|deal|release)s?\b(?: ${GAP}(?:agreed|reached|came|emerged|was|were|had been))?|\b(?:${SWAP_NOUN}) (?:was|were|had) (?:not|never) (?:been )?(?:agreed|settled|discussed)`,
    ),
  },
  {
    stage: 'complete',
    below: true,
    pattern:
      /\b(?:still (?:going on|under ?way|ongoing|in progress|continuing|to come|being carried out|unfinished|incomplete)|not (?:yet )?(?:been )?(?:complet\w+|finished|over|all|concluded)|(?:was|is|remains|were) (?:incomplete|unfinished|ongoing|far from (?:over|complete|finished))|(?:have|has) yet to (?:come|return|be)|yet to be (?:completed|freed|exchanged|carried out)|(?:will|would|to|was to|due to) (?:be )?continue|half[- ]?way|(?:two|further|more) (?:more )?(?:phases|stages|rounds|days) (?:to|were|are|would|will|remain)|remaining (?:prisoners|captives|610))\b/,
    future: true,
  },
  {
    stage: 'complete',
    pattern: new RegExp(
      String.raw`\b(?:all (?:of the |the )?(?:1[, ]?000|2[, ]?000|(?:a |one |two )?thousand|prisoners|captives|\w+ hundred)\b[^.;]{0,50}?\b(?:freed|free|home|released|exchanged|swapped|returned|handed over|back)|(?:complet(?:ed|es|ing|ion)|concluded|finished|wrapped up|carried out|accomplished|fulfilled|wound up|rounded off|done) (?:the |a |its |their |in full |of )?(?:[\w',-]+ ){0,6}?(?:${SWAP_NOUN}|1[, ]?000[- ]for)|(?:${SWAP_NOUN}|1[, ]?000[- ]for[- ]1[, ]?000|(?:deal|accord)(?=[^.;]{0,60}\b(?:fulfilled|carried out|implemented|executed|completed)))(?: (?:[\w,]+ ){0,7}?)?(?:was|is|ha[sd](?: (?:just|now|already|finally))? been|were|being)(?: (?:now|just|fully|thus|already|successfully|then|been|finally|begun and|started and))* (?:complet(?:e|ed)|concluded|finished|over|carried out|wrapped up|done|fulfilled|implemented|executed)|(?:final|last|third) (?:phase|stage|day|batch|part|instal?lment|leg|group)|1[, ]?000 (?:\w+ ){0,3}(?:were |had been |have been )?(?:exchanged|freed|released|swapped)(?: on each side|,? each)?|exchang(?:ed|ing) 1[, ]?000 (?:prisoners|captives|people|pows)|(?:swap|exchange) of 1[, ]?000 (?:\w+ ){0,3}each way|with 1[, ]?000 (?:\w+ ){0,2}exchanged)\b`,
    ),
  },
  {
    stage: 'first-phase',
    pattern:
      /\b(?:first|initial|opening|1st)[- ](?:[\w-]+ ){0,2}(?:phase|stage|instal?lment|batch|part|tranche|round(?= of (?:the |this )?(?:\w+ ){0,2}(?:swap|exchange|handover))|wave|day(?! of (?:the )?(?:talks|negotiations))|group|leg)\b|\b(?:first|opening|initial) (?:prisoner )?(?:exchange|swap)\b|\b(?:phase|stage|day) (?:one|1)\b/,
  },
  {
    stage: 'begun',
    pattern: new RegExp(
      String.raw`\b(?:began|begun|begins?|started|starts?|under ?way|kicked off|launched|opened|opening|set in motion|got going)\b(?: [\w',-]+){0,5}? (?:${SWAP_NOUN}|exchanging|swapping)\b|\b(?:${SWAP_NOUN})\b(?! since)(?: (?!since|war)[\w'-]+){0,7} (?:began|begun|started|is under ?way|was under ?way|got under ?way|kicked off|underway)\b`,
    ),
  },
  {
    stage: 'agreed',
    future: true,
    pattern: new RegExp(
      String.raw`\b(?:agree(?:d|s|ing|ment)?|deal|accord|accords|settl(?:ed|e|ing)|promis(?:ed|es|e|ing)|pledg(?:ed|es|e|ing)|consent(?:ed)?|decid(?:ed|ing)|clinch(?:ed|es)?|negotiat(?:ed|ing)|pact|undert(?:ook|aken|aking)|committ?(?:ed|ing|ment)|announc(?:ed|es|ing)|approv(?:ed|al)|struck|shook hands|bargain|arrangement|initial(?:l)?ed|understanding|arriv(?:ed|ing) at|fixed|produced|yield(?:ed)?|sealed|signed (?:off|up)|vow(?:ed)?|secured|deliver(?:ed)?|arranged|hammered out|reached|brought|results?|confirmed|outcome)\b[^.;]{0,90}?\b(?:${SWAP_NOUN}|swap(?:ping)?|exchang(?:e|ing)|trad(?:e|ing)|free(?:ing)?|releas(?:e|ing)|hand(?:ing)? over|return(?:ing)?|send(?:ing)? home|let(?:ting)? (?:[\w' ]+ )?go|part with|give back)\b|\b(?:promis|pledg)\w+[^.;]{0,40}\b(?:\d[\d,. ]*|thousand|hundred)(?: \w+)? (?:prisoners|captives|pows)\b|\b(?:${SWAP_NOUN}|let go|freed|released|hand over|captives|prisoners|1[, ]?000[- ]for-1[, ]?000|thousand-for-thousand)\b[^.;]{0,110}?\b(?:agreed|agreement|deal|promised|pledged|decided|settled|negotiated|clinched|announced|struck|reached|made at|accord|bargain|arrangement|shook hands|sealed|signed|concluded|born of)\b`,
    ),
  },
];

/** The clause a match stands in, up to where a whole is named: "the first phase … was complete". */
const phaseWords = (view: SentenceView, start: number, end: number): string =>
  view.folded
    .slice(clauseAt(view, start).start, end + 24)
    .replace(/^.*\b(?:whole|entire|in its entirety|in full|with that)\b/, '');

const IMPLIED_AGREED =
  /\b(?:exchange|swap|deal|handover)s? (?:(?:that|which) (?:was|were|had been) )?(?:agreed|decided|negotiated|struck|settled|made|arranged|reached|clinched)\b|\bunder the\b|\b(?:day|date|place|time|list) of the (?:exchange|swap)\b/;

const onDay = (view: SentenceView): StatusValue['on'] =>
  view.dates.find((d) => d.value.day !== undefined && dateBelongsTo(view, d) === 'swap')?.value;

const JUST_DONE =
  /\b(?:has|have) (?:now |just |already |finally |all )*(?:been|completed|finished|concluded)\b/;

/** What a page says is done was done by its own day. */
const pageDay = (view: SentenceView): StatusValue['on'] => {
  const [year, month, day] = (view.pageDate ?? '').split('-').map(Number);
  return year && month && day ? { kind: 'date', year, month, day } : undefined;
};

/** What has not happened yet, or had not by the day of the first phase, may still happen. */
const notYet = (view: SentenceView, end: number): boolean =>
  /\b(?:so far|yet|still|to date|as of|until now|up to now)\b/.test(view.folded) ||
  /^ on (?:the )?(?:\d|[a-z]+day\b)/.test(view.folded.slice(end)) ||
  /^ (?:at|on|in|near|before|until|as|only|for|because|without)\b[^.;]*\b(?:but|only|until)\b/.test(
    view.folded.slice(end),
  ) ||
  (/\b(?:has|have) (?:\w+ )?\w+$/.test(view.folded.slice(0, end)) &&
    (view.pageDate ?? '') < '2025-05-23');

const describe = (value: StatusValue): string => {
  const words: Record<Stage, string> = {
    none: 'no swap agreed',
    agreed: 'agreed',
    begun: 'begun',
    'first-phase': 'first phase carried out',
    complete: 'carried out in full',
    cancelled: 'never carried out',
  };
  return value.below ? 'not yet carried out in full' : words[value.stage];
};

const DENIAL_TURNS: Partial<Record<Stage, Omit<StatusValue, 'kind'>>> = {
  complete: { stage: 'complete', below: true },
  none: { stage: 'agreed' },
  agreed: { stage: 'none' },
};

/** "no objection to the exchange", "no result beyond the swap", "nothing but": what is not there is something else. */
const NO_OTHER =
  /^(?:(?:no|without(?: an?| any)?) (?!deal|agreement|accord|understanding|pact|consensus|arrangement|settlement|swap|exchange|prisoner)[\w-]+ (?:to|about|of|on|for|from|but|beyond|except|other|besides|apart|in|with)|nothing (?:but|beyond|except|other|besides|apart|more|else)) /;

const SWAP_SUBJECT = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|prisoners|captives|pows|detainees|freed|let go|set free|captured|for-1[, ]?000|for[- ]thousand)\b`,
);

/**
 * swap.status: how far the swap has come, and by which day.
 *
 * none "no deal on prisoners at all" · agreed "did settle on freeing 1,000 captives", "promised a major
 * prisoner swap" · begun "began exchanging prisoners" · first-phase "completed the initial phase" ·
 * complete "all 1,000 were freed on 23 May" · below complete "still going on" · cancelled "fell through".
 * "The exchange agreed in Istanbul" in passing is implied.
 */
export const readSwapStatus: FacetReader = (view) => {
  if (!SWAP_SUBJECT.test(view.folded)) return [];
  for (const rule of RULES) {
    const m = rule.pattern.exec(view.folded);
    if (!m) continue;
    const end = m.index + m[0].length;
    if (BODIES.test(m[0])) continue;
    if (
      rule.stage === 'complete' &&
      !rule.below &&
      /\b(?:first|initial|opening|second) (?:[\w-]+ ){0,2}(?:phase|stage|part|batch|instal?lment|round|day)\b/.test(
        phaseWords(view, m.index, end),
      )
    )
      continue;
    if (rule.stage === 'none' && (/\bnot only\b/.test(m[0]) || NO_OTHER.test(m[0]))) continue;
    if (rule.stage === 'cancelled' && notYet(view, end)) continue;
    const stance = stanceAt(view, m.index, end, { future: rule.future ?? false });
    if (stance === 'open') continue;
    const turned =
      stance === 'denied'
        ? DENIAL_TURNS[rule.stage]
        : { stage: rule.stage, ...(rule.below ? { below: true } : {}) };
    if (!turned) continue;
    const on =
      onDay(view) ??
      (turned.stage === 'complete' && JUST_DONE.test(view.folded) ? pageDay(view) : undefined);
    const value: StatusValue = { kind: 'status', ...turned, ...(on ? { on } : {}) };
    const implied = rule.stage === 'agreed' && IMPLIED_AGREED.test(m[0]);
    return [claimOf('swap.status', value, describe(value), { start: m.index, end }, { implied })];
  }
  return [];
};
