import { AnyOf } from '../../lexicon/any-of.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import { claimOf, type FacetReader } from '../facet.ts';
import { isOfAttacks, NEVER_SEEN } from './never-seen.ts';
import { NOT_LARGEST } from './not-largest.ts';
import { isOutdone } from './outdone.ts';

const LARGEST = new AnyOf(
  phrases`
    \b(?:
      largest|biggest|greatest|most (?:extensive|sweeping)|record(?:-breaking|-setting)?
      |most (?:ambitious|massive)|unprecedented(?:ly large)?|never before|never since
    )(?!\w)[^.;]{0,60}?\b(?:
      ${SWAP_NOUN}|of (?:the|this|its kind|their)|since|so far|yet|ever|to date|in the war|single
    )(?!\w)
    |\bnot since (?:[\w'-]+ ){1,9}?(?:has|have|had)(?!\w)[^.;,]{0,40}? (?:an?|any|such an?) (?:[\w-]+ ){0,2}?(?:swap|exchange|handover)(?: (?:to (?:match|rival|equal|compare with)|(?:as|so) (?:large|big)|(?:on|of) (?:such|this|that|the same) (?:a )?(?:scale|size)|like (?:it|this|that)))(?!\w)
    |\bnever (?:since|before|in)(?!\w)[^.;]{0,80}?\b(?:so|as) many(?!\w)
    |\bnever(?!\w)[^.;]{0,120}?\b(?:so|as|such an?) (?:large|big|vast|huge|great|sweeping)(?!\w)[^.;]{0,20}?\b(?:${SWAP_NOUN}|deal|number of (?:prisoners|captives|people|pows))(?!\w)
    |\bno (?:earlier|previous|other|prior|preceding) (?:swap|exchange|handover)s?(?!\w)[^.;]{0,40}?\b(?:
      comes? near|came (?:near|close)|was (?:as|so) (?:large|big)|(?:so|as) many|compares?|matche[sd]
      |rivals?
    )
    |\b(?:
      beats?|beat|tops?|topped|surpass(?:es|ed)|exceed(?:s|ed)|eclips(?:es|ed)|dwarf(?:s|ed)|broke
      |breaks
    ) (?:the|all|every|any) (?:previous|earlier|old|prior)(?!\w)
    |\bno (?:\w+ ){0,2}(?:swap|exchange|trade|handover)(?!\w)[^.;]{0,70}?\b(?:larger|bigger|on (?:such|this|that) (?:a )?scale|(?:as|so) many)(?!\w)
    |\bnever (?:\w+ ){0,3}more (?:captives|prisoners|people)(?!\w)
    |\b(?:ha[sd]|have|with|without|finds?|found) (?:had |known )?(?:no |an? |any )?(?:equal|parallel|rival|match|peer)(?!\w)[^.;]{0,40}?\b(?:since|war|so far|yet|before|to date)(?!\w)
    |\bmore (?:\w+ )?than (?:in|at|during) any (?:\w+ ){0,2}(?:swap|exchange|handover)(?!\w)
    |\bno (?:\w+ ){0,2}(?:swap|exchange|trade|handover)s?(?!\w)[^.;]{0,70}?\b(?:matche[sd]|rival(?:s|led)|equal(?:s|led)|compares?|approache[sd])(?!\w)
    |\ba record for (?:this|the) war(?!\w)|\bwithout precedent in (?:the|this) war(?!\w)
    |\bno (?:larger|bigger|greater) (?:${SWAP_NOUN})(?!\w)[^.;]{0,40}?\b(?:since|war|ever|before)(?!\w)
    |\b(?:no|none of the(?:se)?) (?:[\w-]+ ){0,3}(?:swaps?|exchanges?|handovers?)(?!\w)[^.;]{0,50}?\b(?:
      (?:as|so) (?:large|big)|(?:comes?|came) (?:anywhere )?(?:near|close)
    )(?!\w)
    |\bnothing (?:on|of) (?:this|that|such a|a comparable) (?:scale|size) (?:\w+ ){0,3}?(?:attempted|seen|done|tried|known|happened|taken place)(?!\w)[^.;]{0,40}?\b(?:since|war|before)(?!\w)
    |\bnothing (?:as|so) (?:large|big) as(?!\w)[^.;]{0,80}?\b(?:since|war|before)(?!\w)
    |\b(?:${SWAP_NOUN})(?!\w)[^.;]{0,60}?\b(?:the largest|the biggest|the greatest|a record)(?!\w)
    |\b(?:dwarf(?:s|ed|ing)|eclips(?:es|ed|ing)|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|outdo(?:es|ing)|outdid|beat(?:s|ing)?|top(?:s|ped|ping)) (?:all|every|any|each|everything)(?!\w)
    |\b(?:all|everything|every (?:\w+ ){0,2}(?:swap|exchange|trade))(?: (?!but)[\w-]+){0,6} (?:put|left|thrown) in the shade(?!\w)
    |\b(?:no|nobody|no one|never an?|none|(?:not|n't)(?: been| seen| had)? an?|hardly an?|nor any)(?: [\w'-]+){0,5} (?:larger|bigger|greater|as (?:large|big|great)|so (?:large|big|many))(?!\w)(?! (?:city|country|number of))
    |\b(?:no|none|nor any|nothing)(?: (?!larger|bigger)[\w',-]+){0,8} (?:c[oa]mes?|ha[sd]|have) (?:ever )?(?:come )?(?:anywhere )?(?:near|close)(?!\w)
    |\b(?:larger|bigger|greater) than (?:every|any|all|each)(?!\w)
    |\b(?:war|conflict|invasion)'s (?:by far |single )?(?:largest|biggest|greatest)(?= ?(?:[,.;:)]|$|(?:so far|to date|yet|ever)(?!\w)))
    |${NEVER_SEEN}
  `,
  {
    cue: /(?:larg|bigg|great)(?:er|est)|\bmost(?!\w)|record|preceden|never|\bno(?:t|r|ne|body|thing)?(?!\w)|n't|hardly|beat|\btop|surpass|exceed|eclips|dwarf|br(?:oke|eaks)|equal|parallel|rival|match|peer|\bmore(?!\w)|outd|in the shade/,
  },
);
const SWAP = new RegExp(String.raw`\b(?:${SWAP_NOUN}|prisoners|captives|1[, ]?000[- ]for)(?!\w)`);
/** Only another swap can take the record: "dwarfed by the 8,000 still held" is none. */
const OTHER_SWAP = new RegExp(String.raw`^[^.;]{0,40}\b(?:${SWAP_NOUN}|one|ones|that|those)(?!\w)`);
const SMALL_SCOPE =
  /\b(?:(?<!est )one of|among) the(?!\w)|\b(?:of|this|in) (?:the )?(?:year|month|2025|week)(?!\w)|\b(?:since the cold war|east-west)(?!\w)/;

