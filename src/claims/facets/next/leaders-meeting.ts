import type { TextRange } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { MONTH, WEEKDAY } from '../../lexicon/calendar.ts';
import { MEANWHILE } from '../../lexicon/conjunctions.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { DATE_SET, isFixedToMeet, NO_DATE, OTHERS_SAY } from './fixed.ts';
import { isWhatTheyAgreed } from './is-what.ts';
import { refusalOf } from './refusal.ts';

const SUMMIT = new AnyOf(
  phrases`
  \b(?:
    (?:meeting|summit|talks|encounter|face-to-face|sit-down|tete-a-tete) (?:\w+ ){0,3}?(?:between|of|at the level of) (?:[\w'-]+ ){0,5}?(?:presidents|leaders|heads of state|zelens\w+|putin)
    |(?:
      putin[- ](?:and[- ])?zelens\w+|zelens\w+[- ](?:and[- ])?putin
      |one-on-one (?:between|of) (?:[\w'-]+ ){0,3}?(?:zelens\w+|putin|the two|presidents)|presidential
      |leaders'?|presidents'|top-level|head-of-state|heads-of-state|bilateral
    ) (?:meeting|summit|talks|encounter|face-to-face)
    |(?:one-on-one|tete-a-tete|face-to-face|sit-down) (?:between|of) (?:[\w'-]+ ){0,3}?(?:zelens\w+|putin|the two|presidents)
    |(?:one-on-one|tete-a-tete|face-to-face|sit-down|meeting|summit|talks) with (?:[\w.]+ ){0,2}?putin(?!\w)(?<=zelens\w+[^.;]{0,120})
    |summit
    |(?:putin|zelens\w+|presidents?|leaders?) to meet (?:putin|zelens\w+|each other|one another|his)
    |(?:putin|zelens\w+|(?:the )?(?:two )?(?:presidents|leaders)) (?:\w+ ){0,6}?(?:meet|meeting|sit down|come face to face|see (?:each other|one another))(?!\w)
  )
`,
  {
    cue: /presiden|leader|heads? of state|head-of-state|zelens|putin|summit|top-level|bilateral|one-on-one|face-to-face|tete-a-tete|sit-down/,
  },
);

const FIXED = new RegExp(phrases`
  \b(?:
    agreed (?:to|on|that|upon)|agree (?:to|on)|set (?:a |the )?date
    |date (?:was |has been |is )?(?:set|fixed|agreed)|fixed|scheduled|arranged|confirmed|signed off
    |settled|nailed down|was agreed|will be held|granted|approved|(?:said|says) yes to|(?:having |had |have )?fixed the (?:day|date)
    |accepted|consented|booked|in the diary|committed
  )(?!\w)
`);

