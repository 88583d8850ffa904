import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

/** "did not last two hours", "had not talked for two hours when they rose", "took not two hours": less than that, not another length. */
const NOT_AS_LONG =
  /(?:\bnot|n't) (?:even )?(?:last|take|go on|run|need|spend|sit|stay|meet|talk)(?: (?:together|for|even|as long as|a full|the full))* ?$/;

/** "had not talked for two hours when the session ended": at the end. */
const HAD_NOT =
  /\bhad(?: not|n't) (?:even |yet )?(?:lasted|gone on|spent|sat|stayed|met|talked|negotiated|struck|reached|completed|been (?:talking|sitting|at it|at the table|together|in session))(?: (?:together|for|even|a full|the full))* ?$/;
const WHEN_IT_ENDED =
  /^(?: in istanbul| together| at (?:the|one) table)?,? (?:when|before|by the time) (?:it|they|both|all|everything|(?:the|their) (?:[\w-]+ ){0,3}?(?:talks|meeting|session|negotiations|delegations|sides|teams|envoys|negotiators)(?: (?:between|of) [\w' ]{3,40}?)?) (?:was over|were over|(?:had )?(?:ended|closed|finished|parted|dispersed|broke up|broken up|wrapped up|left the (?:table|room|palace)))(?!\w)/;

/** True where the length is one that was not reached. */
export const isNotAsLong = (view: SentenceView, hit: IntervalHit): boolean =>
  (NOT_AS_LONG.test(view.folded.slice(Math.max(0, hit.start - 40), hit.start)) ||
    (HAD_NOT.test(view.folded.slice(Math.max(0, hit.start - 60), hit.start)) &&
      WHEN_IT_ENDED.test(view.folded.slice(hit.end)))) &&
  Number.isFinite(hit.value.high) &&
  !/^ ?,? but(?!\w)/.test(view.folded.slice(hit.end));

/** What that says: anything up to the middle of it, min. */
export const upTo = ({ low, high }: IntervalHit['value']): IntervalHit['value'] => ({
  kind: 'interval',
  low: 0,
  high: (low + high) / 2,
});
