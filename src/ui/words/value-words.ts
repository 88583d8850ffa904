import {
  type CountValue,
  type DateValue,
  monthBefore,
  NEVER_BEFORE,
  type Side,
  type SinceValue,
  type StatusValue,
} from '../../model/index.ts';
import {
  formatMonths,
  formatNumber,
  formatPartialDate,
  language,
  type MessageKey,
  t,
} from '../../platform/i18n.ts';
import { choiceWords, demandWords, type Question, yesNoWords } from './answer-words.ts';
import { lengthWords } from './length-words.ts';
import { personWords, placeWords } from './name-words.ts';

/**
 * A value in the interface's language: "85–115 Minuten", "1.000 je Seite", "16. Mai 2025", "Türkei".
 * English has the reading as it stands, and so has what a language has no words for.
 */
export function valueWords({ value, reading, denied }: Side, question: Question): string {
  const words = language() === 'en' ? reading : (wordsOf(value, question) ?? reading);
  return denied ? t('valueDenied', words) : words;
}

function wordsOf(value: Side['value'], question: Question): string | undefined {
  switch (value.kind) {
    case 'interval':
      return lengthWords(value);
    case 'count':
      return countWords(value);
    case 'date':
      return dateWords(value);
    case 'since':
      return sinceWords(value);
    case 'person':
      return personWords(value);
    case 'place':
      return placeWords(value);
    case 'status':
      return statusWords(value);
    case 'boolean':
      return yesNoWords(value, question);
    case 'demand':
      return demandWords(value, question);
    case 'choice':
      return choiceWords(value);
  }
}

function countWords({ count, basis, ...precision }: CountValue): string {
  const number = roughly(formatNumber(count), precision);
  if (basis === 'unsaid') return number;
  return t(basis === 'total' ? 'valueTotal' : 'valuePerSide', number);
}

function roughly(
  number: string,
  { approximate, bound }: Pick<CountValue, 'approximate' | 'bound'>,
): string {
  if (bound) return t(bound === 'least' ? 'valueAtLeast' : 'valueAtMost', number);
  return approximate ? t('valueAbout', number) : number;
}

function dateWords({ year, month, day, part }: DateValue): string {
  if (!month) return String(year ?? '');
  const known = { ...(year ? { year } : {}), month, ...(day ? { day } : {}) };
  const words = formatPartialDate(known);
  return part ? t(`valueMonth_${part}`, words) : words;
}

const sinceWords = ({ lowMonths, highMonths }: SinceValue): string =>
  lowMonths >= NEVER_BEFORE
    ? t('valueNeverBefore')
    : t('valueLast', formatMonths(monthBefore(highMonths), monthBefore(lowMonths)));

function statusWords({ stage, below, on }: StatusValue): string {
  const name = t(`stage_${stage.replace('-', '_')}` as MessageKey);
  const words = below ? t('stageBelow', name) : name;
  return on ? t('valueOn', words, dateWords(on)) : words;
}
