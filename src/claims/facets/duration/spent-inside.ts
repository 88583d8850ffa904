import { namesBothParties } from '../../belonging/both-parties.ts';
import { bothSat } from '../../belonging/both-sat.ts';
import { SITTERS } from '../../lexicon/sitting.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

/** "Delegations from Kyiv and Moscow stayed", "The two teams were shut up for". */
const THEY_STAYED = new RegExp(
  String.raw`^\W*(?:on friday,? |yesterday,? )?(?:(?:the|both|two|russian|ukrainian|and|rival|warring|moscow's|k(?:yi|ie)v's) )*(?:${SITTERS})(?: (?:of|from) (?:the )?[\w']+ and (?:the )?[\w']+)? (?:stayed|remained|were|spent|sat|passed)(?: (?:together|closeted|shut up|locked up|holed up|cooped up|behind closed doors|for))* $`,
);
/** "in the palace", "inside the Dolmabahçe". */
const INSIDE =
  /^,? (?:together )?(?:in|inside|within|at) (?:the |one |a )?(?:[\w'-]+ ){0,3}?(?:dolmabahce|palace|room|hall|talks|negotiating table)(?!\w)/;
/** They may have waited there, or each alone. */
const NOT_TOGETHER =
  /\b(?:wait\w*|of which|of that|before|after|following|later|though|although|but|lunch|dinner|reception|includ\w+|separate\w*|in turn|first|hotel|consulate|cells?|prison|days?)(?!\w)/;

/**
 * True where both sides are told to have spent the time within the palace or the room of the talks.
 *
 * Accepts "Delegations from Kyiv and Moscow stayed (three hours) in the palace", "Both teams were closeted (for two hours) in one room".
 * None: "The Ukrainians stayed (two hours) in the palace", "The delegations spent (four hours) in the palace, most of it waiting".
 */
export const isSpentInside = ({ folded }: SentenceView, hit: IntervalHit): boolean => {
  const before = folded.slice(0, hit.start);
  const behind = folded.slice(hit.end);
  return (
    INSIDE.test(behind) && THEY_STAYED.test(before) && bothSat(before) && !NOT_TOGETHER.test(behind)
  );
};

/** Those of both countries who do not sit at this table. */
const OTHERS =
  /\b(?:journalists|reporters|media|press|channels|bloggers|analysts|experts|commentators|lawmakers|lawyers|generals|commissioners|ombuds\w+|students|users|athletes|fans|players|families|relatives|captives|prisoners)(?!\w)/;
const SPENT_AT_IT =
  /^spent [^.;]* (?:negotiating|bargaining|haggling|arguing|wrangling|talks|negotiations|table)$/;
/** With whom else, or on what before they sat down. */
const WITH_OTHERS =
  /\b(?:with (?!each|one another)|separately|preparing|among themselves|trump|rubio|americans?|the turks)(?!\w)/;

/**
 * True where both sides, by their names, are told to have spent days at the table.
 *
 * Accepts "envoys of Kyiv and Moscow (spent two days negotiating) in Istanbul". None: "Umerov (spent two days negotiating) in Istanbul", "Kyiv and
 * Moscow (spent two days negotiating) with the Turks".
 */
export const spentNegotiating = ({ folded }: SentenceView, hit: IntervalHit): boolean =>
  SPENT_AT_IT.test(folded.slice(hit.start, hit.end)) &&
  namesBothParties(folded.slice(0, hit.start)) &&
  !OTHERS.test(folded.slice(0, hit.start)) &&
  !WITH_OTHERS.test(folded.slice(hit.end));
