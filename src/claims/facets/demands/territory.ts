import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readNumbers } from '../../values/number.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { BY_UKRAINE, inDispute, NEVER_ASKED, negatedDemand } from './not-asked.ts';
import { ASKED, askedBy } from './whose.ts';

const WITHDRAW = new RegExp(phrases`
  \b(?:
    withdraw(?:s|al|als|ing|n)?|withdrew|pull(?:s|ed|ing)? (?:\w+ ){0,3}?(?:out|back)|pull-?out
    |quit(?:s|ting)?|ced(?:e|es|ed|ing)|cession|g(?:ive|ives|iving|ave|iven) up|hand(?:s|ed|ing)? over
    |surrender(?:s|ed|ing)?|abandon(?:s|ed|ing)?|relinquish(?:es|ed|ing)?|vacat(?:e|es|ed|ing)
    |evacuat\w+|retreat(?:s|ed|ing)?(?: from)?|leav(?:e|es|ing)|clear out|yield(?:s|ed|ing)?
    |move (?:\w+ ){0,3}out|recogni[sz]e|remov\w+ (?:\w+ ){0,3}(?:troops|forces)
    |(?<=\b(?:ukraine's|k(?:yi|ie)v's|ukrainian|ukrainians'|ukrainian army's) (?:[\w-]+ )?)(?:departure|exit)(?= (?:[\w'-]+ ){0,3}?from )
    |sign(?:s|ed|ing)? (?:away|over)|renounc\w+|let go of
    |(?:out of|gone from|walk(?:ing)? away from)(?= (?:[\w'-]+ ){0,5}(?:regions?|oblasts?|provinces?|territor|land|soil|country|donetsk|l[uo][hg]ansk|donbas|kherson|zaporizh))
  )(?!\w)
`);
const LAND =
  /\b(?:regions?|oblasts?|provinces?|territor(?:y|ies|ial)|areas?|land|donbas|donetsk|luhansk|lugansk|kherson|zaporizh\w+|districts|(?:swath?es?|stretches|tracts|chunks|slices?|parts|bits) of (?:their|its|the|ukrainian) (?:own )?(?:country|soil))(?!\w)/;
const LAND_MATTER =
  /\b(?:territor(?:y|ies|ial)|withdraw\w*|land|regions?|oblasts?|provinces?|donbas|donetsk|luhansk|kherson|zaporizh\w+|borders|acres?|hectares?|square (?:kilomet\w+|met\w+|miles?|f[eo]\w+)|(?:swath?es?|stretches|tracts|chunks|slices?) of)(?!\w)/;

/** "wanted four regions", "the price was two regions", "what Moscow wanted was land": the land itself is asked for. */
const LAND_ASKED = new RegExp(phrases`
  \b(?:
    (?:want(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed) for|insist(?:s|ed) on) (?:all (?:of )?|the )?(?:land|territory|(?:two|three|four|five|six|\d) (?:more |whole |ukrainian |entire |further )?(?:regions|oblasts|provinces))
    |(?:want(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed) for)(?!\w)[^.;,]{0,30}(?: -+ |: )(?:all |the )?(?:two|three|four|five|six|\d) (?:more |whole |ukrainian |entire )?(?:regions|oblasts|provinces)
    |price(?: for [^.;,:]{0,40})?(?: was| is|:) [^.;]{0,20}(?:land|territory|regions|oblasts|provinces)
    |(?<=^\W*(?:(?:all|no fewer than|those|these) )?)(?:two|three|four|five|six|\d) (?:more |whole |ukrainian |entire |further )?(?:regions|oblasts|provinces)(?:, [^,;.]{3,40} (?:among them|included),)? (?:is|are|was|were) (?:the (?:asking )?price|the demand|the condition|what) (?:that |which )?(?:the )?(?:russians?|moscow|kremlin|medins\w+)(?: (?:delegation|side|team|negotiators|envoys))? (?:had )?(?:nam|put|demand|ask|set|present|want|rais|laid|mention|stipulat)\w*
    |(?:want(?:s|ed)?|demanded|asked for)(?!\w)[^.;,]{0,40} (?:was|is) (?:[\w-]+ ){0,2}(?:land|territory)
  )(?!\w)
`);

/** "had demanded two regions in 2022 and four now": which number is whose is left open. */
const OTHER_YEAR =
  /\b(?:in|of|from|during) (?:[a-z]+ )?20(?:1\d|2[0-4])(?!\w)|\byears (?:ago|before|earlier)(?!\w)/;

/** "next time Russia would demand five regions": not what was asked at these talks. */
const NEXT_TIME = /\bnext time(?!\w)|\bat the next (?:round|talks|meeting)(?!\w)/;
/** "claims to have annexed five regions", "does not fully control any of the four it demands": what is held is not asked for. */
const HELD_BY_ARMS =
  /\bclaim(?:s|ed)? to (?:have|own|hold)(?!\w)(?!.*\b(?:withdraw\w*|pull\w*|leave|give up|hand over|cede)(?!\w))(?<!\b(?:withdraw\w*|pull\w*|leave|give up|hand over|cede)(?!\w).*)|(?:\bnot|n't)(?<!\b(?:withdraw\w*|pull\w*|leave|give up|hand over|cede)(?!\w).*(?:not|n't)) (?:[a-z]+ly )?(?:control|hold|occupy|own)s?(?!\w)/;

