import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { namesAnotherPlace } from './presence.ts';
import { tookPart } from './took-part.ts';

/** "Absent, too, like his Russian counterpart, was": the predicate first, then who is likened, then who is meant. */
const ABSENT_LIKE =
  /^\W*(?:also |equally |just as )?(?:absent|missing|nowhere to be seen)(?: from (?:the )?(?:[\w-]+ ){0,2}?(?:talks|table|room|meeting|negotiations|session))?(?:,? (?:too|again|also|once more))?, (?:just )?(?:like|as was|as were|along with|together with|as well as) ([^,;:.]{3,70}), (?:was|were)(?: also)? (?!not(?!\w)|neither(?!\w))/;
/** Between the verb and a name: titles, nobody else's. */
const TITLES = /^(?:(?!(?:an?|of|by|from|to|with|whose|aide|envoy|word|news)(?!\w))[\w.-]+ ){0,4}$/;
const OWN = /^'s?(?!\w)/;

/**
 * Who is told to be away by a fronted predicate, and who is likened to him.
 *
 * Accepts "Absent, like his counterpart Putin, was Zelensky when the delegations met", "Missing from the table, as was Trump, was Putin".
 * None: "Absent, unlike Putin, was Zelensky", "Absent from Washington, like Trump, was Rubio".
 */
export const frontedAbsent = (view: SentenceView): RawClaim[] => {
  const m = ABSENT_LIKE.exec(view.folded);
  if (!m) return [];
  const end = m[0].length;
  const meant = view.people.find((p) => p.start >= end);
  if (!meant || !TITLES.test(view.folded.slice(end, meant.start))) return [];
  if (OWN.test(view.folded.slice(meant.end)) || namesAnotherPlace(view.folded.slice(meant.end)))
    return [];
  if (stanceAt(view, 0, meant.end) !== 'asserted') return [];
  const likened = view.people.filter(
    (p) =>
      p.start >= end - (m[1] as string).length - 8 &&
      p.end <= end &&
      !OWN.test(view.folded.slice(p.end)),
  );
  return [...likened, meant].map((p) => tookPart(p.name, false, { start: 0, end: meant.end }));
};
