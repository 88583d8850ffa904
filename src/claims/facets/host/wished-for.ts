import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "had put themselves forward as hosts", "to have the Vatican as host", "beat Qatar to the role of host". */
const WISHED = new RegExp(phrases`
  \b(?:
    put (?:it|them|him|her)sel(?:f|ves) forward|volunteer\w*|appl(?:y|ies|ied|ying) to|bid(?:s|ding)? (?:to|for)|willing(?:ness)?|readiness|eager|keen|happy
    |prefer\w*|favou?r(?:s|ed|ing)?|suitable|possible|potential|would-be|ideal|natural|likely|preferred|to have|having|wants?|wanted|beat|pipped|outbid|vie[ds]?
    |vying|compet\w+|rival\w*|candidates?|contend\w*|shortlist\w*|named|floated|mooted|touted|considered|mentioned|discussed|pictured|imagined
  )(?!\w)[^.;]{0,80}$
`);

/** "Turkey and not the Vatican, Switzerland or Saudi Arabia that hosted": every member of the list is put away. */
const NOT_AMONG =
  /\b(?:not|nor|neither|rather than|instead of|ahead of|over) (?:the )?(?:[\w'-]+(?: [\w'-]+)?(?:, (?:and |or )?| and | or | nor )(?:the )?)*$/;

/**
 * True where a third country's role `[start, end)` is one that it offered, that somebody wished it or that another got instead.
 *
 * Accepts "had put themselves forward as hosts", "named the Vatican as a suitable host", "remains willing to host", "not the
 * Vatican, Switzerland or Saudi Arabia that hosted". None: "Qatar hosted the talks".
 */
export const isWishedFor = ({ folded }: SentenceView, start: number, end: number): boolean =>
  WISHED.test(folded.slice(Math.max(0, start - 80), end)) || NOT_AMONG.test(folded.slice(0, start));
