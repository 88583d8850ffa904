import { AnyOf } from '../../lexicon/any-of.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';

const THEY = phrases`
  (?:
    they|(?:the )?(?:two|both|warring) (?:sides|parties|countries|governments|delegations|teams|enemies)
    |(?:the )?(?:russian and ukrainian|ukrainian and russian) (?:delegations|teams|negotiators|envoys)
    |(?:the )?(?:delegations|negotiators|envoys)|russia and ukraine|ukraine and russia|(?:kyiv and moscow|moscow and kyiv)
  )
`;
/** Behind a date that opens the sentence: what the two sides did at the table. */
const DID_THERE = new RegExp(phrases`
  ^,? ${THEY} (?:had |then |finally |only )*(?:
    needed|settled|agreed|shared|parted|discussed|struck|spent|came (?:together|to terms|away)|shook hands
    |returned to the table|filed|got up|promised|undertook
  )(?!\w)
`);
/** "When they did, on 16 May", "they returned on 16 May": before the date. */
const THEY_DID = new AnyOf(
  phrases`
  \b(?:when ${THEY} did(?: so)?,? (?:it was )?on (?:\w+day,? )?|${THEY} (?:returned|were back|did so|resumed)(?: (?:to|at) the table| in istanbul)?,? on (?:\w+day,? )?)$
`,
  { cue: / did(?!\w)|returned|were back|resumed/ },
);
/** "It was Friday, May 16": the day of what was told before. */
const IT_WAS = /^\W*(?:it|that|this) (?:was|happened) (?:on )?(?:(?:a |\w+day,? )(?:the )?)?$/;
/** "Before May 16 they had not negotiated": then they did. */
const BEFORE = /^\W*(?:before|until|up to|prior to) (?:\w+day,? )?$/;
const HAD_NOT = new RegExp(
  String.raw`^[^.;]{0,40}\b${THEY} had (?:not|never) (?:\w+ ){0,2}?(?:met|negotiated|talked|spoken|sat|faced)(?!\w)`,
);
const OF_TALKS = new RegExp(String.raw`\b(?:${TALKS}|negotiat\w+|met)(?!\w)`);
const OF_ANOTHER =
  /\b(?:swap(?:s|ped)? took|exchange (?:took|began|started)|call|summit|attack\w*|bus(?:es)?)(?!\w)/;

/**
 * True where a date is the talks' by what they did on it, or by the sentence before, though no word of
 * meeting governs it: "On 16 May the two sides needed less than two hours", "When they did, on 16 May",
 * "Before 16 May they had not negotiated". It may only agree.
 */
export const isLooseDay = (view: SentenceView, hit: DateHit, before: string): boolean => {
  const { folded } = view;
  if (hit.value.day === undefined || OF_ANOTHER.test(folded)) return false;
  const lead = folded.slice(0, hit.start);
  const rest = folded.slice(hit.end);
  const told = OF_TALKS.test(`${before.slice(-200)}`);
  if (/^\W*(?:(?:and|but) )?on $/.test(lead) && DID_THERE.test(rest)) return true;
  if (BEFORE.test(lead) && HAD_NOT.test(rest)) return true;
  if (THEY_DID.test(lead)) return told || OF_TALKS.test(folded);
  return told && IT_WAS.test(lead) && /^(?: of this year)?[.,;]|^$/.test(rest);
};
