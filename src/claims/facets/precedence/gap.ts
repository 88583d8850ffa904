import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { PERIOD, readPeriod } from './period.ts';

/** What lies between two meetings. */
const SILENCE = 'silence|gap|hiatus|pause|lull|interruption|freeze|standstill|drought|break';
/** Talking to one another, by noun or verb. */
const CONTACT = phrases`
  (?:${TALKS}|contacts?|negotiat\w+|speaking|spok\w+|meeting|met|talk(?:ed|ing)?|facing|faced|sat|sitting|a word|exchanging)
`;

/** "a gap in direct contacts", not "in contacts with Washington", "in prisoner exchanges". */
const IN_CONTACTS = String.raw`(?:(?:the|their|all|any|direct|mutual|bilateral|formal|face-to-face|such|peace|russian?[- ]ukrain\w+) ){0,4}(?:${TALKS}|contacts?)(?! with (?!each|one another)| (?:on|about|over) )(?!\w)`;

const GAP = new RegExp(
  phrases`
    \b(?:
      (?:${SILENCE})(?: (?:at the table|across the table|between [\w' ]{3,40}?))?(?: (?:of|lasting|that (?:had )?lasted|which (?:had )?lasted|going on for))? (?:the (?:last|past) )?(${PERIOD})
      |(${PERIOD})(?:'s?|-long)?(?: of)?(?: (?:diplomatic|direct|mutual|total|complete|almost|unbroken|near))*[ -](?:${SILENCE})(?! (?:from|by|on)(?!\w)| in (?!${IN_CONTACTS}))
      |(${PERIOD}) (?:without|with no|of no|in which [\w' ]{2,40}? (?:not|never|no)|during which [\w' ]{2,40}? (?:not|never|no)) [^.;,]{0,40}?\b${CONTACT}
    )(?!\w)
  `,
  'g',
);

/** Where the gap names what had stopped, the rest of the sentence may tell of prisoners. */
const OF_CONTACTS = new RegExp(String.raw` in ${IN_CONTACTS}`);

/** The gap comes to its end, or is what the meeting comes after. */
const ENDED =
  /\b(?:br(?:oke|eaks?|eaking|oken)|end(?:s|ed|ing)?|clos(?:e[sd]?|ing)|bridg(?:e[sd]?|ing)|over|after|follow(?:s|ed|ing)|finish\w*|put an end|came to|interrupt\w*|resum\w+|at last|finally)(?!\w)/;
/** Other silences: of the guns, of the presidents, in the swaps. */
const OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|trump|americans|washington|prisoners|swaps?|exchang\w+|guns?|shelling|fighting|ceasefire|truce|flights?|football|far from|rather than|instead of)(?!\w)/;

const BETWEEN_OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|trump|americans|washington|guns?|shelling|fighting|flights?|football)(?!\w)/;

/**
 * How long they had not talked, where the gap has a noun or a "without": "more than three years of silence across the table
 * ended", "closed a gap of three years", "ending more than three years without direct negotiations". None: "after three
 * years of war", "a break of two months in the swaps".
 */
export const gapsEnded = ({ folded }: SentenceView): SinceHit[] => {
  if (!/\b(?:years?|months|decades?)(?!\w)/.test(folded)) return [];
  return matchesOf(folded, GAP).flatMap((m) => {
    const words = m[1] ?? m[2] ?? m[3] ?? '';
    const value = readPeriod(words);
    const others = OF_CONTACTS.test(folded.slice(m.index + m[0].length)) ? BETWEEN_OTHERS : OTHERS;
    if (!value || !ENDED.test(folded) || others.test(folded)) return [];
    return [{ start: m.index, end: m.index + m[0].length, value }];
  });
};
