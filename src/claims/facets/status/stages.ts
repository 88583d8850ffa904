import type { Stage, StatusValue } from '../../../model/index.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import type { Rule } from './rules.ts';

/** What a stage is told of: a swap, or those who are swapped; not "to exchange written proposals". */
export const SWAP_SUBJECT = new RegExp(
  String.raw`\b(?:(?:${SWAP_NOUN})(?! (?:of )?(?:(?:the|their|its|written|detailed|ceasefire|truce|peace|draft|concrete|formal|possible|mutual|further) )*(?:proposals?|visions?|views|ideas|papers?|drafts?|documents?|memorand\w+|opinions|letters|fire)(?!\w))|prisoners|captives|pows|detainees|freed|let go|set free|captured|for-1[, ]?000|1[, ]?000 for 1[, ]?000|for[- ](?:a )?thousand)(?!\w)`,
);

/** "imbalances in global trade", "technology transfer": no exchange of anybody. */
const COMMERCE =
  /\b(?:global|world|free|foreign|international|fair|bilateral|cross-border|in) trade(?!\w)|\btrade (?:wars?|deals?|talks|polic(?:y|ies)|tariffs?|imbalances?|barriers?|agreements?|partners?|deficits?|routes?)(?!\w)|\b(?:technology|wire|bank|money|arms|weapons) transfers?(?!\w)|\btransfers? of (?:technology|weapons|arms|money|power)(?!\w)/g;

/** True where a folded sentence speaks of a swap of people, or of those who are swapped. */
export const speaksOfSwap = (folded: string): boolean =>
  SWAP_SUBJECT.test(folded) && SWAP_SUBJECT.test(folded.replace(COMMERCE, ' '));

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  none: 'no swap agreed',
  agreed: 'agreed',
  begun: 'begun',
  'first-phase': 'first phase carried out',
  complete: 'carried out in full',
  cancelled: 'never carried out',
};

/** `agreed`, `first phase carried out`, `not yet begun`: how far the swap has come, in words. */
export const describeStage = ({ stage, below }: StatusValue): string => {
  if (below) return stage === 'begun' ? 'not yet begun' : 'not yet carried out in full';
  return STAGE_WORDS[stage];
};

const DENIAL_TURNS: Partial<Record<Stage, Omit<StatusValue, 'kind'>>> = {
  complete: { stage: 'complete', below: true },
  none: { stage: 'agreed' },
  agreed: { stage: 'none' },
};

/** The stage that a rule tells, or what its denial tells; `undefined` where that may be anything. */
export const stageBy = (
  { stage, below }: Rule,
  denied: boolean,
): Omit<StatusValue, 'kind'> | undefined =>
  denied ? DENIAL_TURNS[stage] : { stage, ...(below ? { below: true } : {}) };
