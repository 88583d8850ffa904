import { namesBothParties } from '../../belonging/both-parties.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

const OPENING =
  /^\W*(?:(?:just|only|barely|a mere|a bare|some|after|in|exactly|even|not even|and|but) )*$/;
/** Where they sat: at the table, or out of sight. */
const SITTING =
  '(?:behind closed doors|(?:at|around|round|across) (?:the|one|a|the same) (?:[\\w-]+ )?table|face to face|in (?:one|the same|a single|a closed) room|under one roof)';
const WHERE = String.raw`(?: (?:in|at) (?:istanbul|the dolmabahce(?: palace)?|dolmabahce)(?:'s [\w-]+(?: palace)?)?| (?:on|last) ${WEEKDAY}| on (?:\d{1,2} may|may \d{1,2}))`;
/** What came of it, of both of them: it is the length that brought, cost or sufficed. */
const CAME_OF_IT =
  '(?:brought|produced|yielded|gave|left|led|got|took|ended|earned|bought|achieved|resulted|sufficed|failed|delivered|did not|(?:were|was)(?! (?:planned|scheduled|set|meant|expected|to))|proved)(?!\\w)';
const OUTCOME = new RegExp(String.raw`^ ${SITTING}${WHERE}{1,2} ${CAME_OF_IT}(?!\w)[^;]*$`);
/** Another sitting of one of the two, or of others: with aides, with Turks. */
const ANOTHER =
  /\b(?:with|aides|wait\w*|before|until|later|earlier|talk(?:s|ed|ing) (?:of|about)|trump|rubio|erdogan|fidan|americans?|turks?|turkish)(?!\w)/;

/**
 * True where a length with the place they sat at is the subject of what came of it for both sides, in Istanbul.
 *
 * Accepts "Six hours behind closed doors in Istanbul on Friday brought the Russian and Ukrainian delegations no ceasefire". None: "Six hours behind
 * closed doors in Istanbul left Umerov tired", "Six hours behind closed doors in Riyadh brought …", "Six hours at the table with Erdogan …".
 */
export const broughtThem = ({ folded }: SentenceView, hit: IntervalHit): boolean => {
  if (!OPENING.test(folded.slice(0, hit.start)) || !namesBothParties(folded)) return false;
  const said = OUTCOME.exec(folded.slice(hit.end))?.[0];
  return said !== undefined && !ANOTHER.test(said);
};
