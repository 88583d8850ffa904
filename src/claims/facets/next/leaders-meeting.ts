import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { REFUSED } from './refused.ts';

const SUMMIT = new RegExp(phrases`
  \b(?:
    (?:meeting|summit|talks|encounter|face-to-face|sit-down|tete-a-tete) (?:\w+ ){0,3}?(?:between|of|at the level of) (?:[\w'-]+ ){0,5}?(?:presidents|leaders|heads of state|zelens\w+|putin)
    |(?:
      putin[- ](?:and[- ])?zelens\w+|zelens\w+[- ](?:and[- ])?putin
      |one-on-one (?:between|of) (?:[\w'-]+ ){0,3}?(?:zelens\w+|putin|the two|presidents)|presidential
      |leaders'?|presidents'|top-level|head-of-state|heads-of-state|bilateral
    ) (?:meeting|summit|talks|encounter|face-to-face)
    |summit
    |(?:putin|zelens\w+|(?:the )?(?:two )?(?:presidents|leaders)) (?:\w+ ){0,4}?(?:meet|meeting|sit down|come face to face)\b
  )
`);

const FIXED = new RegExp(phrases`
  \b(?:
    agreed (?:to|on|that|upon)|agree (?:to|on)|set (?:a |the )?date
    |date (?:was |has been |is )?(?:set|fixed|agreed)|fixed|scheduled|arranged|confirmed|signed off
    |settled|nailed down|was agreed|will be held|(?:having |had |have )?fixed the (?:day|date)
    |accepted|consented|booked|in the diary|committed
  )\b
`);

const RAISED = new RegExp(phrases`
  \b(?:
    request(?:ed)?|propos(?:e[sd]?|ing|al)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? for
    |consider(?:s|ed|ing)?|acknowledg\w+|discuss(?:ed|ing|ions?)|took note|take note|noted|taken note
    |rais(?:ed|e|ing)|sought|seek(?:s|ing)?|floated|suggest(?:s|ed|ion)|push(?:es|ed)? for|brought up
    |potential|possible|possibility|idea|wish|want(?:s|ed)?|demand(?:s|ed)?|on the agenda
  )\b
`);

export const summit = (view: SentenceView): RawClaim[] => {
  const m = SUMMIT.exec(view.folded);
  if (!m || (m[0] === 'summit' && !/\b(?:putin|zelens|leaders|presidents)/.test(view.folded)))
    return [];
  if (
    /\b(?:trump|nato|european|albania|us-russia|g7|tirana)\b/.test(
      view.folded.slice(Math.max(0, m.index - 40), m.index + m[0].length + 40),
    ) &&
    !/zelens/.test(m[0])
  )
    return [];
  const end = m.index + m[0].length;
  const around = view.folded.slice(Math.max(0, m.index - 80), end + 80);
  const lead = view.folded.slice(Math.max(0, m.index - 34), m.index);
  const tail = view.folded.slice(end, end + 40);
  const fixed =
    FIXED.test(lead) ||
    /^[^,;]{0,24}\b(?:was|were|is|has been|had been|will be)\b[^,;]{0,12}\b(?:agreed|fixed|set|scheduled|arranged|confirmed|held)/.test(
      tail,
    ) ||
    (/^ (?:on|for) /.test(tail) && FIXED.test(around));
  const stance = stanceAt(view, m.index, end, { future: true });
  if (stance === 'open') return [];
  const refused =
    REFUSED.test(view.folded.slice(Math.max(0, m.index - 60), m.index)) ||
    /^[^.;]{0,30}\b(?:was|were|is) (?:ruled out|rejected|refused)\b/.test(view.folded.slice(end));
  const without =
    /\bwithout (?:committing|agreeing|setting|fixing|naming)|\bno (?:date|agreement|commitment)\b|\bnot (?:been )?(?:agreed|fixed|set|committed)|\bonly (?:acknowledged|took note|noted)\b/.test(
      view.folded,
    );
  const silent =
    /\bneither (?:\w+ ){1,2}(?:asked|raised|brought up|mentioned|proposed|requested|sought)\b|\b(?:did not|didn't|never|not so much as) (?:\w+ ){0,2}?(?:ask|request|raise|propose|seek|mention)/.test(
      view.folded.slice(Math.max(0, m.index - 70), m.index),
    );
  const both =
    /\bwill (?:meet|sit down)\b/.test(m[0]) ||
    /^(?: [\w']+){0,3} will (?:meet|sit)/.test(view.folded.slice(end));
  const choice = silent
    ? 'not-raised'
    : refused
      ? 'refused'
      : both
        ? 'agreed'
        : fixed && !without
          ? 'agreed'
          : RAISED.test(around) || without
            ? 'raised'
            : undefined;
  if (!choice || stance === 'denied') return [];
  const reading = {
    'not-raised': "no leaders' meeting asked for",
    refused: "a leaders' meeting refused",
    agreed: "a leaders' meeting agreed",
    raised: "a leaders' meeting asked for, not agreed",
  }[choice];
  return [
    claimOf(
      'talks.next',
      { kind: 'choice', choice },
      reading,
      { start: m.index, end },
      { subject: "leaders' meeting" },
    ),
  ];
};
