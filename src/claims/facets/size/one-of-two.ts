import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';
import { givenAndGot } from '../../values/count/given-and-got.ts';
import { readNumbers } from '../../values/number.ts';

const GIVES = String.raw`(?:hands?|handed|gives?|gave|sends?|sent|returns?|returned|releases?|released|frees?|freed|gets?|got|receives?|received)(?: (?:over|back|up|home))?`;
const THE_OTHER = new RegExp(
  String.raw`^[^.;]{0,40}?,? (?:and|but|while|for) [^.;,]{0,30}?\b${GIVES} (?:only |just |some |about )?(\d[\d,]*)(?!\w)`,
);
/**
 * True where a number is what one side frees, told beside another that the other side does: neither is what both free.
 *
 * Accepts "gets (1,000) prisoners back and hands over (600)". None: "gets (1,000) back and hands over (1,000)".
 */
export const isOneOfTwo = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.formula || hit.value.basis !== 'unsaid') return false;
  const other = THE_OTHER.exec(view.folded.slice(hit.end))?.[1];
  if (other !== undefined) return Number(other.replaceAll(',', '')) !== hit.value.count;
  return givenAndGot(view.folded, readNumbers(view.folded)).some(
    ([a, b]) => a.value !== b.value && [a.start, b.start].includes(hit.start),
  );
};
