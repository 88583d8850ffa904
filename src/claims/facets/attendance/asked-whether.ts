import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

/** "Asked about reports that …, his spokesman said flatly that he had not." */
const ANSWERED =
  /^\W*asked (?:about (?:claims|reports|rumou?rs|suggestions|talk) that|whether|if) ([^;]{10,140}?), [^,;]{3,40}? (?:said|replied|answered|insisted|told \w+)(?: [a-z]+ly)?(?:,? that|:|,)? (?:yes|no)?,? ?["']?he (?:had|did|was|has|is|were)( not|n't)?(?: been| come)?(?: there)?["']?(?=[.,;!]|$)/;
/** Coming to the talks, as it is asked about. */
const CAME =
  /\b(?:slipped|flown|flew|come|came|been|was|attended|attend|travel\w*|sat|sit|taken part|took part|joined|landed|arrived|gone|went) (?:[\w'-]+ ){0,4}?(?:in|into|to|at|for|the) ?(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiations|table|meeting|dolmabahce)(?!\w)/;

/**
 * Whether somebody came, as the answer to those who asked.
 *
 * Accepts "Asked whether Putin had come to Istanbul for the talks, his spokesman said he had not". None: "Asked whether
 * Putin would come, he said he did not know".
 */
export const askedWhether = (view: SentenceView): RawClaim[] => {
  const m = ANSWERED.exec(view.folded);
  if (!m) return [];
  const asked = m[1] as string;
  const from = m[0].indexOf(asked);
  const people = view.people.filter((p) => p.start >= from && p.end <= from + asked.length);
  const [who] = people;
  if (!who || people.length > 1 || !CAME.test(view.folded.slice(who.end, from + asked.length)))
    return [];
  if (
    /^'s(?!\w)/.test(view.folded.slice(who.end)) ||
    /\b(?:would|will|may|might)(?!\w)/.test(asked)
  )
    return [];
  return [tookPart(who.name, m[2] === undefined, { start: m.index, end: m[0].length })];
};
