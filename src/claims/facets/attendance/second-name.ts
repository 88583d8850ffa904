import type { TextRange } from '../../../model/index.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import type { Subject } from './by-role.ts';
import { leftOut } from './left-out-verb.ts';
import { tookPart } from './took-part.ts';

/**
 * The second name takes the predicate, with or without "not".
 *
 * Accepts "Putin did not come, Trump did", "Putin stayed away but Zelensky did not", "so did Rubio", "nor did Trump". None:
 * "might come if Putin did", "Putin refused to come, and Zelensky did not".
 */
export const gapped = (
  view: SentenceView,
  subjects: readonly Subject[],
  claims: readonly RawClaim[],
): RawClaim[] => {
  const [first] = claims;
  if (!first) return [];
  const came = ({ value }: RawClaim): boolean => value.kind === 'boolean' && value.yes;
  let turned = false;
  let someAway = claims.some(({ value }) => value.kind === 'boolean' && !value.yes);
  return subjects
    .filter((s) => !claims.some((c) => c.subject === s.name))
    .flatMap((s) => {
      const before = view.folded.slice(0, s.start);
      const after = view.folded.slice(s.end);
      // "Putin stayed away, Zelensky did not, nor did Rubio": who came is added to.
      if (turned && NEITHER_DID.test(before)) return [tookPart(s.name, true, rangeOf(s, 0))];
      if (someAway && NEITHER_DID.test(before)) return [tookPart(s.name, false, rangeOf(s, 0))];
      if (SO_DID.test(before))
        return [tookPart(s.name, came(lastBefore(claims, s) ?? first), rangeOf(s, 0))];
      if (SUPPOSED.test(before)) return [];
      const did = DID.exec(after);
      if (did && GOES_ON.test(after.slice(did[0].length))) return [];
      if (did) {
        const said = leftOut(view, s.start, {
          aux: did[1] as string,
          not: did[2] !== undefined,
          too: /\b(?:too|so|also|likewise|either)(?!\w)/.test(did[0]),
          firstCame: came(first),
        });
        turned ||= said === 'came' && did[2] !== undefined;
        someAway ||= said === 'away';
        return said ? [tookPart(s.name, said === 'came', rangeOf(s, did[0].length))] : [];
      }
      const not =
        BUT_NOT.test(before) &&
        !REFUSED_ALONE.test(before) &&
        /^[ ,.;]*(?:$|,|\.|;| who)/.test(after);
      return not ? [tookPart(s.name, !came(first), rangeOf(s, 0))] : [];
    });
};

/** Of whom it was told last: "Putin stayed away, Trump came, as did Rubio". */
const lastBefore = (claims: readonly RawClaim[], { start }: Subject): RawClaim | undefined =>
  claims
    .filter(({ evidence }) => evidence.end <= start)
    .toSorted((a, b) => a.evidence.end - b.evidence.end)
    .pop();

/** "Trump did", "Putin was not". */
const DID =
  /^(?:,? (?:himself|too|also),?|, (?:by contrast|on the other hand|for his part|however|in the end|to [^,;]{3,40}|who [^,;]{3,40}),)?,? (did|was|were|does|is)(n't| not)?(?: so| too| likewise|,? either)*(?=[\s,.;!]*$|[,;.:]| (?:and|but)(?!\w))/;

/** "did not, he said, expect", "did not, and could not, force him": its verb follows. */
const GOES_ON =
  /^, (?:(?:and|or) (?:could|would|did|will|does|never|has|had|can)(?!\w)[^,;]{0,30}|[^,;]{2,30} (?:said|says|insisted|added|noted|explained|admitted)|as [^,;]{3,30}|of course|for (?:good|once|his)(?!\w)[^,;]{0,30}), (?!(?:and|but|nor|neither|who|which|while|so)(?!\w))\w/;

const BUT_NOT = /\b(?:but|and|,) not (?:[\w.]+ ){0,3}$/;

/** "It was Putin who refused to come, not Zelensky": he may not have been asked to, or have stayed away unbidden. */
const REFUSED_ALONE =
  /\bit (?:was|is) [^,;]{2,40} who(?!\w)[^;]*, (?:and )?not (?:[\w.]+ ){0,3}$|\b(?:refus|declin)\w+ [^,;]{2,50}, (?:and )?not (?:[\w.]+ ){0,3}$/;

/** "nor did Trump". */
const NEITHER_DID =
  /\b(?:nor|neither|no more) (?:was|did|were|had|would|does|is) (?:[\w.]+ ){0,3}$/;

/** "might come if Putin did". */
const SUPPOSED = /\b(?:if|unless|whether|should|once|provided|in case) (?:[\w.]+ ){0,3}$/;

/** "and so did Rubio", "skipped the talks, as did Putin": the same as was said of the first. */
const SO_DID = /\b(?:so|as) (?:did|was|were|had|does|is|has) (?:[\w.]+ ){0,3}$/;

const rangeOf = ({ start, end }: Subject, further: number): TextRange => ({
  start,
  end: end + further,
});
