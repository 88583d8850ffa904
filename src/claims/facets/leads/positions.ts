import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { describe, partyOfPerson } from './person.ts';
import { PARTY, partyIn, partyOfTeam, TEAM } from './words.ts';

const HEAD = String.raw`(?:head|helm|front)`;
const STANDS = String.raw`(?:sat|sits|stood|stands|was|is|came|comes|walked|strode|marched|travelled|travels)(?!\w)(?! (?:opposite|across|down|facing|next|beside|with|at|in|on|by)(?!\w))`;

/** "At the head of the Russian delegation sat", "Russia's team, at whose head stood", "its head" before a name. */
const PLACED = new AnyOf(
  phrases`
    \bat the ${HEAD} of (?:the )?${PARTY}(?: (?:[\w-]+ ){0,2}?${TEAM}\b(?: (?:to|in|at)(?!\w))?|(?=,? (?:in|at|on|as|this|sat|sits|stood|stands|was|is|came)(?!\w)))[^.;:]{0,80}? ${STANDS}
    |\bat the ${HEAD} of (?:an?|its|his|their) (?:[\w-]+ ){0,2}?${TEAM}(?!\w)[^.;:]{0,60}? ${STANDS}
    |\bat whose ${HEAD}(?!\w)[^.;:]{0,40}? ${STANDS}
    |\b(?:its|their) (?:head|leader|chief|boss|chief negotiator),? (?=(?:[\w-]+ ){0,3}?[\w-]+,? (?:\w+ing|said|says|told|call\w+)(?!\w))
  `,
);
/** "At the head of a delegation Kyiv mocked": whose it is, the leader tells. */
const OF_A_TEAM = new RegExp(`^at the ${HEAD} of (?:an?|its|his|their) `);
/** "…, at the head of Russia's X": the verb is not said twice. */
const NO_VERB = new AnyOf(
  String.raw`\bat the ${HEAD} of (?:the )?${PARTY}(?: (?:one|${TEAM}))?,?(?= (?!(?:and|was|is|sat|stood|in|at|on|to|for|who|which|that|with|one|own|army|armed|${TEAM})(?!\w)))`,
);
/** "had X, the president's chief of staff, at its head". */
const HAD = new RegExp(
  String.raw`\b(?:had|has|with)((?: [^,;.]{3,60}),(?: [^,;.]{3,60}),) at (?:its|their) ${HEAD}(?!\w)`,
  'g',
);

/** "Kyiv's envoys, X at their head, got up": a team and its head between commas, without a verb. */
const ABSOLUTE = new RegExp(
  String.raw`\b(?:${TEAM}|russians|ukrainians)(?: [\w-]+){0,3}?,((?: (?!(?:with|had|having|and|but|who|which|that|said)(?!\w))[\w.'-]+){1,9}) at (?:its|their) (?:very )?${HEAD}(?:,|(?= (?:and|got|rose|sat|left|came|went|met|walked|filed|arrived|entered)(?!\w)))`,
  'g',
);

/** "sat an aide Putin trusts": a president is named for his man, unless he stands there by himself. */
const BY_HIMSELF =
  /^\W*(?:(?:the|its|their|president|vladimir|volodymyr|russian|ukrainian|mr\.?|nobody but|none other than|no less than|again) )*$/;
const PRESIDENTS: ReadonlySet<string | undefined> = new Set(['putin', 'zelensky']);

/** Whoever stands in a stretch, where the party lets him; those of third countries lead neither side. */
export const leadIn = (
  view: SentenceView,
  [from, to]: readonly [number, number],
  range: { readonly start: number; readonly end: number },
  party: Party | undefined,
): Lead[] => {
  const described = describe(view, from, to, false);
  if (!described) return [];
  if (
    PRESIDENTS.has(described.person) &&
    !BY_HIMSELF.test(view.folded.slice(from, described.start))
  )
    return [];
  const known = partyOfPerson(described.person);
  if (known === 'other' || (known && party && known !== party)) return [];
  const side = party ?? known;
  return side === 'russia' || side === 'ukraine' ? [{ party: side, described, ...range }] : [];
};

/** One of the words that every rule here needs. */
const MAY_BE = /\b(?:head|helm|front|leader|chief|boss)(?!\w)/;

/** Up to where the one who is placed is told. */
const stretch = (folded: string, from: number): readonly [number, number] => {
  const stop =
    /[;:.]|,? (?:who|whom|whose|that|which|while|whereas|when|opposite|facing|calling|saying|at the head)(?!\w)|$/.exec(
      folded.slice(from, from + 110),
    );
  return [from, from + (stop?.index ?? 110)];
};

const nobodyIn = (view: SentenceView, from: number, to: number): boolean =>
  !view.people.some((p) => p.start >= from && p.end <= to);

const placed = (view: SentenceView, m: RegExpExecArray): Lead[] => {
  const end = m.index + m[0].length;
  if (!nobodyIn(view, m.index, end)) return [];
  const before = view.folded.slice(Math.max(0, m.index - 120), m.index);
  const itself = OF_A_TEAM.test(m[0]);
  const own = m[0].startsWith('at the') ? partyIn(m[0].slice(0, 50)) : partyOfTeam(before);
  if (!own && !itself) return [];
  return leadIn(view, stretch(view.folded, end), { start: m.index, end }, itself ? undefined : own);
};

/**
 * Leaders told by their place: whoever sits at the head of a delegation leads it.
 *
 * Accepts "At the head of the Russian side in Istanbul sat not a minister but Medinsky", "the delegation, at
 * whose head stood X", "…, at the head of Russia's Medinsky", "had X, the chief of staff, at its head", "the
 * Russian delegation …, its head Medinsky calling". None: "At the head of the Russian delegation, Medinsky sat
 * opposite Umerov" (he is named before).
 */
export const placedLeads = (view: SentenceView): Lead[] => {
  const { folded } = view;
  if (!MAY_BE.test(folded)) return [];
  const first = folded.search(/\bat the (?:head|helm|front) of(?!\w)/);
  return [
    ...matchesOf(folded, PLACED).flatMap((m) => placed(view, m)),
    ...matchesOf(folded, NO_VERB).flatMap((m) => {
      const end = m.index + m[0].length;
      const range = { start: m.index, end };
      return m.index > first ? leadIn(view, stretch(folded, end), range, partyIn(m[0])) : [];
    }),
    ...[...matchesOf(folded, HAD), ...matchesOf(folded, ABSOLUTE)].flatMap((m) => {
      const from = m.index + m[0].indexOf(m[1] as string);
      // The team of an absolute phrase is within the match.
      const before = folded.slice(Math.max(0, m.index - 120), from);
      const range = { start: m.index, end: m.index + m[0].length };
      return leadIn(view, [from, from + (m[1]?.length ?? 0)], range, partyOfTeam(before));
    }),
  ];
};
