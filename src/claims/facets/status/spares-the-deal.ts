import { FURTHER_CITIES, OTHER_CITIES } from '../../lexicon/cities.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "no objection to the exchange", "no result beyond the swap", "nothing but": what is not there is something else. */
const NO_OTHER =
  /^(?:(?:no|without(?: an?| any)?) (?!deal|agreement|accord|understanding|pact|consensus|arrangement|settlement|swap|exchange|prisoner|(?:agreeing|having agreed) to (?:exchange|swap|trade|free|release|hand over) (?:a single|anyone|anybody|any (?:prisoners|captives|of)|prisoners|captives))[\w-]+ (?:to|about|of|on|for|from|but|beyond|except|other|besides|apart|in|with)|nothing (?:but|beyond|except|other|besides|apart|more|else)|(?:no|without(?: an?| any)?) (?:[\w-]+ )?(?:truce|cease-?fire|armistice|peace|breakthrough|end to|progress)(?!\w)(?! (?:deal|accord|agreement)?(?: \w+){0,2} ?(?:or|and|nor) )) ?/;

/** "Never had they agreed to free as many", "did not agree on 1,000; the figure was 400", "on 500 each but on twice as many": a deal all the same. */
const MEASURED =
  /\b(?:as|so) (?:many|large|big|great)(?!\w)|\b(?:bigger|larger|greater|more)(?!\w)[^.;]*\bthan(?!\w)|\bbut (?:instead |rather )?(?:on|to|for|upon) (?:(?:one|an? [\w-]+|[a-z]+ing|exchange|swap|free|release)(?: of)? )?(?:some |about )?(?:\d|twice|half|double|[\w-]+ (?:times|thousand|hundred)|an? (?:thousand|hundred)|\w+ hundred)(?!\w)|[;-] ?(?:the (?:figure|number|total)|it) (?:was|is)(?!\w)/;

/** "the five hours of the Gomel meeting, which brought no exchange": that one did not. */
const OF_ANOTHER_MEETING = new RegExp(
  String.raw`\b(?:${OTHER_CITIES}|${FURTHER_CITIES}) (?:meeting|talks|round|session|summit|negotiations),? (?:which|that|where)(?!\w)[^,;]*$`,
);

/** "No exchange had freed 1,000 soldiers a side before": what earlier ones did not do. */
const NONE_HAD_DONE =
  /\bno (?:[\w-]+ )?(?:swap|exchange|deal|handover|agreement)s? (?:(?:of|in) (?:the|this) war )?(?:(?:had|has|have) )?(?:ever |yet )?(?:freed|brought|released|returned|included|covered|involved|swapped|exchanged|sent)(?!\w)/;

/**
 * True where what a match of "no deal" denies is something else than the deal on prisoners.
 *
 * Accepts "no objection to the exchange", "nothing but the swap", "no exchange had freed 1,000 before", "did not agree on 1,000; the figure was 400", "the Gomel meeting,
 * which brought no exchange". None: "no deal on prisoners".
 */
export const sparesTheDeal = (view: SentenceView, m: RegExpExecArray): boolean =>
  /\bnot only(?!\w)/.test(m[0]) ||
  NO_OTHER.test(m[0]) ||
  NONE_HAD_DONE.test(m[0]) ||
  MEASURED.test(view.folded.slice(m.index)) ||
  OF_ANOTHER_MEETING.test(view.folded.slice(0, m.index));
