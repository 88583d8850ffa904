import { type Stage, type StatusValue, SWAP_PHASES } from '../../../model/index.ts';
import { FURTHER_CITIES, OTHER_CITIES } from '../../lexicon/cities.ts';
import { BODIES, SWAP_NOUN } from '../../lexicon/nouns.ts';
import { NUMBERED_PHASE, PHASE_NOUN } from '../../lexicon/phases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { JUST_DONE, onDay, pageDay } from './page-day.ts';
import { RULES } from './rules.ts';

/** The clause a match stands in, up to where a whole is named: "the first phase … was complete". */
const phaseWords = (view: SentenceView, start: number, end: number): string =>
  view.folded
    .slice(clauseAt(view, start).start, end + 24)
    .replace(/^.*\b(?:whole|entire|in its entirety|in full|with that)(?!\w)/, '');

/** "The first phase was complete", "only stage one was over". */
const OF_A_PHASE = new RegExp(
  String.raw`\b(?:(?:first|initial|opening|second) (?:[\w-]+ ){0,2}${PHASE_NOUN}|${NUMBERED_PHASE})(?!\w)`,
);

/** "the lists for the exchange were complete": they, and not the exchange. */
const OF_PAPERS =
  /\b(?:lists?|preparations?|paperwork|formalities|arrangements?|work|talks) (?:for|of|on) (?:the |an? )?(?:[\w-]+ ){0,3}$/;

/** A phase that is named and was stopped was not carried out. */
const STOPPED =
  /\b(?<!\b(?:not|never)(?: been)? )(?:broken off|broke off|halted|aborted|stopped (?:short|half)|cut short|abandoned|interrupted|suspended|postponed|put off|delayed|called off)(?!\w)/;

const IMPLIED_AGREED =
  /\b(?:exchange|swap|deal|handover)s? (?:(?:that|which) (?:was|were|had been) )?(?:agreed|decided|negotiated|struck|settled|made|arranged|reached|clinched)(?!\w)|\bunder the(?!\w)|\b(?:day|date|place|time|list) of the (?:exchange|swap)(?!\w)/;

/** What has not happened yet, or had not by the day of the first phase, may still happen. */
const notYet = (view: SentenceView, end: number): boolean =>
  /\b(?:so far|yet|still|to date|as of|until now|up to now)(?!\w)/.test(view.folded) ||
  /^ on (?:the )?(?:\d|[a-z]+day(?!\w))/.test(view.folded.slice(end)) ||
  /^ (?:at|on|in|near|before|until|as|only|for|because|without)(?!\w)[^.;]*\b(?:but|only|until)(?!\w)/.test(
    view.folded.slice(end),
  ) ||
  (/\b(?:has|have) (?:\w+ )?\w+$/.test(view.folded.slice(0, end)) &&
    (view.pageDate ?? '') < SWAP_PHASES[0].date);

const describe = (value: StatusValue): string => {
  const words: Record<Stage, string> = {
    none: 'no swap agreed',
    agreed: 'agreed',
    begun: 'begun',
    'first-phase': 'first phase carried out',
    complete: 'carried out in full',
    cancelled: 'never carried out',
  };
  if (value.below) return value.stage === 'begun' ? 'not yet begun' : 'not yet carried out in full';
  return words[value.stage];
};

const DENIAL_TURNS: Partial<Record<Stage, Omit<StatusValue, 'kind'>>> = {
  complete: { stage: 'complete', below: true },
  none: { stage: 'agreed' },
  agreed: { stage: 'none' },
};

/** What else collapses or does not take place: talks, a truce, a summit, the exchange of all for all. */
const ANOTHER_MATTER =
  /\b(?:talks|negotiations|contacts|cease-?fires?|truces?|efforts?|attempts?|meetings?|summit|initiatives?|all for all|all-for-all|azov|brigade)(?!\w)(?![^,;]*\b(?:swap|exchange|deal|handover)s? (?:agreed|that|which|was|were|never|fell|collapsed|did))/;
const isOfAnother = (view: SentenceView, m: RegExpExecArray): boolean => {
  const { start } = clauseAt(view, m.index);
  const subject =
    view.folded
      .slice(start, m.index)
      .split(/, | and (?=(?:the|it|an?|no)(?!\w))/)
      .pop() ?? '';
  const other = ANOTHER_MATTER.exec(subject)?.index ?? -1;
  const swap = subject.search(SWAP_SUBJECT);
  return (
    (other >= 0 && (swap < 0 || other < swap)) ||
    /^ from (?:the )?\w+ (?:brigade|battalion|regiment|unit)(?!\w)/.test(
      view.folded.slice(m.index + m[0].length),
    )
  );
};

/** "no objection to the exchange", "no result beyond the swap", "nothing but": what is not there is something else. */
const NO_OTHER =
  /^(?:(?:no|without(?: an?| any)?) (?!deal|agreement|accord|understanding|pact|consensus|arrangement|settlement|swap|exchange|prisoner)[\w-]+ (?:to|about|of|on|for|from|but|beyond|except|other|besides|apart|in|with)|nothing (?:but|beyond|except|other|besides|apart|more|else)|(?:no|without(?: an?| any)?) (?:[\w-]+ )?(?:truce|cease-?fire|armistice|peace|breakthrough|end to|progress)(?!\w)(?! (?:deal|accord|agreement)?(?: \w+){0,2} ?(?:or|and|nor) )) ?/;

