import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { namesAnotherPlace } from './presence.ts';
import { tookPart } from './took-part.ts';

/** "among them was, if not Putin, his shadow": nobody in body. */
const NOBODY = /\b(?:none|nobody|no one|minds?|thoughts|spirit)(?!\w)/;

/** "Among the Americans on hand was Rubio", "Among those who did not travel there: Zelensky". */
const AMONG = new RegExp(
  phrases`
    \bamong (?:those|the [\w-]+) (?:
      (on hand|present|there(?!\w)|in the room|at the table|(?:who|that) (?:came|attended|took part|travel\w+|flew in|sat|were (?:there|present)))
      |(?:missing|absent|(?:who|that) (?:did not|didn't|never|were not|stayed))
    )[^:;.]*?(?::| (?:was|were|is)(?: also)?(?= )) [^:;.]{0,40}?$
  `,
);

const among = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const m = AMONG.exec(view.folded.slice(0, p.start));
    if (!m || /^'s(?!\w)/.test(view.folded.slice(p.end)) || NOBODY.test(view.folded)) return [];
    const range = { start: m.index, end: p.end };
    return stanceAt(view, m.index, p.end) === 'asserted'
      ? [tookPart(p.name, m[1] !== undefined, range)]
      : [];
  });

/** "Washington was represented by Rubio at the Istanbul talks": whoever stood for a third country was there. */
const REPRESENTED =
  /\b(?:washington|america|the (?:us|u\.s\.|united states|americans?(?: side)?|white house)) (?:was|were) represented(?: (?:there|in istanbul|at the (?:talks|table)))? by (?:[\w.-]+ ){0,6}$/;

const represented = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const m = REPRESENTED.exec(view.folded.slice(0, p.start));
    const end = p.end;
    return m &&
      !namesAnotherPlace(view.folded.slice(end)) &&
      stanceAt(view, m.index, end) === 'asserted'
      ? [tookPart(p.name, true, { start: m.index, end })]
      : [];
  });

/** "Opposite the Russian team in Istanbul sat Putin himself": whoever is seated there is named last; no man of his. */
const OPPOSITE =
  /\b(?:opposite|across from|facing) (?:the )?[^.;,:]{3,70}? (?:sat|was)(?: (?:none|nobody|no one) (?:other than|but)| no less than)?(?: (?!(?:an?|his|its|the|of|by|for|with|to|not|neither|nor|aides?|envoys?|that|who)(?!\w))[\w.]+){0,3} $/;

const opposite = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const m = OPPOSITE.exec(view.folded.slice(0, p.start));
    const own = /^(?:'s?(?!\w)| (?:aides?|envoys?|ally|adviser|advisor)(?!\w))/.test(
      view.folded.slice(p.end),
    );
    if (!m || own || namesAnotherPlace(view.folded.slice(p.end))) return [];
    return stanceAt(view, m.index, p.end) === 'asserted'
      ? [tookPart(p.name, true, { start: m.index, end: p.end })]
      : [];
  });

/**
 * Who was there, or away, told as one of those who were, as seated opposite a delegation, or as whoever stood for a
 * third country.
 *
 * Accepts "Among the Americans on hand was Rubio", "Among those who did not travel there: Zelensky", "Washington was
 * represented by Rubio". None: "Washington was represented by Rubio in Antalya".
 */
export const amongThem = (view: SentenceView): RawClaim[] => [
  ...among(view),
  ...opposite(view),
  ...represented(view),
];
