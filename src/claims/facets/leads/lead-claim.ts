import type { Facet } from '../../../model/index.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { describePerson } from '../../values/person.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import type { Lead } from './gapped.ts';

/** Between a leader and his verb: ", not Sybiha, ", ", not the foreign minister, Sybiha, ". */
const PUT_AWAY_BETWEEN =
  /,? (?:and )?(?:not|rather than|instead of|unlike) (?:(?:the|an?|its|his) [^,;]{2,40}, )?[^,;]{2,40},? (?:to )?$/;

/** Before a leader: "Rather than Lavrov, ". */
const PUT_AWAY_AHEAD =
  /\b(?:not|rather than|instead of|unlike|far from being led by) [^,;]{2,40}, $/;

/** "did not lead the talks alone": he led them. */
const NOT_ALONE =
  /^[^.;,]{0,50}\b(?:alone|by (?:him|her)self|single-?handed(?:ly)?|on (?:his|her) own|only)(?!\w)/;

/** The sentence without who is put away beside the leader: his "not" is not the verb's. */
const withoutOther = (view: SentenceView, { start, described }: Lead): SentenceView => {
  const between = described.end < start;
  const from = between ? described.end : 0;
  const m = (between ? PUT_AWAY_BETWEEN : PUT_AWAY_AHEAD).exec(view.folded.slice(from, start));
  if (!m) return view;
  const at = from + m.index;
  const blank = ' '.repeat(m[0].length);
  return { ...view, folded: view.folded.slice(0, at) + blank + view.folded.slice(start) };
};

/** What a lead states: nothing where it is left open, nor where loose words are denied. */
export const leadClaim = (view: SentenceView, facet: Facet, lead: Lead): RawClaim[] => {
  const stance = stanceAt(view, lead.start, lead.end);
  if (stance === 'open') return [];
  const { start, end, person, office } = lead.described;
  const put = /\bnot (?!(?:only|just|merely|simply|alone) )(?:\w+ )?$/.test(
    view.folded.slice(Math.max(0, start - 12), start),
  );
  const not =
    negatedBefore(withoutOther(view, lead), lead.start, 20) &&
    !NOT_ALONE.test(view.folded.slice(lead.end));
  const denied = (stance === 'denied') !== (not || put);
  if (lead.weak && denied) return [];
  const value = {
    kind: 'person',
    ...(person ? { person } : {}),
    ...(office ? { office } : {}),
  } as const;
  return [
    claimOf(
      facet,
      value,
      describePerson(value),
      { start: Math.min(start, lead.start), end: Math.max(end, lead.end) },
      { denied, implied: lead.weak === true },
    ),
  ];
};
