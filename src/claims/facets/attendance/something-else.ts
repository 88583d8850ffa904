import { TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { attendsAnother } from './objects.ts';
import { notAtTheTable } from './presence.ts';

/** "Putin, whose name was missing": not he himself. */
const WHOSE = /\bwhose (?:[\w'-]+ ){1,3}$/;

/** "last came to Istanbul in 2020". */
const LONG_AGO =
  /\blast (?:came|visited|travelled|flew|was|went)(?!\w)[^.;]{0,60}\bin (?:19|20)\d\d(?!\w)/;

/** "Zelensky was in Tirana; the negotiators' meeting that day was in Istanbul": where the talks were, not he. */
const WHERE_THEY_WERE = new RegExp(
  String.raw`\b(?:${TALKS})(?: (?:(?:that|the same) day|on \w+day|(?:it|them)sel(?:f|ves)|(?:of|between) [^.,;]{2,50}))? $`,
);

/** "among those representing Washington at the talks was Rubio": whoever is named behind. */
const AMONG_THOSE =
  /\bamong (?:the )?(?:those|people|envoys|officials|representatives)(?: (?!was|were)[\w-]+){0,2} $/;

/**
 * True where a verb of coming or staying away, with the words before (`head`) and behind it (`rest`), is of another's name, another time, or
 * another thing attended.
 *
 * Accepts "Putin, whose name (was missing)", "last (came) to Istanbul in 2020", "it (was in Istanbul) that they met", "among those
 * (attending the talks) was Rubio". None: "Putin (came)".
 */
export const isOfSomethingElse = (
  view: SentenceView,
  { head, verb, rest }: { head: string; verb: string; rest: string },
): boolean =>
  WHOSE.test(head) ||
  LONG_AGO.test(view.folded) ||
  (/^(?:was|were|is|are)(?!\w)/.test(verb) && WHERE_THEY_WERE.test(head)) ||
  /^ (?:no|neither|none of)(?!\w)/.test(rest) ||
  AMONG_THOSE.test(head) ||
  (/\bit $/.test(head) && /^was(?!\w)/.test(verb) && /^ that(?!\w)/.test(rest)) ||
  notAtTheTable(verb, rest) ||
  attendsAnother(verb, rest);
