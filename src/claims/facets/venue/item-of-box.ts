import { namesBothParties } from '../../belonging/both-parties.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** "where: Riyadh", "; city, Ankara;": a line or an item of a fact box. */
const LABEL = /[:;,|(-] ?(?:where|city|place|venue|location|held in)(?::| -) (?:the )?$/;
const LABEL_IN_LIST = /[:;|] ?(?:city|place|venue|location|where), (?:the )?$/;
const ITEM_ENDS = /^(?:'s [\w' -]{3,30})?(?: *[;,.|)]| -|$)/;
/** What the box is on stands before its first colon or dash. */
const HEAD = /^(?:[^:;(-]|(?<=\w)-(?=\w)){8,90}/;
const TALKS_WORD = new RegExp(String.raw`\b(?:${TALKS})(?!\w)`);

/**
 * True where a place is that of the talks by an item of a box of facts on them.
 *
 * Accepts "Russia-Ukraine talks at a glance: date, 16 May; city, Ankara; …", "… when: 16 May; where: Riyadh". None: "next venue, Vatican", "Trump's
 * tour at a glance: … city, Riyadh".
 */
export const isItemOfBox = (view: SentenceView, hit: PlaceHit): boolean => {
  const before = view.folded.slice(0, hit.start);
  const after = view.folded.slice(hit.end);
  const item = LABEL.test(before) || (LABEL_IN_LIST.test(before) && /^(?:;| *\||\.?$)/.test(after));
  const head = HEAD.exec(view.folded)?.[0] ?? '';
  return (
    item &&
    ITEM_ENDS.test(after) &&
    namesBothParties(head) &&
    TALKS_WORD.test(head) &&
    !/\b(?:next|second|third|planned|possible|further)(?!\w)/.test(before)
  );
};
