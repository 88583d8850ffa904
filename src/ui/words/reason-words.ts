import type { Claim, SourcePair, Verdict } from '../../model/index.ts';
import { language, type MessageKey, t } from '../../platform/i18n.ts';
import type { Question } from './answer-words.ts';
import { valueWords } from './value-words.ts';

/**
 * Why a source agrees or differs, one sentence in the interface's language: both values as read, and
 * the rule that relates them. `question` is what the page's claim answers.
 */
export function reasonWords({ reason, why, source }: Verdict, question: Question): string {
  if (language() === 'en') return reason;
  const rule = t(`rule_${why.rule}` as MessageKey);
  return t(
    'reason',
    valueWords(why.page, question),
    source,
    valueWords(why.source, question),
    rule,
  );
}

/** The same of two sources that were compared with one another. */
export function pairWords(pair: SourcePair): string {
  if (language() === 'en') return pair.reason;
  const { a, b, rule } = pair;
  const words = t(`rule_${rule}` as MessageKey);
  return t('reasonOfSources', a.source, valueWords(a, pair), b.source, valueWords(b, pair), words);
}

/** What a claim states, in the interface's language. */
export const readingWords = (claim: Claim): string =>
  valueWords({ value: claim.value, reading: claim.reading }, claim);