/** What is asked of Russia, or won by arms, is no demand of Russia's. */
const OF_RUSSIA =
  /\b(?:russian? (?:troops|forces|army|soldiers)|russia|moscow)(?: must| to| should|'s (?:army|troops|forces))? (?:withdraw|leave|pull|quit|vacate|out of)(?!\w)|\b(?:russia's|moscow's|russian|putin's) (?:[\w-]+ ){0,2}?(?:withdrawal|departure|exit|retreat|pull-?out)(?!\w)|\b(?:withdrawal|departure|exit|retreat|pull-?out) (?:of|by) (?:all |the )?russia\w*|\brussia's (?:army|troops|forces) out of(?!\w)/;

/** "Ukraine would never recognise …": it is not Russia that does not. */
const UKRAINE_DENIES =
  /\b(?:ukraine|kyiv|kiev|zelens\w+|umerov|ukrainians|ukrainian (?:side|team|delegation|officials))(?: [\w'-]+){0,2}? (?:would|will|did|does|do|had|has|have|could|can|must|should)? ?(?:never|not|no|refus\w+|n't)(?!\w)[^.;]*$|\b(?:at no (?:point|time)|not once|never|nowhere)(?!\w)[^.;,]{0,40} (?:did|had|would) (?:the )?(?:ukrain|k(?:yi|ie)v|zelens|umerov)[^.;]*$/;

/** "not a word about territory in the press release", "did not repeat it in public": what a text leaves out may have been asked for. */
const IN_A_TEXT =
  /\b(?:in public|publicly|in (?:the|its|a|an|his) (?:\w+ )?(?:statement|communique|readout|press release|speech|interview)|before the (?:press|cameras))(?!\w)|\b(?:word|mention|syllable)(?!\w)[^.;,]{0,40}\bin (?:the |its |a |their )?(?:[\w']+ )?(?:press|statement|communique|text|readout|declaration|speech|summary)(?!\w)/;

/** "did not demand a fifth region": not to ask for more is not to ask for none. */
const ONE_MORE =
  /\b(?:(?:a|the|any) (?:fifth|sixth|seventh|eighth|further|additional|other)|another|any more|more than (?:the )?four|beyond (?:the )?four)(?!\w)/;

/** Named one by one they are counted only when all are: lists do not exclude one another. */
const FOUR = [/\bdonetsk(?!\w)/, /\bl[uo][hg]ansk(?!\w)/, /\bkherson(?!\w)/, /\bzaporizh\w+/];
const REGIONS = /^ (?:[\w'-]+ ){0,4}?(?:regions?|oblasts?|provinces?|territories|districts)(?!\w)/;

/** "large areas of six regions" are held, "fighting in five regions" tells where: none is asked for. */
const PARTS_OF =
  /\b(?:parts?|areas?|swathes?|chunks?|portions?|bits|most|some|control|controls|controlled|occupie[sd]|annexed|taken|seized|capitals?) (?:of )?(?:the |all |these )?$|\bin (?:the |all |these )?$/;

const regionsIn = (
  view: SentenceView,
): { count: number; start: number; end: number } | undefined => {
  for (const n of readNumbers(view.folded)) {
    const m = REGIONS.exec(view.folded.slice(n.end, n.end + 50));
    if (m && n.value > 0 && n.value < 30 && !PARTS_OF.test(view.folded.slice(0, n.start)))
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
  const all = matchesOf(folded, ASKED_ALL);
  const before = all.filter((m) => position !== undefined && m.index < position);
  return before[before.length - 1] ?? all[0] ?? null;
};

/** Whether land was asked for, and how many regions. */
export const territory = (view: SentenceView, before: string): RawClaim[] => {
  const { folded } = view;
  const by = askedBy(folded, before);
  if (!by || !LAND_MATTER.test(folded) || OF_RUSSIA.test(folded)) return [];
  if (NEXT_TIME.test(folded) || HELD_BY_ARMS.test(folded)) return [];
  const withdraw = WITHDRAW.exec(folded);
  const land = LAND.exec(folded);
  const inverted = NEVER_ASKED.exec(folded);
  const asked = inverted ?? askedBefore(folded, withdraw?.index ?? land?.index);
  if (!asked) return [];
  const at = withdraw?.index ?? land?.index ?? asked.index;
  const negated = inverted !== null || negatedDemand(folded, at, asked.index);
  if (negated && (ONE_MORE.test(folded) || !LAND.test(folded))) return [];
  if (negated && (IN_A_TEXT.test(folded) || BY_UKRAINE.test(folded))) return [];
  if (negated && (UKRAINE_DENIES.test(folded.slice(0, at)) || OTHER_YEAR.test(folded))) return [];
  if (
    !negated &&
    !(withdraw && land) &&
    !LAND_ASKED.test(folded) &&
    !/\b(?:territorial|land) (?:demands|claims|conditions|concessions|terms|ultimatums?)(?!\w)|\bdemands? for (?:\w+ ){0,2}(?:territory|land)(?!\w)|\bclaims? (?:to|on|over) [^.;]{0,30}\b(?:regions|territory|land)(?!\w)/.test(
      folded,
    )
  )
    return [];
  const stance = stanceAt(view, asked.index, asked.index + 1, { future: true });
  if (stance === 'open') return [];
  const counted = OTHER_YEAR.test(folded) ? undefined : regionsIn(view);
  // Who did not ask for six regions may have asked for four: the number is denied, not the asking.
  const denied = negated !== (stance === 'denied');
  const raised = !denied || counted !== undefined;
  const regions = raised ? counted : undefined;
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
      {
        subject: 'territory',
        denied: denied && raised,
        implied: by === 'perhaps' || inDispute(folded, asked.index),
      },
    ),
  ];
};
