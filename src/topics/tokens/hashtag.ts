import { CLASS } from '../lexicon/classes.ts';
import { fold } from '../lexicon/fold.ts';
import { classify } from '../lexicon/lexicon.ts';

/** A word as known to the lexicon. */
export interface Known {
  readonly word: string;
  readonly bits: number;
  readonly value: number;
}

const SHORTEST = 3;
const LONGEST = 60;
const SWAP = CLASS.swap | CLASS.swapVerb;
const TALKS = CLASS.talks | CLASS.round;

/**
 * The classes of a hashtag that joins the words of a mention: "IstanbulTalks", "prisonerswap",
 * "обмінполоненими", "TrocaDePrisioneiros", "SwapOfPOWs"; none of any other.
 */
export function splitHashtag(raw: string): Known {
  const word = fold(raw);
  let bits = 0;
  if (raw.length <= LONGEST) {
    const parts =
      raw.match(/\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+/gu) ?? [];
    bits = joined(parts.map(fold));
    for (let at = SHORTEST; !bits && at <= word.length - SHORTEST; at++) {
      bits = joined([word.slice(0, at).replace(OF, ''), word.slice(at)]);
    }
  }
  return { word, bits, value: 0 };
}

/** "swapofpows", "échangedeprisonniers", "scambiodiprigionieri". */
const OF = /(?<=\p{L}{3})(?:of|de|di|dei|des|der|von|do|del)$/u;

function joined(parts: readonly string[]): number {
  let bits = 0;
  for (const part of parts) bits |= classify(part).bits;
  if (bits & CLASS.istanbul && bits & TALKS) return CLASS.istanbul | (bits & TALKS);
  return bits & SWAP && bits & CLASS.captive ? CLASS.swap | CLASS.captive : 0;
}
