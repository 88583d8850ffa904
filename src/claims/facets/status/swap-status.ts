import type { StatusValue } from '../../../model/index.ts';
import { isCoveredSwap } from '../../events/sign.ts';
import { BODIES } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { rangeOf, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { dayOfStage } from './day-of-stage.ts';
import { onlyADetail } from './detail-put-right.ts';
import { liesAhead } from './lies-ahead.ts';
import { isOfAnother, notYet } from './not-cancelled.ts';
import { isOfAPart } from './of-a-part.ts';
import { RULES, type Rule } from './rules.ts';
import { sparesTheDeal } from './spares-the-deal.ts';
import { describeStage, speaksOfSwap, stageBy } from './stages.ts';
import { tradesOthers } from './trades-others.ts';

/** "the exchange agreed in Istanbul": in passing. */
const IMPLIED_AGREED =
  /\b(?:exchange|swap|deal|handover)s? (?:(?:that|which) (?:was|were|had been) )?(?:agreed|decided|negotiated|struck|settled|made|arranged|reached|clinched)(?!\w)|\bunder the(?!\w)|\b(?:day|date|place|time|list) of the (?:exchange|swap)(?!\w)/;

/** "has yet to agree", "refuses to agree", "failed, once more, to agree": so far there is no deal, and there may be one. */
const YET_TO =
  /\b(?:(?:yet|still|has|have|had) to|refus\w+ to|declin\w+ to|fail\w*(?:, [^,;]{3,30},)? to|unwilling to|reluctant to) (?:\w+ly )?$/;

/** "An exchange of the sick was raised but not agreed". */
const NOT_AGREED = /\b(?:not|never) (?:yet |been )?(?:agreed|settled|decided|promised|found)$/;

/** "signed a minerals agreement in exchange for support": no exchange of anybody. */
const IN_RETURN = /\bin exchange$/;

/** "A thousand from each side are to go home": whoever states the number of the whole says that it was agreed. */
const agreedNumber = (sizes: readonly RawClaim[]): RawClaim[] =>
  sizes
    .filter((size) => !size.implied && !size.denied)
    .slice(0, 1)
    .map(({ evidence }) =>
      claimOf('swap.status', { kind: 'status', stage: 'agreed' }, 'agreed', evidence),
    );

/** True where what a rule found is said of something else than the swap, or leaves its stage open. */
const saysNothing = (view: SentenceView, rule: Rule, m: RegExpExecArray): boolean => {
  if (BODIES.test(m[0]) || IN_RETURN.test(m[0]) || isOfAPart(view, rule, m)) return true;
  if (rule.stage === 'complete' && !rule.below && liesAhead(view, m)) return true;
  if (rule.stage === 'none') return sparesTheDeal(view, m);
  if (rule.stage === 'agreed' && (NOT_AGREED.test(m[0]) || tradesOthers(view, m))) return true;
  return (
    rule.stage === 'cancelled' && (notYet(view, m.index + m[0].length) || isOfAnother(view, m))
  );
};

/** The stage that a rule tells by a match; `undefined` where it is put as open, or its denial may mean anything. */
const claimBy = (view: SentenceView, rule: Rule, m: RegExpExecArray): RawClaim | undefined => {
  const range = rangeOf(m);
  const stance = stanceAt(view, range.start, range.end, { future: rule.future ?? false });
  const detail = rule.stage === 'agreed' && stance === 'denied' && onlyADetail(view, m);
  const told = stance === 'open' ? undefined : stageBy(rule, stance === 'denied' && !detail);
  if (!told) return undefined;
  const on = dayOfStage(view, told, range.end);
  const value: StatusValue = { kind: 'status', ...told, ...(on ? { on } : {}) };
  const loose = rule.sureWhere !== undefined && !rule.sureWhere(view.folded);
  const implied = loose || detail || (rule.stage === 'agreed' && IMPLIED_AGREED.test(m[0]));
  return claimOf('swap.status', value, describeStage(value), range, { implied });
};

/** What the words of a sentence say of the stage; `undefined` where no rule speaks. */
const stageTold = (view: SentenceView): RawClaim[] | undefined => {
  if (!speaksOfSwap(view.folded)) return undefined;
  for (const rule of RULES) {
    const m = rule.pattern.exec(view.folded);
    if (!m || saysNothing(view, rule, m)) continue;
    if (rule.stage === 'agreed' && YET_TO.test(view.folded.slice(0, m.index))) return [];
    const claim = claimBy(view, rule, m);
    if (claim) return [claim];
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
  (view, context) => {
    const isOfThis = ({ evidence }: RawClaim): boolean => {
      const event = context.events.at('swap', evidence.start);
      return event === undefined || isCoveredSwap(event);
    };
    const told = stageTold(view);
    // "Where the swap of 6 May had covered 205, the one settled in Istanbul covers 1,000": told of another one.
    return told && (told.length === 0 || told.some(isOfThis))
      ? told
      : agreedNumber(readSize(view, context).filter(isOfThis));
  };
