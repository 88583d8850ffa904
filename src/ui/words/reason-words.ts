import type { Claim, SourcePair, Verdict } from '../../model/index.ts';
import { language, type MessageKey, t } from '../../platform/i18n.ts';
import { valueWords } from './value-words.ts';

/**
 * Why a source agrees or differs, one sentence in the interface's language: both values as read, and
 * the rule that relates them.
 */
export function reasonWords({ reason, why, source }: Verdict): string {
  if (language() === 'en') return reason;
  const rule = t(`rule_${why.rule}` as MessageKey);
  return t('reason', valueWords(why.page), source, valueWords(why.source), rule);
}

/** The same of two sources that were compared with one another. */
export function pairWords({ reason, rule, a, b }: SourcePair): string {
  if (language() === 'en') return reason;
  const words = t(`rule_${rule}` as MessageKey);
  return t('reasonOfSources', a.source, valueWords(a), b.source, valueWords(b), words);
}

/** What a claim states, in the interface's language. */
export const readingWords = ({ value, reading }: Claim): string => valueWords({ value, reading });
