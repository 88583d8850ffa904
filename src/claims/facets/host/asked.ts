import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { readHosts } from '../../values/place.ts';
import type { RawClaim } from '../facet.ts';
import { TALKS_WORD } from './of-the-talks.ts';
import { roleClaim } from './role-claim.ts';

type Hosts = ReturnType<typeof readHosts>;

/** "who is hosting", "who mediated", "who was the go-between": not "who could host". */
const WHO =
  /\bwho(?:'s| is| was| has| had| had been| were| are)?(?: been| again| actually| then)?,? (?:the )?(?:(hosting|hosted|hosts?|playing host|played host|laid (?:it|them|the talks) on)|(mediating|mediated|mediates?|mediators?|go-betweens?|in the chair|chaired|presid(?:ed|ing)|brokered|moderated))\b([^.;:?]{0,60})/;
/** Between the question and who it is: ": ", "? It was ". */
const TO_ANSWER =
  /^["')]*(?:[:?]|,? -+)["')]* ?(?:it (?:was|is|'s) |it's |why,? |well,? |that would be |the answer is |of course |none other than |the )*$/;
const ANSWER = /^\W*(?:it (?:was|is) |it's |why,? |well,? |that would be |the answer is |the )*$/;
/** Nothing behind him but his verb. */
const DID =
  /^(?: (?:is|was|did|does|has|had|are|were|do)(?: (?:again|so|both))?)?["')]*(?:[.,;!]|$)/;
const OTHER =
  /\b(?:next|another|future|further|earlier|previous|2022|swaps?|exchanges?|summit|world cup|final)(?!\w)/;

/**
 * The host or mediator as the answer to who it was.
 *
 * Accepts "for those asking who is hosting: Qatar is", and right behind "Who mediated at the talks?" "The Turks did." None:
 * "Who hosts the next talks? Turkey."
 */
export const askedRoles = (view: SentenceView, hosts: Hosts, before: string): RawClaim[] => {
  if (hosts.length === 0) return [];
  const { folded } = view;
  const own = WHO.exec(folded);
  const last = /\?["')\s]*$/.test(before) ? WHO.exec(before.slice(-140)) : null;
  const asked = own ?? last;
  if (!asked || OTHER.test(asked[3] as string) || !TALKS_WORD.test(folded + before.slice(-300)))
    return [];
  const from = own ? own.index + own[0].length : 0;
  const host = hosts.find((h) => h.start >= from);
  const led = host ? folded.slice(from, host.start) : '';
  if (!host || !(own ? TO_ANSWER : ANSWER).test(led) || !DID.test(folded.slice(host.end)))
    return [];
  return roleClaim(view, asked[1] ? 'host' : 'mediator', host.key, from, host.end, host.start);
};
