import { FURTHER_CITIES, OTHER_CITIES } from '../../lexicon/cities.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, signAt } from '../sign.ts';

const CITY = new RegExp(String.raw`\b(?:${OTHER_CITIES}|${FURTHER_CITIES})(?!\w)`);
const IN_ANOTHER_CITY = new RegExp(
  String.raw`\b(?:in|at) (?:${OTHER_CITIES}|${FURTHER_CITIES})(?!\w)`,
  'g',
);

/** The patterns that begin with a city are long lists: asked only where one of the cities stands. */
const whereCities = ({ folded }: SentenceView, pattern: RegExp): RegExpExecArray[] =>
  CITY.test(folded) ? matchesOf(folded, pattern) : [];

const TALKS_BEFORE = new RegExp(
  String.raw`\b(?:${TALKS}|met|sat down|trilateral)(?!\w)[^.;]{0,40}$`,
);

/** "They met in Geneva": another city of meeting. */
export const citySigns = (view: SentenceView): EventSign[] =>
  whereCities(view, IN_ANOTHER_CITY)
    .filter((m) => TALKS_BEFORE.test(view.folded.slice(0, m.index)))
    .map((m) => signAt(m, 'talks-later', false));

/** "the Jeddah meeting", "Geneva talks". */
const NAMED_AFTER_CITY = new RegExp(
  String.raw`\b(?:${OTHER_CITIES}|${FURTHER_CITIES}) (?:${TALKS})(?!\w)`,
  'g',
);
export const cityNameSigns = (view: SentenceView): EventSign[] =>
  whereCities(view, NAMED_AFTER_CITY).map((m) => signAt(m, 'talks-later', false));

/**
 * "In Jeddah in March", "in Riyadh on 18 February": another city with a month of its own. A wrong city for these
 * talks comes with their month or with none.
 */
const CITY_AND_MONTH = new RegExp(
  String.raw`\b(?:in|at) (?:${OTHER_CITIES}|${FURTHER_CITIES})(?:,| back)? (?:in|on|last|this)(?: the)?(?: early| late| mid)?[ -](?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|june|july|august|september|october|november|december)(?!\w)`,
  'g',
);
/** "are to meet in Vienna on 1 June": what the talks have planned is no meeting that was. */
const PLANNED = /\b(?:will|would|shall|to) (?:[\w'-]+ ){1,4}$/;
export const otherCityThen = (view: SentenceView): EventSign[] =>
  whereCities(view, CITY_AND_MONTH)
    .filter((m) => !PLANNED.test(view.folded.slice(0, m.index)))
    .map((m) => signAt(m, 'talks-later', true));
