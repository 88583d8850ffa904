import type { TextRange } from '../../../model/index.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { isOfAnother } from './elsewhen.ts';
import type { Lead } from './gapped.ts';
import { mayLead } from './loose.ts';
import { PARTY, TEAM } from './words.ts';

/** Words of the class "lead", whatever their form; offices that hold one of them are left out. */
const LEADING = new RegExp(
  phrases`
    \b(?:
      lead(?:s|er|ership|ing)?|led|head(?:s|ed|ing)?(?! (?:said|told|to|for|home|back|off|out|into|of (?:state|government|the (?!(?:[\w'-]+ ){0,2}(?:${TEAM}))|military|intelligence))\b)
      |chair(?:s|ed|ing|man)?|front(?:s|ed|man| man)?|helm|in (?:charge|command)(?! of (?!(?:[\w'-]+ ){0,2}(?:${TEAM}|talks)))|command(?:s|ed)?|boss|captain(?:s|ed)?
      |(?:run|runs|ran|running) (?:the show|things|it)|calling the shots|speak(?:s|ing)? for|spoke for|point man|reins
      |(?:top|chief|main|lead|principal) (?:negotiator|delegate|envoy|representative)|t(?:ook|akes?) (?:its|their) orders from|answer(?:s|ed) to|in the hands of|(?:out|up) (?:in )?front|(?:top|main|first|big) (?:man|chair)|at the cent(?:re|er)|steer(?:s|ed|ing)|(?:pick|choice) to run
    )(?!\w)
  `,
  'g',
);
/** What is led must be a side of these talks. */
const A_SIDE = new RegExp(
  String.raw`\b(?:${TEAM}|talks|negotiat\w+|table|istanbul|dolmabahce|for (?:the )?${PARTY})(?!\w)`,
);
const SPEAKS =
  /\b(?:said|says|told|calls?|called|adds?|added) (?:[\w']+ ){0,3}$|^ (?:said|says|told|added)(?!\w)/;
const REACH = 70;

/**
 * The last resort: somebody who may lead, and beside him, in his clause, any word of leading and a side of
 * the talks. Weak: it may agree, and contradicts nothing.
 *
 * Accepts "let Vladimir Medinsky, a writer, speak for Russia at the talks", "with Umerov in the lead role of the
 * team". None: "led by Witkoff, said Umerov", "Umerov headed for Istanbul", "led the Russians in 2022".
 */
export const beside = (view: SentenceView, told: readonly TextRange[]): Lead[] => {
  const able = view.people.filter(({ key }) => mayLead(key));
  if (!able.length || !A_SIDE.test(view.folded)) return [];
  return matchesOf(view.folded, LEADING).flatMap((m) => {
    const range = { start: m.index, end: m.index + m[0].length };
    // What a stricter rule has looked at is not asked again.
    if (told.some(({ start, end }) => start < range.end && range.start < end)) return [];
    const clause = clauseAt(view, m.index);
    if (!A_SIDE.test(view.folded.slice(clause.start, clause.end))) return [];
    const near = able.filter(
      (p) =>
        p.start >= clause.start &&
        p.end <= clause.end &&
        Math.max(p.start - range.end, range.start - p.end) < REACH,
    );
    const others = view.people.some(
      (p) =>
        p.start >= clause.start &&
        p.end <= clause.end &&
        !near.includes(p) &&
        (p.party === 'other' || mayLead(p.key)),
    );
    // "answered to Medinsky, Kyiv's to Umerov": each for his own party.
    if (others || new Set(near.map((p) => p.party)).size < near.length) return [];
    if (isOfAnother(view, { ...range, weak: true })) return [];
    return near
      .filter(
        (p) =>
          !SPEAKS.test(view.folded.slice(0, p.start)) && !SPEAKS.test(view.folded.slice(p.end)),
      )
      .map(({ key, party, start, end }) => ({
        party,
        described: { person: key, start, end },
        ...range,
        weak: true as const,
      }));
  });
};
