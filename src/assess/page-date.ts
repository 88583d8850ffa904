import { readDates } from '../claims/index.ts';
import type { PageDate, PageFacts } from '../model/index.ts';

/** What is believed first: what the caller gives, then what the page declares, then what it shows. */
const ORDER: readonly PageDate['origin'][] = [
  'given',
  'json-ld',
  'meta',
  'time',
  'dateline',
  'url',
];

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO date of a date as a page writes it; undefined where no full date can be read. */
export function isoDate(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^\s*(20\d{2})(\d{2})(\d{2})(?:T|\b)/.exec(text);
  if (compact) return valid(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const hit = readDates(text.toLowerCase()).find(
    (d) => d.value.year && d.value.month && d.value.day,
  );
  return hit
    ? valid(hit.value.year as number, hit.value.month as number, hit.value.day as number)
    : undefined;
}

/** A day of the calendar: 30 February is none. */
const valid = (year: number, month: number, day: number): string | undefined => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isDay && year >= 1990 && year <= 2100 ? iso : undefined;
};

/**
 * The ISO date by which relative days of a page are read: the first readable one in order of belief
 * (given, JSON-LD, meta, `<time>`, dateline, URL). Dates that hold for a part of the page do not count.
 */
export function resolvePageDate(facts: PageFacts): string | undefined {
  for (const origin of ORDER)
    for (const date of facts.dates) {
      const iso =
        date.origin === origin && date.fromBlock === undefined ? isoDate(date.text) : undefined;
      if (iso) return iso;
    }
  return undefined;
}

/** The date that holds at a block: the last one that begins at or before it, else the page's. */
export function dateAtBlock(facts: PageFacts): (block: number) => string | undefined {
  const page = resolvePageDate(facts);
  const local = facts.dates
    .flatMap((d) => {
      const iso = d.fromBlock === undefined ? undefined : isoDate(d.text);
      return iso && d.fromBlock !== undefined ? [{ from: d.fromBlock, iso }] : [];
    })
    .sort((a, b) => a.from - b.from);
  return (block) => {
    // Pages with a date a block exist: searched by halves, not from end to end.
    let [low, high] = [0, local.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((local[middle] as { from: number }).from <= block) low = middle + 1;
      else high = middle;
    }
    return local[low - 1]?.iso ?? page;
  };
}