/** "Never had they agreed to free as many", "did not agree on 1,000; the figure was 400": a deal all the same. */
const MEASURED =
  /\b(?:as|so) (?:many|large|big|great)(?!\w)|\b(?:bigger|larger|greater|more)(?!\w)[^.;]*\bthan(?!\w)|[;-] ?(?:the (?:figure|number|total)|it) (?:was|is)(?!\w)/;

/** "the five hours of the Gomel meeting, which brought no exchange": that one did not. */
const OF_ANOTHER_MEETING = new RegExp(
  String.raw`\b(?:${OTHER_CITIES}|${FURTHER_CITIES}) (?:meeting|talks|round|session|summit|negotiations),? (?:which|that|where)(?!\w)[^,;]*$`,
);

const sparesTheDeal = (view: SentenceView, m: RegExpExecArray): boolean =>
  /\bnot only(?!\w)/.test(m[0]) ||
  NO_OTHER.test(m[0]) ||
  MEASURED.test(view.folded.slice(m.index)) ||
  OF_ANOTHER_MEETING.test(view.folded.slice(0, m.index));

/** "the second stage has yet to begin", "the exchange of the wounded has not begun". */
const OF_A_LATER_ONE =
  /\b(?:second|third|next|further|final|last|new|another|other|later|future|wounded|sick|ill|young\w*|under[- ]25s?|all[- ]for[- ]all|bodies)(?!\w)/;

/** "has yet to agree", "refuses to agree": so far there is no deal, and there may be one. */
const YET_TO =
  /\b(?:(?:yet|still|has|have|had) to|refus\w+ to|declin\w+ to|unwilling to|reluctant to) (?:\w+ly )?$/;

const SWAP_SUBJECT = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|prisoners|captives|pows|detainees|freed|let go|set free|captured|for-1[, ]?000|for[- ]thousand)(?!\w)`,
);

/** "A thousand from each side are to go home": whoever states the number of the whole says that it was agreed. */
const agreedNumber = (sizes: readonly RawClaim[]): RawClaim[] =>
  sizes
    .filter((size) => !size.implied && !size.denied)
    .slice(0, 1)
    .map(({ evidence }) =>
      claimOf('swap.status', { kind: 'status', stage: 'agreed' }, 'agreed', evidence),
    );

/** What the words of a sentence say of the stage; `undefined` where no rule speaks. */
const stageTold = (view: SentenceView): RawClaim[] | undefined => {
  if (!SWAP_SUBJECT.test(view.folded)) return undefined;
  for (const rule of RULES) {
    const m = rule.pattern.exec(view.folded);
    if (!m) continue;
    const end = m.index + m[0].length;
    if (BODIES.test(m[0])) continue;
    if (rule.stage === 'complete' && !rule.below && OF_A_PHASE.test(phaseWords(view, m.index, end)))
      continue;
    if (rule.stage === 'complete' && OF_PAPERS.test(view.folded.slice(0, m.index))) continue;
    if (rule.stage === 'first-phase' && STOPPED.test(view.folded)) continue;
    if (rule.stage === 'none' && sparesTheDeal(view, m)) continue;
    if (rule.stage === 'begun' && rule.below && OF_A_LATER_ONE.test(view.folded)) continue;
    if (rule.stage === 'agreed' && YET_TO.test(view.folded.slice(0, m.index))) return [];
    if (rule.stage === 'cancelled' && (notYet(view, end) || isOfAnother(view, m))) continue;
    const stance = stanceAt(view, m.index, end, { future: rule.future ?? false });
    if (stance === 'open') continue;
    const turned =
      stance === 'denied'
        ? DENIAL_TURNS[rule.stage]
        : { stage: rule.stage, ...(rule.below ? { below: true } : {}) };
    if (!turned) continue;
    const on =
      onDay(view) ??
      (turned.stage === 'begun' && turned.below ? pageDay(view) : undefined) ??
      (turned.stage === 'complete' && JUST_DONE.test(view.folded) ? pageDay(view) : undefined);
    const value: StatusValue = { kind: 'status', ...turned, ...(on ? { on } : {}) };
    const implied = rule.stage === 'agreed' && IMPLIED_AGREED.test(m[0]);
    return [claimOf('swap.status', value, describe(value), { start: m.index, end }, { implied })];
  }
  return undefined;
};

/**
 * swap.status: how far the swap has come, and by which day.
 *
 * none "no deal on prisoners at all" · agreed "did settle on freeing 1,000 captives", "promised a major
 * prisoner swap" · begun "began exchanging prisoners" · first-phase "completed the initial phase" ·
 * complete "all 1,000 were freed on 23 May" · below complete "still going on" · cancelled "fell through".
 * "The exchange agreed in Istanbul" in passing is implied. Where no word tells, the number of the whole, as
 * `readSize` reads it, says that it was agreed.
 */
export const makeSwapStatus =
  (readSize: FacetReader): FacetReader =>
  (view, context) =>
    stageTold(view) ?? agreedNumber(readSize(view, context));
