import { isCoveredDay, type Scope, type Topic } from '../../model/index.ts';
import { type Day, isoOf } from '../dates/day.ts';
import type { Sign } from './cues/cues.ts';
import type { Written } from './scope.ts';

const WAR_BEGAN = 2014;

/** The scope of an event of the topic that has this date; nothing where the date fits several. */
export function scopeOfDate(date: Day, topic: Topic): Scope | undefined {
  const { year = 2025, month, day } = date;
  if (year < WAR_BEGAN) return 'other';
  if (year !== 2025) return 'related';
  if (month === undefined) return undefined;
  if (month !== 5) return 'related';
  if (topic === 'talks')
    return day === undefined || (day >= 9 && day <= 22) ? 'covered' : undefined;
  return day === undefined || day >= 15 ? 'covered' : day === 6 ? 'related' : undefined;
}

/** A page of the weeks from the talks' announcement to the second round speaks of the covered events. */
export function scopeOfDay({ year = 2025, month = 5, day = 16 }: Day, topic: Topic): Scope {
  return isCoveredDay(topic, isoOf({ year, month, day }) ?? '') ? 'covered' : 'related';
}

/** Where a text of that day stands beside the covered events: before them, a few days before the second round, or in the month behind. */
export function writtenOn(day: Day | undefined): Written | undefined {
  const iso = day && isoOf(day);
  if (!iso) return undefined;
  if (iso < MONTH_OF_TALKS) return 'before';
  if (iso >= EVE && isCoveredDay('talks', iso)) return 'eve';
  return iso.startsWith(MONTH_BEHIND) ? 'month behind' : undefined;
}

/** A text of this month may have gone on growing: a thread by its first post, a log of the war. */
const MONTH_OF_TALKS = '2025-05-01';

/** To a text of this month May is the last. */
const MONTH_BEHIND = '2025-06';

/** From this day on news of "next week" is that of the second round, on 2 June. */
const EVE = '2025-05-26';

/** The same as a sign; the talks of March 2022 are known by it. */
export function dateSign(date: Day, topic: Topic): Sign | undefined {
  const scope = scopeOfDate(date, topic);
  const known = topic === 'talks' && date.year === 2022 && date.month === 3;
  return scope && { scope, dated: true, ...(known ? { known } : {}) };
}
