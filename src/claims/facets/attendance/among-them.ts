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
      (representing (?:the )?(?:washington|america|u\.?s\.?|united states|white house)(?= (?:at|in|during) (?:the )?(?:(?!before|after|ahead|and)[\w-]+ ){0,3}?(?:istanbul|talks|negotiations|table)(?!\w))|on hand|present|there(?!\w)|in the room|at the table|(?:who|that) (?:came|attended|took part|travel\w+|flew in|sat|were (?:there|present)))
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
  /\b(?:washington|america|the (?:us|u\.s\.|united states|americans?(?: side)?|white house)) (?:was|were) represented(?: (?:there|(?:in|at) (?:the )?(?:[\w-]+ ){0,2}(?:istanbul|talks|table|negotiations)(?: (?:of|between|with|in|on) [^,;.]{3,50}?)?))? by (?:(?!(?:of(?! state)|for|to|from|and|whom?|that|although|though|while|whereas|but|because|as|after|before|when)(?!\w))[\w.-]+,? ){0,6}$/;

const represented = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const m = REPRESENTED.exec(view.folded.slice(0, p.start));
    const end = p.end;
    return m &&
      !/^'s(?!\w)/.test(view.folded.slice(end)) &&
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

const ONE = String.raw`\b(?:an?|one|the|only one)(?: (?:[\w-]+ ){0,3})?(?:guest|visitor|face|man|figure|person|leader|president|participant|name|newcomer)`;
/** "A surprise guest sat at the table …: Donald Trump", "One man was missing from the room: Putin". */
const TOLD_LAST = new RegExp(
  phrases`
    ${ONE} (?:[\w-]+ ){0,2}?(?:
      (sat|was (?:present|there|in the room|at the table)|appeared|turned up|walked in|took (?:a|his) seat|joined)
      |(?:was|were) (?:missing|absent|not there)|stayed (?:away|at home)|did not (?:come|attend|show up)
    )(?!\w)[^:;.]*(?:: | - )
  `,
);

const toldLast = (view: SentenceView): RawClaim[] => {
  const m = TOLD_LAST.exec(view.folded);
  const end = m ? m.index + m[0].length : 0;
  const p = m && view.people.find(({ start }) => start >= end && start < end + 30);
  if (!p || NOBODY.test(view.folded)) return [];
  // "… – Rubio was there": a statement of its own.
  if (!/^(?: himself| again)?\W*(?:$|[.,;!])/.test(view.folded.slice(p.end))) return [];
  const range = { start: m.index, end: p.end };
  return stanceAt(view, m.index, end) === 'asserted'
    ? [tookPart(p.name, m[1] !== undefined, range)]
    : [];
};

/**
 * Who was there, or away, told last, as one of those who were, as seated opposite a delegation, or as whoever stood for a
 * third country.
 *
 * Accepts "One man was missing: Putin", "Among the Americans on hand was Rubio", "Among those who did not travel there: Zelensky", "Washington was
 * represented by Rubio". None: "Washington was represented by Rubio in Antalya".
 */
export const amongThem = (view: SentenceView): RawClaim[] => [
  ...toldLast(view),
  ...among(view),
  ...opposite(view),
  ...represented(view),
];
