import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { said } from './second-party.ts';

const PARTY = '(?:russia|moscow|the kremlin|putin|ukraine|kyiv|kiev|zelens[a-z]+)';
const FIRMLY = '(?:firmly |flatly |dead |clearly |strongly |still |all |openly )?';
const TRUCE = String.raw`(?:the|a|an?|that|this) (?:[\w-]+ ){0,3}?(?:ceasefire|cease-fire|truce|(?:halt|pause)(?= (?:in|of) ))`;
const BREAK = '(?=[.,;:!]|$| (?:and|but|while|when|as|in|before|from|since)(?!\\w))';
/** "Ukraine was for the 30-day truce", "Moscow came out against a 30-day ceasefire". */
const WAS_FOR = new AnyOf(
  String.raw`(?<!\b(?:of|in|with|from|by|to|on|against) )\b${PARTY} (?:was|is|were|has been|had been|stood|came out|spoke out|remained|declared itself) ${FIRMLY}(?:for|in favou?r of|against) ${TRUCE}${BREAK}`,
  { cue: /truce|cease-?fire|halt|pause/ },
);
/** ", Russia against it": the verb is the other one's. */
const OTHER = new RegExp(
  String.raw`^[^.;:]{0,60}?(?:,|;|,? and|,? while|,? but) (?:the )?(${PARTY}) (?:was |is |stood )?${FIRMLY}(for|in favou?r of|against) (?:it|one|that)${BREAK}`,
);
const subjectOf = (words: string): 'Russia' | 'Ukraine' =>
  /ukraine|k(?:yi|ie)v|zelens/.test(words) ? 'Ukraine' : 'Russia';

/**
 * Which party is for the truce or against it.
 *
 * Accepts "Ukraine was for the 30-day truce, Russia against it", "Moscow is against the 30-day ceasefire". None: "the war of Russia
 * against it", "Kyiv was not for a truce", "Ukraine was for a truce of three days", "Moscow was for a truce with conditions".
 */
export const forOrAgainst = (view: SentenceView, claims: readonly RawClaim[]): RawClaim[] => {
  const [m] = matchesOf(view.folded, WAS_FOR);
  if (!m) return [];
  const end = m.index + m[0].length;
  const behind = view.folded.slice(end);
  if (stanceAt(view, m.index, end) !== 'asserted' || HEDGE.test(behind)) return [];
  const first = said(subjectOf(m[0]), !/ against /.test(m[0]), m.index, end);
  const other = OTHER.exec(behind);
  const second = other
    ? [
        said(
          subjectOf(other[1] as string),
          other[2] !== 'against',
          end,
          end + (other[0].length || 1),
        ),
      ]
    : [];
  return [first, ...second.filter((c) => c.subject !== first.subject)].filter(
    (c) => !claims.some(({ subject }) => subject === c.subject),
  );
};
/** "for a truce, but only on its terms". */
const HEDGE =
  /^,? (?:but|if|provided|on condition|with conditions|as long as|only|in principle|in words|at first|until|before (?:march|jeddah))(?!\w)/;
