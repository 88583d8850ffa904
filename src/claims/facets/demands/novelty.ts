import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { beyondIn } from './beyond.ts';
import { heardNothing } from './heard-nothing.ts';
import { demandIn, isNewAsPut } from './put-before.ts';
import { sameAsBefore } from './same-as-before.ts';
import { askedBy, UKRAINE_ASKS, UKRAINES } from './whose.ts';

const NEW = new RegExp(phrases`
  \b(?:
    new|fresh|additional|further
    |never (?:(?:been|before|previously) )+(?:raised|heard|made|discussed|voiced|aired|put forward|asked|tabled|mentioned|demanded|presented)
    |never (?:raised|heard|voiced|aired|put forward|asked for|tabled|mentioned|presented)(?!\w)[^.;,]{0,20}\bbefore
    |(?:not|n't) (?:been )?(?:heard|seen|voiced|put forward|raised|asked for)(?!\w)[^.;,]{0,24}\b(?:before|earlier|in the past|until then)
    |never (?:been )?(?:come up|c[oa]me up|arisen|featured|figured|been on the table|raised|made|discussed|mentioned|heard|put forward|voiced)(?!\w)[^.;,]{0,16}\b(?:in|at|during) (?:the |(?:some|any) )?(?:earlier|previous|past|prior|former|the last|the earlier|the previous) (?:[\w-]+ )?(?:discussions?|talks|rounds?|negotiations|meetings?|conversations?|contacts|encounters?)
    |(?:nobody|no one|no ukrainian)(?!\w)[^.;,]{0,40} ever (?:seen|heard|raised|voiced|mentioned)
    |(?:never|not|n't) (?:been )?(?:come across|c[oa]me up against|encountered|met with|seen|faced|set eyes on|confronted with|presented with)(?: (?:some of |any of )?(?:it|them|these|those|anything (?:like|of) (?:it|them|this|the kind|that sort)))? before(?! (?:the|that|this)(?!\w))
    |unprecedented
    |(?:had )?not (?:previously )?been (?:raised|discussed|heard|mentioned|made|voiced)
    |not (?:been )?(?:previously|earlier)|hadn't been (?:raised|discussed)
    |beyond (?:what|anything|those|the)|(?:went|going|go|goes) (?:far |well |much )?(?:beyond|further)
    |past (?:what|anything|everything|all)|(?:exceed|surpass)\w* (?:what|anything|everything|all|those|its|their|the (?:earlier|previous|old))
    |further than|unheard|ever (?:been )?(?:made|heard|raised|voiced|put forward) before
    |(?:upped|hardened|stiffened|toughened|escalated|widened|expanded|broadened) (?:its|their|his|the) (?:[\w-]+ )?(?:demands|terms|conditions|claims)
  )(?!\w)
`);
const NOT_NEW = new RegExp(phrases`
  \b(?:
    nothing [^.;]{0,80}?\b(?:was|were|is) new|(?:been )?heard (?:it all |them all )?before|nothing new
    |(?:not|never|n't) (?:present|rais|ma[dk]|put|bring|brought|tabl|voic|issu|set out|add|advanc|submit)\w*(?: forward| up)? (?:a single |any )?(?:new|fresh|additional|further) (?:demands?|terms|conditions|claims|points|requirements)
    |no new|not new|not a single new|none (?:of [^.;,]{3,40}? )?(?:was |were |is |are )?new|(?:hardly|scarcely|barely) (?:an?|any)[^.;,]{3,40}? (?:was|were) new|not one [^.;,]{0,40}?(?:was|were) new|familiar
    |(?:nothing|none|no demand|not one|little|hardly anything)(?!\w)[^.;]{0,90}?\b(?:not|never|hadn't|had not|hasn't|wasn't|weren't)(?!\w)[^.;]{0,40}\b(?:before|earlier|already|previous(?:ly)?|in the past|on the table)
    |everything [^.;]{0,60}\b(?:had|has) (?:already )?been (?:on the table|raised|heard|asked|demanded|said|known)|nothing [^.;]{0,60}(?:came as|was) a surprise|old hat
    |same (?:old )?(?:demands|conditions|terms|list)|same as (?:before|in)|unchanged
    |on the table [^.;,]{0,24}(?:for (?:years|months)|since 20\d\d)
    |the old ones|word for word the old
    |already (?:been )?(?:raised|known|discussed|made|on the table)|old demands|well[- ]known|repeated
    |repeat of|long-standing
    |nothing [^.;]{0,60}\b(?:had|have) not (?:already |yet )?(?:asked|demanded|raised|put|sought|said|wanted)(?!\w)[^.;]{0,20}\b(?:before|already|years ago|earlier|in 2022)
    |nothing [^.;]{0,60}\b(?:had|have) not already(?!\w)
    |hardly new|merely repeated|as previously (?:raised|stated|discussed)
  )(?!\w)
`);
/** "Moscow's demands were new", "most of the demands were new"; not "the boldness of the demands was new". */
const WERE =
  /(?<!(?<!\b(?:all|most|many|some|several|half|part) )of (?:[\w'-]+ ){0,3})\b(?:demands|terms|conditions|claims)(?!\w)[^.;]{0,30} (?:was|were|are|is) (?:all |\w+ly )?$/;

/** "had not heard before" holds "heard before". */
const NOTHING_NOT =
  /\b(?:nothing|none|no demand|not one|little)(?!\w)[^.;]{0,90}\b(?:not|never|hadn't|hasn't)(?!\w)/;
const NOT_HEARD =
  /\b(?:not|never|n't)(?!\w)[^.;,]{0,16}\bheard(?!\w)[^.;,]{0,20}\bbefore(?!\w)|\b(?:no|none|nobody)(?!\w)[^.;,]{0,50}\bheard(?!\w)[^.;,]{0,20}\bbefore(?!\w)/;

/** "both familiar", "alongside well-known points": some of what was asked is old, and the rest may be new. */
const OLD = /^(?:familiar|well[- ]known|long-standing|unchanged|repeated|the old ones)$/;
const SOME =
  /\b(?:both|two|three|some|one|several|many|most|half|part|partly|a few|alongside|besides|apart from|next to|in addition to|a third|others?|the rest|a new|new ones)(?!\w)/;

/** What is repeated or known is told of these demands; others may be new. */
const OF_SOME = /^(?:well[- ]known|long-standing|repeated|repeat of|unchanged|already)(?!\w)/;

/** New in a speech, not at the table. */
const NEW_IN_A_SPEECH =
  /\b(?:new|heard)(?!\w)[^.;]{0,30}\b(?:speech|interview|statement|address|article|post|remarks|letter|press conference|book)(?!\w)/;
/** One demand may be old and the list new. */
const ONE_DEMAND = /\b(?:the|this|that|one|a) (?:[\w-]+ )?demand (?:that|for|to|of|was|is)(?!\w)/;
/** Whether what Russia asked for had been raised before: "beyond what was discussed", "nothing new". */
export const novelty = (view: SentenceView, before: string): RawClaim[] => {
  const { folded } = view;
  const demands = heardNothing(folded) ?? demandIn(folded);
  const named = /\b(?:russia\w*|moscow\w*|kremlin|medins\w+|kyiv|kiev|ukrain\w*)(?!\w)/.test(
    folded,
  );
  if (!demands || (!named && !askedBy(folded, before))) return [];
  const notNew =
    heardNothing(folded) ??
    (NOT_HEARD.test(folded) && !NOTHING_NOT.test(folded)
      ? null
      : (NOT_NEW.exec(folded) ?? sameAsBefore(folded)));
  const fresh = NEW.exec(folded);
  const beyond = beyondIn(folded);
  const m = beyond ? fresh : (notNew ?? fresh);
  if (!m || Math.abs(m.index - demands.index) > 90) return [];
  if (UKRAINE_ASKS.test(folded) || ((notNew || beyond?.denied) && UKRAINES.test(folded))) return [];
  if (
    folded.slice(Math.min(m.index, demands.index), Math.max(m.index, demands.index)).includes(';')
  )
    return [];
  if (OLD.test(m[0]) && SOME.test(folded.slice(Math.max(0, m.index - 60), m.index + 80))) return [];
  if (NEW_IN_A_SPEECH.test(folded) || (notNew && ONE_DEMAND.test(folded))) return [];
  if (
    !notNew &&
    /^(?:new|fresh|further|additional)$/.test(m[0]) &&
    !/^(?:new|fresh|further|additional)[ ,"'-]+(?:[\w"'-]+,? ){0,3}?(?:demands?|terms|conditions|claims|requirements)/.test(
      folded.slice(m.index),
    ) &&
    !WERE.test(folded.slice(0, m.index)) &&
    !isNewAsPut(folded, m.index)
  )
    return [];
  if (notNew && fresh && isNewAsPut(folded, fresh.index)) return [];
  const told = beyond?.at ?? m.index;
  const stance = stanceAt(view, told, told + 1, { future: true });
  if (stance === 'open') return [];
  const isNew = (beyond ? !beyond.denied : notNew === null) !== (stance === 'denied');
  return [
    claimOf(
      'talks.demands',
      { kind: 'boolean', yes: isNew },
      isNew ? 'demands not raised before' : 'no new demands',
      {
        start: Math.min(m.index, demands.index),
        end: Math.max(m.index + m[0].length, demands.index + demands[0].length),
      },
      { subject: 'new demands', implied: !named || (notNew !== null && OF_SOME.test(m[0])) },
    ),
  ];
};
