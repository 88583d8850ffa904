import type {
  ChoiceValue,
  CountValue,
  DateValue,
  DemandValue,
  IntervalValue,
  Side,
  SinceValue,
  StatusValue,
} from '../../model/index.ts';
import {
  formatNumber,
  formatPartialDate,
  language,
  type MessageKey,
  t,
} from '../../platform/i18n.ts';

/**
 * A value in the interface's language: "85–115 min", "1,000 on each side", "16 May 2025". English has
 * the reading as it stands; persons, places and hosts keep it in every language: they are names.
 */
export function valueWords({ value, reading, denied }: Side): string {
  const words = language() === 'en' ? reading : (wordsOf(value) ?? reading);
  return denied ? t('valueDenied', words) : words;
}

function wordsOf(value: Side['value']): string | undefined {
  switch (value.kind) {
    case 'interval':
      return lengthWords(value);
    case 'count':
      return countWords(value);
    case 'date':
      return dateWords(value);
    case 'since':
      return sinceWords(value);
    case 'status':
      return statusWords(value);
    case 'boolean':
      return t(value.yes ? 'valueYes' : 'valueNo');
    case 'demand':
      return demandWords(value);
    case 'choice':
      return choiceWords(value);
    default:
      return undefined;
  }
}

const minutes = (count: number): string => t('valueMinutes', formatNumber(Math.round(count)));

function lengthWords({ low, high }: IntervalValue): string {
  if (low === 0) return t('valueUnder', minutes(high));
  // Chromium sends messages as JSON, which has no infinity.
  if (!Number.isFinite(high)) return t('valueOver', minutes(low));
  if (low === high) return minutes(low);
  return t('valueRange', formatNumber(Math.round(low)), minutes(high));
}

function countWords({ count, basis, approximate }: CountValue): string {
  const number = approximate ? t('valueAbout', formatNumber(count)) : formatNumber(count);
  if (basis === 'unsaid') return number;
  return t(basis === 'total' ? 'valueTotal' : 'valuePerSide', number);
}

const dateWords = ({ year, month, ...rest }: DateValue): string =>
  month ? formatPartialDate({ ...(year ? { year } : {}), month, ...rest }) : String(year ?? '');

function sinceWords({ lowMonths, highMonths }: SinceValue): string {
  const years = Math.round(lowMonths) >= 24;
  const number = (months: number): string =>
    formatNumber(years ? Math.round(months / 1.2) / 10 : Math.round(months));
  return t(years ? 'valueYearsBefore' : 'valueMonthsBefore', number(lowMonths), number(highMonths));
}

function statusWords({ stage, below, on }: StatusValue): string {
  const name = t(`stage_${stage.replace('-', '_')}` as MessageKey);
  const words = below ? t('stageBelow', name) : name;
  return on ? t('valueOn', words, dateWords(on)) : words;
}

function demandWords({ raised, regions }: DemandValue): string {
  const words = t(raised ? 'demandRaised' : 'demandNotRaised');
  return regions === undefined ? words : t('valueOn', words, t('demandRegions', regions));
}

/** Choices with a colon name somebody (`host:turkey`). */
function choiceWords({ choice }: ChoiceValue): string | undefined {
  if (choice.includes(':')) return undefined;
  const key = `choice_${choice.replaceAll('-', '_')}` as MessageKey;
  const words = t(key);
  return words === key ? undefined : words;
}
