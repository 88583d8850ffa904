import { isAfterCoveredDays, isCoveredDay, type Topic } from '../../model/index.ts';
import { AnyOf } from '../lexicon/any-of.ts';
import { CEASEFIRE, CEASEFIRE_CUE, SWAP_NOUN, TALKS } from '../lexicon/nouns.ts';
import { WAR_SIGN } from '../lexicon/parties.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { type EventState, isCovered } from './sign.ts';
import { THOUSAND } from './unmistakable.ts';

/** "the Istanbul talks", "#istanbultalks": named after the city. */
export const ISTANBUL_TALKS = new RegExp(
  String.raw`\bistanbul (?:\w+ ){0,2}(?:${TALKS})(?!\w)|\bistanbultalks(?!\w)`,
);

/** "The Istanbul talks of 16 May 2025", "of May 2025": named after their city, with their day or month and year. */
export const namedWithDay = (view: SentenceView): boolean =>
  ISTANBUL_TALKS.test(view.folded) &&
  view.dates.some(
    ({ value: { year, month, day }, relative }) =>
      !relative && year === 2025 && month === 5 && (day === undefined || day === 16),
  );

const CITY = /\b(?:istanbul|dolmabahce)(?!\w)/;

const PRISONERS = /\b(?:prisoners?|captives|pows?)(?!\w)/;

/** "the two sides were back in Istanbul", "a thousand from each side": both parties without their names. */
const BOTH_UNNAMED =
  /\b(?:delegations|negotiators|envoys|(?:two|both|warring|rival) (?:sides|parties|delegations|teams|camps)|enemies|foes|belligerents)(?!\w)/;

const EACH_UNNAMED =
  /\b(?:a side|each side|per side|(?:from|on|by) (?:each|either|both) (?:sides?|camps?|countr(?:y|ies)|nations?|part(?:y|ies)))(?!\w)/;

const SWAP_PLAIN = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|prisoners?|captives|pows?|detainees)(?!\w)`,
);

/** True where a sentence names a swap or who is exchanged, in plain words and of whichever war. */
export const ofASwap = ({ folded }: SentenceView): boolean => SWAP_PLAIN.test(folded);

/** The talks by their name, or prisoners and the city, in the days when only these were meant. */
export const byName = ({ folded }: SentenceView, topic: Topic): boolean =>
  topic === 'talks' ? ISTANBUL_TALKS.test(folded) : CITY.test(folded) && PRISONERS.test(folded);

/** "Friday's talks in Istanbul ended without a ceasefire": of a war, whichever. */
const TALKS_ON_WAR = new AnyOf(
  String.raw`\b(?:${TALKS}) in istanbul(?!\w)[^.;]{0,60}\b(?:${CEASEFIRE})(?!\w)|\b(?:${CEASEFIRE}|peace) (?:${TALKS}) in istanbul(?!\w)`,
  { cue: new RegExp(`${CEASEFIRE_CUE.source}|peace`) },
);

/** The city with both parties, or with what each is to get; an airline and its pilots have two sides, too. */
export const unnamed = ({ folded }: SentenceView, topic: Topic): boolean =>
  CITY.test(folded) &&
  (topic === 'talks'
    ? BOTH_UNNAMED.test(folded) || TALKS_ON_WAR.test(folded)
    : EACH_UNNAMED.test(folded));

/** True where the sentence names the event by its city, with or without the names of the parties. */
export const ofIstanbul = (view: SentenceView, topic: Topic): boolean =>
  byName(view, topic) || unnamed(view, topic);

/** True for a page of the days in which only the covered event was meant (ISO date). */
export const inWindow = (topic: Topic, pageDate: string | undefined): boolean =>
  pageDate !== undefined && isCoveredDay(topic, pageDate);

/** True for pages written after those days: "the Istanbul agreements" may be later ones. */
export const isLater = (pageDate: string | undefined): boolean =>
  pageDate !== undefined && isAfterCoveredDays(pageDate);

/** A page without a date that gives no sign of another event is taken at its word where it names Istanbul. */
export const undated = (view: SentenceView, topic: Topic): boolean =>
  view.pageDate === undefined && topic === 'talks' && /\bistanbul/.test(view.folded);

/** True where the war is the matter, by the sentence itself or by what was said before. */
export const ofTheWar = (view: SentenceView, state: EventState): boolean =>
  WAR_SIGN.test(view.folded) ||
  THOUSAND.test(view.folded) ||
  state.war === true ||
  isCovered(state.talks) ||
  isCovered(state.swap);
