import type { TextRange } from '../../../model/index.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import type { Subject } from './by-role.ts';
import { tookPart } from './took-part.ts';

/** "Putin did not come, Trump did": the second name takes the predicate, with or without "not". */
export const gapped = (
  view: SentenceView,
  subjects: readonly Subject[],
  claims: readonly RawClaim[],
): RawClaim[] => {
  const [first] = claims;
  if (!first) return [];
  const came = ({ value }: RawClaim): boolean => value.kind === 'boolean' && value.yes;
  let someAway = claims.some(({ value }) => value.kind === 'boolean' && !value.yes);
  return subjects
    .filter((s) => !claims.some((c) => c.subject === s.name))
    .flatMap((s) => {
      const before = view.folded.slice(0, s.start);
      const after = view.folded.slice(s.end);
      if (someAway && NEITHER_DID.test(before)) return [tookPart(s.name, false, rangeOf(s, 0))];
      if (SO_DID.test(before)) return [tookPart(s.name, came(first), rangeOf(s, 0))];
      if (SUPPOSED.test(before)) return [];
      const did = DID.exec(after);
      if (did) {
        someAway ||= did[1] !== undefined;
        return [tookPart(s.name, did[1] === undefined, rangeOf(s, did[0].length))];
      }
      const not =
        BUT_NOT.test(before) &&
        !REFUSED_ALONE.test(before) &&
        /^[ ,.;]*(?:$|,|\.|;| who)/.test(after);
      return not ? [tookPart(s.name, !came(first), rangeOf(s, 0))] : [];
    });
};

/** "Trump did", "Putin was not". */
const DID =
  /^(?:,? (?:himself|too|also),?)?,? (?:did|was|were|does|is)(n't| not)?(?: so| too)?(?=[\s,.;!]*$|[,;.]| (?:and|but)(?!\w))/;

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
