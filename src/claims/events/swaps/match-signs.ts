import type { EventId } from '../../../model/index.ts';
import type { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, signAt } from '../sign.ts';

/** A sign of the event for every match of a pattern. */
export const signsOf = (
  view: SentenceView,
  pattern: RegExp | AnyOf,
  event: EventId,
  strong: boolean,
): EventSign[] => matchesOf(view.folded, pattern).map((m) => signAt(m, event, strong));

const UNLIKE = /\b(?:unlike|as opposed to|in contrast to) (?:[\w'-]+ ){0,3}$/;

/** True where what stands behind these words is compared with: "unlike the (first group)", "unlike the (1,000-for-1,000)". */
export const isUnlike = (before: string): boolean => UNLIKE.test(before);
