import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

/** "No American, ", "nobody, not even ": those of whom none came, and one of them named beside. */
const NONE_OF =
  /\b(?:no (?:[\w-]+ )?(?:americans?|westerners?|outsiders?|presidents?|leaders?|ministers?|heads? of state|politicians?|foreigners?|guests?|visitors?|one)(?: of [\w -]{3,24}?)?|nobody|none of (?:the |them|these |those )?(?:[\w-]+ ?){0,3}), (?:(not even|least of all|including|neither|(?:and )?(?:let alone|much less|still less|(?:certainly|definitely|surely|least of all) not)) )?(?:(?!(?:by|to|of|for|from|with|as|said|according)(?!\w))[\w.]+ ){0,4}$/;
const INCLUDED =
  /^( included|, [^,;]{3,30} included)?, (?=(?:was|were|came|sat|attended|took|set|showed|turned|made|travel\w+|flew|joined|appeared|ha[ds]|could be)(?!\w))/;
/** Being there, with a place that is the talks'. */
const THERE = phrases`
  ^(?:had |has |could be )?(?:
    (?:been|was|were|came|sat|set foot|showed up|turned up|travelled|traveled|flew|appeared|seen) (?:(?:anywhere|ever|even|present|seen|right|down|personally|over) ){0,2}(?:at|in|to|near|inside|around|close to|there)
    |(?:was|were|been) (?:present|on hand|in attendance|there|in the room) (?:at|in|for|during)|attended|took part in|taken part in|joined|made it to|made the trip to
  )(?!\w)(?: (?:the |that )?(?:(?!(?:after|before|until|ahead)(?!\w))[\w'-]+ ){0,4}?(?:talks|istanbul|negotiations|table|room|meeting|dolmabahce))(?!\w)
`;
const IS_THERE = new RegExp(THERE);

/**
 * That nobody of a kind came, said of one who is named beside.
 *
 * Accepts "No American, Rubio included, was anywhere near the talks", "Nobody, not even Rubio, attended the talks". None:
 * "No American, Rubio said, was in the room", "No American, Rubio included, was told of the talks".
 */
export const nobodyOfThem = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const m = NONE_OF.exec(view.folded.slice(0, p.start));
    const after = INCLUDED.exec(view.folded.slice(p.end));
    if (!m || !after || (!m[1] && !after[1])) return [];
    const at = p.end + after[0].length;
    const there = IS_THERE.exec(view.folded.slice(at));
    if (!there || stanceAt(view, at, at + there[0].length) !== 'asserted') return [];
    return [tookPart(p.name, false, { start: m.index, end: at + there[0].length })];
  });
