import { NOT } from '../../lexicon/negations.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readNumbers } from '../../values/number.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { novelty } from './novelty.ts';

const RUSSIAN = /\b(?:russia\w*|moscow\w*|kremlin\w*|putin\w*|medins\w+)\b/;
const ASKED = new RegExp(phrases`
  \b(?:
    demand(?:s|ed|ing)?|insist(?:s|ed|ing|ence)?|requir(?:e|es|ed|ing|ement)|condition(?:s|ed|al)?
    |must|ha(?:s|d|ve) to|want(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|ultimatum|terms
    |need(?:s|ed)? to|order(?:s|ed)|press(?:ed|ing|es)? (?:for|\w+ to)|ask(?:s|ed|ing)|claim(?:s|ed)?
    |rais(?:e|es|ed|ing)|br(?:ought|ing|ings|inging) up|put (?:forward|on the table)|tabled
    |seek(?:s|ing)?|sought|push(?:ed|es|ing)? for|stipulat\w+|(?:wish|shopping) ?list
    |(?:russian|moscow's|kremlin's|russia's) list|request(?:s|ed)?|price|accus\w+
  )\b
`);
const WITHDRAW = new RegExp(phrases`
  \b(?:
    withdraw(?:s|al|als|ing|n)?|withdrew|pull(?:s|ed|ing)? (?:\w+ ){0,3}?(?:out|back)|pull-?out
    |quit(?:s|ting)?|ced(?:e|es|ed|ing)|cession|g(?:ive|ives|iving|ave) up|hand(?:s|ed|ing)? over
    |surrender(?:s|ed|ing)?|abandon(?:s|ed|ing)?|relinquish(?:es|ed|ing)?|vacat(?:e|es|ed|ing)
    |evacuat\w+|retreat(?:s|ed|ing)?(?: from)?|leav(?:e|es|ing)|clear out|yield(?:s|ed|ing)?
    |move (?:\w+ ){0,3}out|recogni[sz]e|remov\w+ (?:\w+ ){0,3}(?:troops|forces)
    |sign(?:s|ed|ing)? (?:away|over)|renounc\w+|let go of
    |out of(?= (?:[\w'-]+ ){0,4}(?:regions?|oblasts?|provinces?|territor))
  )\b
`);
const LAND =
  /\b(?:regions?|oblasts?|provinces?|territor(?:y|ies|ial)|areas?|land|donbas|donetsk|luhansk|lugansk|kherson|zaporizh\w+|districts)\b/;
const LAND_MATTER =
  /\b(?:territor(?:y|ies|ial)|withdraw\w*|land|regions?|oblasts?|provinces?|donbas|donetsk|luhansk|kherson|zaporizh\w+|borders)\b/;
