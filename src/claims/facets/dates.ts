import { CAPTIVES, MET, SWAP_NOUN, SWAP_VERB, TALKS } from '../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../sentence-view.ts';
import type { DateHit } from '../values/date.ts';

const TALKS_HEAD = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|hosted|sat|istanbul(?! (?:exchange|swap|deal|accord|prisoner|bargain|agreement|pact))|dolmabahce|round (?:one|1)|negotiating table|filled the same role)\b`,
  'g',
);
const SWAP_HEAD = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|phase|stage|instal?lment|batch|tranche)\b`,
  'g',
);
const OTHER_HEAD =
  /\b(?:said|says|told|announced|reported|wrote|tweeted|posted|stated|declared|invasion|invaded|war|captured|attack(?:ed|s)?|strikes?|drones?|summit in|spoke|call(?:ed)?|phoned|added|confirmed|published|updated|commented|warned|rejected|accepted|offer(?:ed)?|proposed|ordered|sanctions|visit(?:ed)?|denied|signed|let it be known|made known|made clear|assured|stressed|recalled|noted|insisted|explained)\b/g;

const CAPTIVE_WORD = new RegExp(String.raw`\b(?:${CAPTIVES}|phase|stage|swap|exchange)\b`);

/** What a date in a sentence is the date of. */
export type DateOf = 'talks' | 'swap' | 'other';

const last = (text: string, pattern: RegExp): number => {
  let at = -1;
  for (const m of text.matchAll(pattern)) at = m.index;
  return at;
};
const first = (text: string, pattern: RegExp): number => text.search(pattern);

/**
 * Decides what a date belongs to: the noun it owns ("last Friday's talks"), else the nearest head
 * before it in the clause, else the first head after it ("On 16 May the delegations met").
 */
export function dateBelongsTo(view: SentenceView, hit: DateHit): DateOf {
  const clause = clauseAt(view, hit.start);
  const before = view.folded.slice(clause.start, hit.start);
  const after = view.folded.slice(hit.end, clause.end);
  const owned = /^(?:'s)? (?:[\w-]+ ){0,3}/.exec(after);
  const possessive = /'s$/.test(view.folded.slice(hit.start, hit.end)) || /^'s/.test(after);
  const pick = (
    talks: number,
    swap: number,
    other: number,
    nearestWins: (a: number, b: number) => boolean,
  ): DateOf | undefined => {
    const all: [DateOf, number][] = [
      ['talks', talks],
      ['swap', swap],
      ['other', other],
    ];
    const found = all.filter(([, at]) => at >= 0);
    if (!found.length) return undefined;
    return found.reduce((a, b) => (nearestWins(b[1], a[1]) ? b : a))[0];
  };
  const ahead = pick(
    first(after, TALKS_HEAD),
    first(after, SWAP_HEAD),
    first(after, OTHER_HEAD),
    (a, b) => a < b,
  );
  if ((possessive || (owned && /^\W*$/.test(before))) && ahead) return ahead;
  const behind = pick(
    last(before, TALKS_HEAD),
    last(before, SWAP_HEAD),
    last(before, OTHER_HEAD),
    (a, b) => a > b,
  );
  if (behind) return behind;
  if (ahead) return ahead;
  const whole = view.folded;
  const swap = whole.search(SWAP_HEAD) >= 0 && CAPTIVE_WORD.test(whole);
  if (whole.search(TALKS_HEAD) >= 0) return swap ? 'other' : 'talks';
  return swap ? 'swap' : 'other';
}