const RAISED = new RegExp(phrases`
  \b(?:
    request(?:ed)?|propos(?:e[sd]?|ing|al)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? for
    |consider(?:s|ed|ing)?|acknowledg\w+|discuss(?:ed|ing|ions?)|took note|take note|noted|taken note
    |rais(?:ed|e|ing)|sought|seek(?:s|ing)?|floated|suggest(?:s|ed|ion)|push(?:es|ed)? for|brought up
    |should (?:come next|follow)|next step|potential|possible|possibility|idea|wish|want(?:s|ed)?|demand(?:s|ed)?|on the agenda
  )(?!\w)
`);

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|${WEEKDAY})(?: \d{1,2}(?:st|nd|rd|th)?)?`;
/** "(a summit of Putin) and Zelensky on 1 June was fixed". */
const FIXED_AFTER = new RegExp(
  phrases`
    ^ (?:that|which) [^.;,]{3,40} (?:was|is|has been) (?:agreed to|granted|approved|fixed)(?!\w)
    |^(?: (?:and|with) (?:[\w.]+ )?(?:putin|zelens\w+))?(?: (?:on|for|in) (?:early |mid-|late )?${DAY})?(?:(?!\b(?:which|whom|no|not|neither)(?!\w))[^,;]){0,24}\b(?:was|were|is|has been|had been|will be)(?!\w)(?:(?!\b(?:never|hardly)(?!\w))[^,;]){0,12}\b(?:agreed(?! to (?:consider|discuss|think|study|convey|weigh|explore|look|talk|prepare)(?!\w))|fixed|set|scheduled|arranged|confirmed|held)
  `,
);
/** "proposed a meeting …, and Medinsky accepted at once". */
const TAKEN_UP =
  /^[^.;]{0,60}?,? (?:and )?(?:medinsk\w+|the russians?|moscow|putin|both|they|he|the kremlin) (?:\w+ly )?(?:accepted|agreed|consented|said yes)(?!\w)(?! (?:in principle )?(?:to (?:consider|discuss|think|pass|convey|note|sit|meet|resume|continue|hold|come|exchange|swap|talk|return|free|release|keep)|only|that|on))/;
/** "Agreed at the talks was a meeting of": the participle stands first. */
const AGREED_FIRST =
  /^\W*(?:agreed|settled|fixed|arranged|granted|scheduled)(?!\w)(?! (?:to|that|but)(?!\w))[^.;]{0,60}(?:\b(?:was|is)(?!\w)|:)[^.;]{0,70}$/;
/** "would consider the request", "took note": neither a yes nor a no. */
const CONSIDERED =
  /\b(?:would|will|promised? to|undertook to|agreed to|is to|was to|to) (?:[a-z]+ly )?(?:consider|think (?:about|over|it over)|study|look (?:at|into)|weigh|pass (?:on|it on)|convey|relay|report)(?!\w)|\b(?:acknowledg\w+|t(?:ook|akes?|aken) (?:only )?note|noted)(?!\w)/;
/** "without setting a date", "only took note". */
const NOT_FIXED =
  /\bwithout (?:committing|agreeing|setting|fixing|naming)|\bno (?:date|agreement|commitment)(?!\w)|\b(?:not|never) (?:been )?(?:agreed|fixed|set|committed)|\b(?:agreed|fixed|set|confirmed|arranged) by (?:neither|nobody|no one)(?!\w)|\bonly (?:acknowledged|took note|noted)(?!\w)/;
/** "neither side asked for", "did not so much as mention". */
const NOT_RAISED =
  /\bneither (?:\w+ ){1,2}(?:asked|raised|brought up|mentioned|proposed|requested|sought)(?!\w)|\b(?:did not|didn't|never|not so much as) (?:\w+ ){0,2}?(?:ask|request|raise|propose|seek|mention)/;

/** "An exchange was agreed, a meeting of the presidents was not": the verb is not said again. */
const WAS_NOT = /^[^,;.]{0,24} (?:was|is|has|had|were)(?: not|n't)(?: been)?\W*(?:$|[,;:.] )/;

const READINGS = {
  'not-raised': "no leaders' meeting asked for",
  refused: "a leaders' meeting refused",
  agreed: "a leaders' meeting agreed",
  raised: "a leaders' meeting asked for, not agreed",
  considered: "a leaders' meeting asked for, to be considered",
} as const;

/** "Erdogan agreed to host a meeting of the two", "refused to meet the Russians until they accepted": no outcome of the talks. */
const NOT_AT_THE_TALKS =
  /\b(?:agreed|ready|willing|offered|prepared) to (?:\w+ )?(?:host|mediate|attend|organi[sz]e|facilitate|arrange|moderate)(?!\w)|\brefus\w+ to meet [^.;]{0,50}\b(?:until|unless|before)(?!\w)/;

/** "no summit of", "the request for a summit of": what was agreed is not the meeting. */
const NOT_ITSELF =
  /\b(?:no|not|never|neither|nor|without|request|proposal|idea|date|question|discussion|preparations?|possibility|talks|groundwork|terms|conditions|agenda|venue|place|plan|plans)(?!\w)[^,;:]{0,24}$/;

/** A summit of others: Trump's, NATO's. */
const ofOthers = (view: SentenceView, m: RegExpExecArray): boolean =>
  (m[0] === 'summit' && !/\b(?:putin|zelens|leaders|presidents)/.test(view.folded)) ||
  (!/zelens/.test(m[0]) &&
    /\b(?:trump|nato|european|albania|us-russia|g7|tirana)(?!\w)/.test(
      view.folded.slice(Math.max(0, m.index - 40), m.index + m[0].length + 40),
    ));

/** "No truce was agreed when Kyiv asked for", "when the talks were held": told beside the meeting. */
const MEANWHILE_BEFORE = new RegExp(`^.* (?:${MEANWHILE}|as) `);
const MEANWHILE_AFTER = new RegExp(` (?:${MEANWHILE}|as) .*$`);

/** How far a leaders' meeting has come, by the words around it. */
const choiceOf = (view: SentenceView, m: RegExpExecArray): keyof typeof READINGS | undefined => {
  const { folded } = view;
  const end = m.index + m[0].length;
  const before = (reach: number): string => folded.slice(Math.max(0, m.index - reach), m.index);
  const after = folded.slice(end);
  if (WAS_NOT.test(after)) return undefined;
  if (NOT_RAISED.test(before(70))) return 'not-raised';
  if (NO_DATE.test(before(100)) || (/\bno $/.test(before(6)) && DATE_OF_IT.test(after)))
    return 'raised';
  if (DATE_SET.test(before(100))) return 'agreed';
  if (refusalOf(view, m.index, end)) return 'refused';
  if (isFixedToMeet(view, m) || AGREED_FIRST.test(folded.slice(0, end))) return 'agreed';
  const around = folded.slice(Math.max(0, m.index - 80), end + 80);
  const clause = clauseAt(view, m.index);
  const tail = folded
    .slice(end, end + 60)
    .slice(0, Math.max(0, clauseAt(view, end - 1).end - end))
    .replace(MEANWHILE_AFTER, '');
  const fixed =
    FIXED.test(before(Math.min(34, m.index - clause.start)).replace(MEANWHILE_BEFORE, '')) ||
    FIXED_AFTER.test(tail) ||
    (/^ (?:on|for) /.test(tail) && FIXED.test(around));
  const without = NOT_FIXED.test(folded);
  if (TAKEN_UP.test(after) && !without) return 'agreed';
  // "will be held in June, Erdogan said": who has no say in it.
  if (fixed && WILL_BE.test(after) && (OTHERS_SAY.test(after) || ONLY_IF.test(after)))
    return undefined;
  if (fixed && !without) return 'agreed';
  if (CONSIDERED.test(folded) && REQUEST.test(folded)) return 'considered';
  return RAISED.test(around) || without ? 'raised' : undefined;
};

const ONLY_IF = /\b(?:if|unless|once|provided|as soon as|until|only (?:when|after))(?!\w)/;
const WILL_BE = /^[^;]{0,60}\b(?:will|would|is to|are to) be (?:held|arranged|set|fixed)(?!\w)/;

/** "no summit date". */
const DATE_OF_IT = /^ (?:date|day|time|venue|place)(?!\w)/;

const REQUEST = /\b(?:request|proposal|idea|call|wish|appeal|suggestion)(?!\w)/;
/** "would consider the request": for what, the sentence before tells. */
const THE_REQUEST =
  /\b(?:the|that|this|k(?:yi|ie)v's|ukraine's|their|its|zelens\w+'s) (?:\w+ )?(?:request|proposal|appeal)(?!\w)/;

/** What was asked for in the sentence before is to be considered. */
const considered = (view: SentenceView, before: string): RawClaim[] => {
  const m = CONSIDERED.exec(view.folded);
  const last = before.slice(-200);
  if (!m || !THE_REQUEST.test(view.folded) || !SUMMIT.test(last) || !RAISED.test(last)) return [];
  const range = { start: m.index, end: m.index + m[0].length };
  return stanceAt(view, range.start, range.end, { future: true }) === 'asserted'
    ? [claimed('considered', range)]
    : [];
};

const claimed = (choice: keyof typeof READINGS, range: TextRange, implied = false): RawClaim =>
  claimOf('talks.next', { kind: 'choice', choice }, READINGS[choice], range, {
    subject: "leaders' meeting",
    implied,
  });

/** Whether the two leaders are to meet: agreed, refused, asked for, to be considered, or not even asked for. */
export const leadersMeeting = (view: SentenceView, before: string): RawClaim[] => {
  const m = SUMMIT.exec(view.folded);
  if (!m) return considered(view, before);
  if (ofOthers(view, m) || NOT_AT_THE_TALKS.test(view.folded)) return [];
  const range = { start: m.index, end: m.index + m[0].length };
  if (stanceAt(view, range.start, range.end, { future: true }) !== 'asserted') return [];
  const asWhat = NOT_ITSELF.test(view.folded.slice(0, m.index))
    ? undefined
    : isWhatTheyAgreed(view.folded.slice(range.end));
  if (asWhat) return [claimed('agreed', range, asWhat === 'perhaps')];
  const choice = choiceOf(view, m);
  if (!choice) return [];
  const perhaps = choice === 'refused' && refusalOf(view, range.start, range.end) !== 'sure';
  return [claimed(choice, range, perhaps)];
};
