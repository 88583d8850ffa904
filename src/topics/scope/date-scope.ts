import { isCoveredDay, type Scope, type Topic } from '../../model/index.ts';
import type { Day } from '../dates/day.ts';

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
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString();
  return isCoveredDay(topic, iso) ? 'covered' : 'related';
}
