import { bothSat } from '../../belonging/both-sat.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** The places of the talks of 2022 with no other part in this war's diplomacy. */
const OF_THE_FIRST_WEEKS: ReadonlySet<string> = new Set(['gomel', 'brest']);
/** "met secretly in Qatar last year", "in March 2022". */
const YEARS_AGO =
  /^[^.;,]{0,30}?\b(?:last year|(?:a|one|two|three) years? (?:ago|earlier|before)|in (?:[a-z]+ )?20(?:1\d|2[0-4]))(?!\w)/;
/** What tells how long ago that was: "for the first time since 2022". */
const SINCE = /\b(?:since|after|first|in (?:over|more than|nearly|almost|about))(?!\w)/;

const MET_ONE = /\b(?:met|sat down|conferred|gathered|convened|huddled|spoke|talked)(?!\w)/g;
const BOTH =
  /\b(?:(?:two|both|other|opposing|warring) (?:sides?|delegations|teams|parties|countries|governments)|(?:the|their) (?:delegations|teams|enem(?:y|ies)|foes?|opponents?|adversar(?:y|ies))|(?:russian|ukrainian) counterparts?|each other|one another|face[- ]to[- ]face|direct(?:ly)?)(?!\w)/;
/** "who has lobbied both to hold talks, was in": the place is his, and not the talks'. */
const IN_A_RELATIVE =
  /, (?:who|whose|whom)(?!\w)[^,;]*, (?:himself )?(?:was|were|is|are|had been|stayed)(?!\w)[^,;]*$/;

/**
 * True where the words that lead to a place outside Istanbul are of another gathering: of one side alone or with a third, of
 * somebody told of in passing, or of other years.
 *
 * Accepts "Umerov met the Turkish minister in Ankara", "Putin and his delegation met in Moscow", "met in Qatar last year",
 * "took place in Gomel", "Trump, who lobbied both to hold talks, was in Abu Dhabi". None: "the two sides met in Ankara".
 */
export const isAnotherGathering = (view: SentenceView, hit: PlaceHit): boolean => {
  const ahead = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  const rest = view.folded.slice(hit.end);
  if (OF_THE_FIRST_WEEKS.has(hit.key) || IN_A_RELATIVE.test(view.folded.slice(0, hit.start)))
    return true;
  if (YEARS_AGO.test(rest) && !SINCE.test(YEARS_AGO.exec(rest)?.[0] ?? '')) return true;
  const verb = matchesOf(ahead, MET_ONE).pop();
  return verb !== undefined && !bothSat(ahead) && !BOTH.test(ahead);
};
