import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { placesAround, readPlaces } from '../../values/place.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

/** ", who had talked of joining the Istanbul talks, did not go in the end": where to is told between the commas. */
const DID_NOT_GO =
  /^,? who (?:[\w'-]+ ){1,12}?(?:(?:the|those|these|friday's|istanbul|direct|peace) )*(?:talks|negotiations|meeting|istanbul|session)(?!\w)(?: [\w'-]+){0,8}, (?:in the end |after all |finally )?(?:did not|didn't|never) (?:in the end )?(?:go|come|show up|turn up|appear|travel|make it)(?!\w)(?:,? (?:in the end|after all|either|himself|there))?(?=[,;.!]| and(?!\w)|$)/;
/** What came of a wish is told of the talks; "who had left the talks" is not. */
const WISHED =
  /\b(?:float|offer|talk|promis|hint|vow|threaten|plan|hop|think|thought|mus|consider|propos|suggest|want|wish|announc|toy|intend|meant|mooted|call|demand|convene|initiat)\w*(?!\w)/;

/**
 * Whoever did not go in the end, where a clause between commas tells where to.
 *
 * Accepts "Trump, who had floated dropping in on the Istanbul talks, did not go in the end". None: "Trump, who followed the talks from
 * Doha, did not go", "Rubio, who was to go on to Rome after the talks, did not go".
 */
export const didNotGo = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const m = DID_NOT_GO.exec(view.folded.slice(p.end));
    if (!m || !WISHED.test(m[0])) return [];
    const elsewhere = readPlaces(m[0]).some(
      ({ key }) => !placesAround(key).includes('turkey') && key !== 'moscow' && key !== 'kyiv',
    );
    const end = p.end + m[0].length;
    return !elsewhere && stanceAt(view, end - 3, end) === 'asserted'
      ? [tookPart(p.name, false, { start: p.start, end })]
      : [];
  });