const NOT_RAISED = new RegExp(
  String.raw`(?:\b(?:${NOT}|at no point|none of|nothing|refrain(?:ed|s)? from|avoid(?:ed|s|ing)?|drop(?:ped|s)|left (?:out|aside)|steer(?:ed)? clear|abstain\w*|zero)\b|n't\b)`,
);
/** "Ukraine would never recognise …": it is not Russia that does not. */
const UKRAINE_DENIES =
  /\b(?:ukraine|kyiv|kiev|zelens\w+|umerov|ukrainians|ukrainian (?:side|team|delegation|officials))(?: [\w'-]+){0,2}? (?:would|will|did|does|do|had|has|have|could|can|must|should)? ?(?:never|not|no|refus\w+|n't)\b[^.;]*$/;

/** "did not demand a fifth region": not to ask for more is not to ask for none. */
const ONE_MORE =
  /\b(?:(?:a|the|any) (?:fifth|sixth|seventh|eighth|further|additional|other)|another|any more|more than (?:the )?four|beyond (?:the )?four)\b/;

/** Named one by one they are counted only when all are: lists do not exclude one another. */
const FOUR = [/\bdonetsk\b/, /\bl[uo][hg]ansk\b/, /\bkherson\b/, /\bzaporizh\w+/];
const REGIONS = /^ (?:[\w'-]+ ){0,4}?(?:regions?|oblasts?|provinces?|territories|districts)\b/;

const regionsIn = (
  view: SentenceView,
): { count: number; start: number; end: number } | undefined => {
  for (const n of readNumbers(view.folded)) {
    const m = REGIONS.exec(view.folded.slice(n.end, n.end + 50));
    if (m && n.value > 0 && n.value < 30)
      return { count: n.value, start: n.start, end: n.end + m[0].length };
  }
  const named = FOUR.map((region) => region.exec(view.folded)?.index ?? -1);
  return named.every((at) => at >= 0)
    ? { count: FOUR.length, start: Math.min(...named), end: Math.max(...named) + 6 }
    : undefined;
};

const ASKED_ALL = new RegExp(ASKED.source, 'g');

/** The word of asking nearest before what is asked: "if Kyiv wanted a truce … it would have to pull out". */
const askedBefore = (folded: string, position: number | undefined): RegExpExecArray | null => {
  const all = [...folded.matchAll(ASKED_ALL)] as RegExpExecArray[];
  const before = all.filter((m) => position !== undefined && m.index < position);
  return before[before.length - 1] ?? all[0] ?? null;
};

const territory = (view: SentenceView): RawClaim[] => {
  const { folded } = view;
  if (!RUSSIAN.test(folded)) return [];
  const withdraw = WITHDRAW.exec(folded);
  const land = LAND.exec(folded);
  const asked = askedBefore(folded, withdraw?.index ?? land?.index);
  if (!asked || !LAND_MATTER.test(folded)) return [];
  const at = withdraw?.index ?? land?.index ?? asked.index;
  const negated = negatedDemand(folded, at, asked.index);
  if (negated && (ONE_MORE.test(folded) || !LAND.test(folded))) return [];
  if (negated && UKRAINE_DENIES.test(folded.slice(0, at))) return [];
  if (
    !negated &&
    !(withdraw && land) &&
    !/\b(?:territorial|land) (?:demands|claims|conditions|concessions)\b|\bdemands? for (?:\w+ ){0,2}(?:territory|land)\b|\bclaims? (?:to|on|over) [^.;]{0,30}\b(?:regions|territory|land)\b/.test(
      folded,
    )
  )
    return [];
  const stance = stanceAt(view, asked.index, asked.index + 1, { future: true });
  if (stance === 'open') return [];
  const raised = negated === (stance === 'denied');
  const regions = raised ? regionsIn(view) : undefined;
  const value = { kind: 'demand', raised, ...(regions ? { regions: regions.count } : {}) } as const;
  const reading = raised
    ? regions
      ? `withdrawal from ${regions.count} regions demanded`
      : 'territorial demands made'
    : 'no territorial demands made';
  const end = regions?.end ?? (land ? land.index + land[0].length : asked.index + asked[0].length);
  const start = Math.min(withdraw?.index ?? asked.index, regions?.start ?? end - 1, asked.index);
  return [
    claimOf(
      'talks.demands',
      value,
      reading,
      { start, end: Math.max(end, start + 1) },
      { subject: 'territory' },
    ),
  ];
};

/** "no territorial demands", "never asked for land", "at no point did they raise territory"; not "must not". */
const negatedDemand = (folded: string, at: number, asked: number): boolean => {
  const from = Math.max(0, Math.min(at, asked) - 44);
  const head = folded.slice(from, Math.max(Math.min(at, asked), 0) + 1);
  return (
    NOT_RAISED.test(head) ||
    /\basked (?:for )?nothing\b|\bof (?:land|territory) [^.;]{0,30}nothing\b/.test(folded) ||
    /\b(?:no|without|nor any|not? (?:a )?single) (?:\w+ ){0,2}(?:territor|withdraw|land|region)/.test(
      folded,
    ) ||
    /\bterritor\w+ (?:\w+ ){0,3}(?:was|were) (?:not|never)\b|\b(?:no|not) (?:mention|word|talk|question|demands?) (?:\w+ ){0,3}(?:of|about|on|for) (?:\w+ ){0,2}(?:territor|land|withdraw)/.test(
      folded,
    )
  );
};

const MATTERS: readonly [string, RegExp, string][] = [
  [
    'demilitarisation',
    /\bdemilitari[sz]\w+|\b(?:cut|limit|reduc\w+|cap)s? (?:\w+ ){0,4}(?:army|armed forces|military)\b/,
    'demilitarisation demanded',
  ],
  [
    'NATO',
    /\bnato (?:\w+ ){0,2}(?:membership|aspirations|ambitions|bid|accession|hopes)|\bneutral(?:ity)?\b|\b(?:join(?:ing)?|out of|stay out of|renounce) nato\b/,
    'Ukraine to stay out of NATO demanded',
  ],
];
const matters = (view: SentenceView): RawClaim[] =>
  MATTERS.flatMap(([subject, pattern, reading]) => {
    const m = pattern.exec(view.folded);
    const asked = ASKED.exec(view.folded);
    if (!m || !asked || !RUSSIAN.test(view.folded)) return [];
    if (
      NOT_RAISED.test(
        view.folded.slice(
          Math.max(0, Math.min(m.index, asked.index) - 40),
          Math.max(m.index, asked.index),
        ),
      )
    )
      return [];
    if (stanceAt(view, asked.index, asked.index + 1, { future: true }) !== 'asserted') return [];
    return [
      claimOf(
        'talks.demands',
        { kind: 'demand', raised: true },
        reading,
        {
          start: Math.min(m.index, asked.index),
          end: Math.max(m.index + m[0].length, asked.index + asked[0].length),
        },
        { subject },
      ),
    ];
  });

/**
 * talks.demands: what Russia asked for. Subjects: territory, new demands, demilitarisation, NATO.
 *
 * Accepts "Russia insisting on Ukraine's withdrawal from four regions", "would first have to pull its
 * troops out of the four regions", "no territorial demands", "terms had not been raised in earlier
 * discussions", "nothing new in the demands". Lists do not exclude one another.
 */
export const readTalksDemands: FacetReader = (view) => [
  ...territory(view),
  ...novelty(view),
  ...matters(view),
];
