import { namesBothParties } from '../../belonging/both-parties.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** Who speaks of his own land: "our country", "we have again hosted". */
const OURS =
  /\b(?:our (?:country|nation|city|state|government|president)(?!\w)|we(?= (?:have |had |again |once (?:more|again) |proudly |were (?:honou?red|proud|glad|happy) to ){0,3}(?:host|welcom|receiv)\w*(?!\w)))/g;
/** It may have been host to these while the talks were elsewhere. */
const OTHER_GUESTS = /\b(?:summit|conference|forum|dinner|congress|reception)(?!\w)/;
const IN_ISTANBUL = /\b(?:istanbul|dolmabahce)(?!\w)/;

/**
 * The land of whoever speaks, where he tells of a meeting of both parties in Istanbul: whoever was host there was Türkiye.
 *
 * Accepts "Our country has been the host of the negotiations between Russia and Ukraine in Istanbul", "We hosted the Russian and Ukrainian delegations
 * in Istanbul". None: "Our country will host the next round".
 */
export const ownCountry = ({ folded }: SentenceView): PlaceHit[] =>
  /\b(?:our|we)(?!\w)/.test(folded) &&
  IN_ISTANBUL.test(folded) &&
  !OTHER_GUESTS.test(folded) &&
  namesBothParties(folded)
    ? matchesOf(folded, OURS).map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        key: 'turkey',
      }))
    : [];
