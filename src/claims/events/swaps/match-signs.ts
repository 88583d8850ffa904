import type { EventId } from '../../../model/index.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, signAt } from '../sign.ts';

/** A sign of the event for every match of a pattern. */
export const signsOf = (
  view: SentenceView,
  pattern: RegExp,
  event: EventId,
  strong: boolean,
): EventSign[] => matchesOf(view.folded, pattern).map((m) => signAt(m, event, strong));
