import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

/** "did not last two hours", "had not talked for two hours when they rose", "took not two hours": less than that, not another length. */
const NOT_AS_LONG =
  /(?:\bnot|n't) (?:even |yet )?(?:last(?:ed)?|take|taken|go on|gone on|run|needed|need|spent|spend|sat|sit|stayed|stay|met|meet|talked|talk|been (?:talking|sitting|at it|at the table|together|in session))(?: (?:together|for|even|as long as|a full|the full))* ?$/;

/** True where the length is one that was not reached. */
export const isNotAsLong = (view: SentenceView, hit: IntervalHit): boolean =>
  NOT_AS_LONG.test(view.folded.slice(Math.max(0, hit.start - 40), hit.start)) &&
  Number.isFinite(hit.value.high) &&
  !/^ ?,? but(?!\w)/.test(view.folded.slice(hit.end));

/** What that says: anything up to the middle of it, min. */
export const upTo = ({ low, high }: IntervalHit['value']): IntervalHit['value'] => ({
  kind: 'interval',
  low: 0,
  high: (low + high) / 2,
});
