import type { Scope, Topic } from '../../model/index.ts';
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
  const date = year * 10_000 + month * 100 + day;
  const from = topic === 'talks' ? 20250509 : 20250515;
  return date >= from && date <= 20250601 ? 'covered' : 'related';
}
