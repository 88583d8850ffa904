import { UKRAINIAN_TOWNS } from '../../lexicon/cities.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

const RUSSIANS = new RegExp(
  phrases`
    \b(?:freed|released|handed over|let go|returned) by (?:the )?(?:ukrain\w+|kyiv|kiev)(?!\w)
    |\b(?:russia(?:n|ns|'s)?|moscow's)(?: [\w'-]+){0,4}? (?:
      prisoners?|captives|pows?|soldiers|servicemen|troops|detainees|returnees|men|side|people|personnel
      |fighters
    )(?!\w)
    |\b(?:freed|released|returned|exchanged|liberated|repatriated|the|swapped|homebound) (?:\d+ )?russians(?!\w)
    |\b(?:freed|released|returned|exchanged|liberated|repatriated|swapped) russian(?!\w)
    |\brussia sent its(?!\w)
    |\b(?:from|by) (?:the territory controlled by )?(?:the )?(?:kyiv|kiev|ukrain\w+)(?: regime)?(?:,| [\w'-]+){0,6}? (?:are|were)(?!\w)
    |\breturned from (?:the )?(?:territory controlled by|ukrainian captivity)
    |\brussian (?:defen[cs]e ministry|ministry of defen[cs]e)(?!\w)
    |\bits (?:own )?(?:released|freed) (?:prisoners|soldiers|servicemen)(?!\w)|\brussians(?!\w)
  `,
  'g',
);

const UKRAINIANS = new RegExp(
  phrases`
    \b(?:freed|released|handed over|let go|returned) by (?:the )?(?:russia\w*|moscow|kremlin)(?!\w)
    |\bukrain(?:e|ian|ians|e's|ian's)(?: [\w'-]+){0,4}? (?:
      prisoners?|captives|pows?|soldiers|servicemen|troops|detainees|returnees|men|side|defenders|people
      |personnel
    )(?!\w)
    |\b(?:freed|released|returned|exchanged|liberated|the|swapped|\d+|homecoming) ukrainians(?!\w)
    |\b(?:freed|released|returned|exchanged|liberated|repatriated|swapped) ukrainian(?!\w)
    |\bfrom russian captivity(?!\w)|\bkyiv's (?:prisoners|soldiers|men)(?!\w)|\bukrainians(?!\w)
    |\breturned (?:to ukraine|home to ukraine)(?!\w)
  `,
  'g',
);

/** The part of the sentence between commas: lists of "X here, Y there" keep their own subjects. */
const partAt = (view: SentenceView, position: number): { start: number; end: number } => {
  const clause = clauseAt(view, position);
  const comma = view.folded.lastIndexOf(', ', position);
  const next = view.folded.indexOf(', ', position);
  return {
    start: Math.max(clause.start, Math.max(comma, 0)),
    end: Math.min(clause.end, next < 0 ? view.folded.length : next),
  };
};

/** The match nearest before a position, else the first after it. */
const nearTo = (text: string, pattern: RegExp, at: number): number | undefined => {
  const all = matchesOf(text, pattern).map((m) => m.index);
  return all.filter((n) => n <= at).pop() ?? all[0];
};

/** Whose people a text names nearest to a position; those named before it come first. */
const namedIn = (text: string, at: number): Freed | undefined => {
  const russians = nearTo(text, RUSSIANS, at);
  const ukrainians = nearTo(text, UKRAINIANS, at);
  if (russians === undefined) return ukrainians === undefined ? undefined : 'freed Ukrainians';
  if (ukrainians === undefined) return 'freed Russians';
  if (russians <= at !== ukrainians <= at)
    return russians <= at ? 'freed Russians' : 'freed Ukrainians';
  return Math.abs(russians - at) < Math.abs(ukrainians - at)
    ? 'freed Russians'
    : 'freed Ukrainians';
};

type Freed = 'freed Russians' | 'freed Ukrainians';

/** Whose people a place is said of: as named beside it, in the sentence, else whose country it is. */
export const subjectOf = (view: SentenceView, hit: PlaceHit): Freed | undefined => {
  const { start, end } = partAt(view, hit.start);
  const named =
    namedIn(view.folded.slice(start, end), hit.start - start) ?? namedIn(view.folded, hit.start);
  if (named) return named;
  if (hit.key === 'belarus') return 'freed Russians';
  return UKRAINIAN_TOWNS.has(hit.key) ? 'freed Ukrainians' : undefined;
};