/** What is the largest of the war need not be the largest of all wars. */
const WIDER_SCOPE =
  /\b(?:in|of) (?:(?:all|the|modern|recorded|military|world|human|european|recent|its|living) ){0,3}(?:history|memory|times?)(?!\w)|\b(?:in|of) the (?:world|century)(?!\w)|\bworldwide(?!\w)|\bsince (?:the )?(?:(?:second|first) world war|world war|19\d\d|cold war|kore\w+|vietnam|afghan\w*)/;

/** "the largest city", "a bigger army": records of another kind. */
const OF_OTHER_THINGS =
  /\b(?:larg|bigg|great)(?:er|est) (?:[\w-]+ )?(?:city|cities|air|attack|drone|missile|offensive|country|party|army|assault|barrage|aid|strike|delegation|plant|bank)/;

/** "Kyiv hopes not the largest": nobody says that it is. */
const HOPED =
  /\b(?:hop(?:e[sd]?|ing)|fear(?:s|ed)?|wish(?:es|ed)?|might|could)\b(?: [\w'-]+){0,6} ?$/;

const GOES_ON =
  /^\W*(?:and |but |yet |so )?(?:it|that|this|nothing|none|nobody|no one|all|everything|no|never|nor|large as|big as|in (?:all|the|this|that)|(?:easily |by far )?(?:the )?(?:largest|biggest|greatest)|a record|several|bigger|larger)(?!\w)/;

/** "The swap is under way. It is the biggest of the war", "Nothing on this scale …": of what was named just before. */
const goesOn = (folded: string, before: string): boolean =>
  GOES_ON.test(folded) && SWAP.test(before.slice(-160));

/**
 * swap.record: the largest swap of the war.
 *
 * Accepts "the largest exchange since the beginning of the conflict", "their largest swap since the war
 * began", "will be the largest of the three-year war". No: "ranks second among the swaps", "not the
 * largest", "the second-largest". None: "one of the largest", "the largest this year".
 */
export const readSwapRecord: FacetReader = (view, { before }) => {
  if (!SWAP.test(view.folded) && !goesOn(view.folded, before)) return [];
  const not = NOT_LARGEST.exec(view.folded);
  const m = not ?? LARGEST.exec(view.folded);
  if (!m) return [];
  const end = m.index + m[0].length;
  if (not && /^ (?:that|which|kyiv|moscow|it|they|we|he|she)(?!\w)/.test(view.folded.slice(end)))
    return [];
  if (not && WIDER_SCOPE.test(view.folded.slice(end, end + 60))) return [];
  if (not && / by$/.test(m[0]) && !OTHER_SWAP.test(view.folded.slice(end))) return [];
  if (not && isOutdone(view.folded, m)) return [];
  if (OF_OTHER_THINGS.test(view.folded.slice(m.index, end + 20))) return [];
  if (!not && isOfAttacks(view.folded, m.index)) return [];
  if (!not && SMALL_SCOPE.test(view.folded.slice(Math.max(0, m.index - 12), end + 10))) return [];
  const stance = stanceAt(view, m.index, end, { future: true });
  if (stance === 'open' || HOPED.test(view.folded.slice(0, m.index))) return [];
  const negated = !not && negatedBefore(view, m.index, 16);
  const yes = ((not === null) !== negated) !== (stance === 'denied');
  return [
    claimOf(
      'swap.record',
      { kind: 'boolean', yes },
      yes ? 'the largest of the war' : 'not the largest of the war',
      { start: m.index, end },
    ),
  ];
};
