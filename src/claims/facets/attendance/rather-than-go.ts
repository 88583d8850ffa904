import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

/** "Rather than fly to Turkey, ", "Instead of coming to Istanbul in person, ": the whole errand, and not its manner, its day or its aim. */
const RATHER_THAN_GO =
  /^\W*(?:rather than|instead of) (?:go(?:ing)?|fl(?:y|ying)|com(?:e|ing)|travel(?:l?ing)?|head(?:ing)?|journey(?:ing)?|attend(?:ing)?|join(?:ing)?)(?: (?:over|out|down))?(?: to)? (?:(?:the )?(?:turkey|turkiye|istanbul|(?:istanbul )?(?:talks|meeting|negotiations)|negotiating table)(?: (?:in|at|with) [\w' ]{3,20}?)?)(?: (?:himself|in person|personally))?, (?:the |mr\.? |president |vladimir |volodymyr |donald )*$/;
/** What one does who does not come: sends another, stays, speaks from afar. */
const DID_ELSE =
  /^(?:,[^,;]{3,40},)? (?:(?:had|has|again|merely|only|simply) )*(?:sent|sends|put|puts|stayed|stays|remained|remains|dispatched|delegated|named|appointed|entrusted|chose|picked|let|left (?:it|the (?:talks|job|matter|table|lead))|watched|followed|put (?:an?|his)|spent|worked|kept to|sat (?:at home|in)|chaired|addressed)(?!\w)(?! (?:for|to|on) (?:istanbul|turkey))/;

/**
 * Whoever did something else rather than go to the talks was not there. It may only agree: he may have come after all.
 *
 * Accepts "Rather than fly to Turkey, Putin sent an aide", "Instead of coming to Istanbul in person, Trump stayed in Doha". None: "Rather
 * than fly to Turkey, Rubio took the train", "Rather than come to Istanbul empty-handed, Medinsky", "Rather than go home, Putin".
 */
export const ratherThanGo = (view: SentenceView): RawClaim[] =>
  /^\W*(?:rather|instead)/.test(view.folded)
    ? view.people.slice(0, 1).flatMap((p) => {
        const m = RATHER_THAN_GO.exec(view.folded.slice(0, p.start));
        const did = m ? DID_ELSE.exec(view.folded.slice(p.end)) : null;
        if (!did) return [];
        const end = p.end + did[0].length;
        return stanceAt(view, p.start, end) === 'asserted'
          ? [tookPart(p.name, false, { start: 0, end }, true)]
          : [];
      })
    : [];
