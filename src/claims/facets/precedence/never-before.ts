import { NEVER_BEFORE } from '../../../model/index.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { TALKED } from './words.ts';

/** What talks are called besides: nothing that makes them first of a narrower kind. */
const PLAIN = '(?:direct|formal|face-to-face|peace|bilateral|russian-ukrainian|ukrainian-russian)';
/** "their first-ever direct talks", "the first direct talks ever", "the first negotiations in history". */
const FIRST_EVER = new RegExp(
  phrases`
    \b(?:
      first[- ]ever (?:${PLAIN} )*(?:round of )?(?:${PLAIN} )*(?:${TALKS})(?!\w)
      |direct (?:${PLAIN} )*(?:${TALKS})(?!\w)[^.;,]{0,50}?, the (?:very )?first (?:ever|in (?:their |the )?history)(?!\w)
      |(?:${TALKS})(?!\w)[^.;,]{0,24} (?:was|were|are|is) the (?:very )?first ever(?: ${PLAIN})*(?: ones)? between(?!\w)
      |first (?:${PLAIN} )*(?:${TALKS}) (?:between [\w' ]{6,40}? )?(?:ever(?!\w)|in (?:their |the )?history(?!\w))
    )
  `,
  'g',
);
/** "had never before negotiated directly", "had never sat at one table before". */
const NEVER_MET = new RegExp(
  phrases`
    \b(?:
      (?:had|have) never (?:before|until (?:now|then|that day|friday)) ${TALKED}(?!\w)
      |(?:had|have) never (?:once |yet )?${TALKED}(?!\w)[^.;,]{0,40}? (?:before|until (?:now|then|that day|friday))(?!\w)
      |never once (?:in [\w' -]{3,50} )?(?:had|have) [\w' ]{4,50}? ${TALKED}(?!\w)[^.;,]{0,30}? (?:before|until)(?!\w)
      |never before (?:[\w' ]{3,60}? )?(?:had|have) [\w' ]{4,50}? ${TALKED}(?!\w)
      |before (?:the |their |this )?(?:[\w' ]{0,20} )?(?:${TALKS})(?!\w)[\w', ]{0,60}? (?:had|have) never (?:once |yet )?${TALKED}(?!\w)
      |for the (?:very )?first time (?:ever|in (?:their |the )?history),? [\w' ]{4,50}? ${TALKED}(?!\w)
      |${TALKED} (?:[\w-]+ ){0,4}?for the (?:very )?first time (?:ever|in (?:their |the )?history)(?!\w)
    )
  `,
  'g',
);

/** First of a narrower kind, or after all the first in a time. */
const NARROWER = new RegExp(phrases`
  \b(?:
    since|decades?|years?|months|of (?:its|their|this|that|the) (?:kind|sort|war|year|format|conflict|presidency)
    |in (?:this|that|such a|the new) format|level|during|mediat\w+|hosted|so (?:many|long|close|late)|dolmabahce|palace
  )(?!\w)
`);
const OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|heads of|two men|medins\w+|um[ij]?erov|lavrov|sybiha|trump|americ\w*|united states|washington|erdogan|prisoners|captives|swaps?|swapped|exchang\w+|phone|ministers|commissioners?|ombuds\w*|lawmakers|united nations|trilateral|three-way|four-way)(?!\w)/;
const MAY_BE = /\bever(?!\w)|\bnever(?!\w)|\bhistory(?!\w)/;

const VALUE: SinceHit['value'] = {
  kind: 'since',
  lowMonths: NEVER_BEFORE,
  highMonths: NEVER_BEFORE,
};

/**
 * That there were no such talks before.
 *
 * Accepts "the first-ever direct talks between Russia and Ukraine", "the first negotiations in their history", "had never
 * before met face to face". None: "the first ever of this war", "their first ever since 2022", "Putin and
 * Zelensky had never before talked", "the first-ever swap of a thousand".
 */
export const neverBefore = (view: SentenceView): SinceHit[] => {
  const { folded } = view;
  if (!MAY_BE.test(folded) || OTHERS.test(folded) || NARROWER.test(folded)) return [];
  if (!twoSided(view)) return [];
  return [...matchesOf(folded, FIRST_EVER), ...matchesOf(folded, NEVER_MET)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    value: VALUE,
  }));
};
