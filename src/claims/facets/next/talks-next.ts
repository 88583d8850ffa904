import { WEEKDAY } from '../../lexicon/calendar.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';

const REFUSED =
  /(?:\b(?:refus(?:e[sd]?|ing|al)|reject(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|declin(?:e[sd]?|ing)|no (?:plans?|intention|agreement|further|more|follow-up|second|new|wish)|not (?:agree|meet|talk|resume|continue|to|put|share|exchange|submit)|never|without (?:agreeing|any)|den(?:y|ied)|unwilling|would not|will not|won't|nor|neither|broke off|walked away|dismiss\w+|turned down|shot down|nobody|did not so much as|made no|threw out|no(?= $)|not (?:ask|request|raise|propose|seek|mention))\b|n't\b)/;

const PAPER =
  /\b(?:written|in writing|on paper|down on paper|put (?:\w+ ){0,6}(?:down|to paper|in writing)|drafts?|documents?|memorand(?:um|a|ums)|in black and white|in detail|detail(?:ed)?|spell(?:ed|ing)? out|set(?:ting)? out|lay(?:ing)? out|draw(?:n|ing)? up|exchange(?:d)? (?:\w+ ){0,3}(?:visions?|proposals|ideas|views)|shar(?:e|es|ed|ing)|present(?:s|ed|ing)?|submit(?:s|ted|ting)?|tabl(?:ed|ing)|swap(?:s|ped|ping)? (?:\w+ ){0,3}(?:visions?|proposals|ideas|papers)|formulat\w+|prepar(?:e|es|ed|ing)|hand(?:ed|ing)? (?:\w+ ){0,3}over)\b/;
const VISION =
  /\b(?:visions?|proposals?|ideas?|plans?|terms|conditions|memorand\w+|blueprints?|outlines?|views|positions?|papers?|roadmap|version|concept|drafts?)\b/;
const OF_PEACE =
  /\b(?:ceasefires?|cease-fires?|truces?|armistice|peace|settlement|halt|end (?:the|to)|future)\b/;

const visions = (view: SentenceView): RawClaim[] => {
  const vision = VISION.exec(view.folded);
  const paper = PAPER.exec(view.folded);
  const peace = OF_PEACE.exec(view.folded);
  if (!vision || !paper || !peace) return [];
  const start = Math.min(vision.index, paper.index);
  const end = Math.max(vision.index + vision[0].length, paper.index + paper[0].length);
  if (end - start > 90 || Math.abs(peace.index - vision.index) > 70) return [];
  if (
    /\b(?:u\.s\.|us|american|european|washington)\b[^,;]{0,30}$/.test(
      view.folded.slice(0, vision.index),
    ) &&
    /\b(?:accept|reject)/.test(view.folded)
  )
    return [];
  const stance = stanceAt(view, start, end, { future: true });
  if (stance === 'open') return [];
  const clause = clauseAt(view, start);
  const refused = REFUSED.test(view.folded.slice(Math.max(clause.start, start - 60), end));
  if (refused && /\b(?:so far|yet|still)\b/.test(view.folded)) return [];
  const yes = refused === (stance === 'denied');
  return [
    claimOf(
      'talks.next',
      { kind: 'boolean', yes },
      yes ? 'written ceasefire proposals to be exchanged' : 'no written ceasefire proposals',
      { start, end },
      { subject: 'written visions' },
    ),
  ];
};

const AGAIN =
  /\b(?:(?:see|seeing) (?:each other|one another) again|me(?:et|eting|t) (?:\w+ ){0,3}?(?:again|once more|for (?:further|more|another|new))|(?:further|future|more|follow-up|follow-on|additional|new|next|another|second|subsequent|fresh) (?:\w+ ){0,2}?(?:talks|round|rounds|meeting|meetings|negotiations|session|contacts?|meetings?)|(?:continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|keep|kept|keep up|carry on|go(?:ing)? on with|press on with) (?:\w+ ){0,3}?(?:talk(?:s|ing)?|dialogue|negotiat\w+|contacts|discussions|meeting)|sit down (?:\w+ ){0,3}?again|(?:come|get|came|got) together (?:again|once more)|dialogue (?:goes|will go|would go) on|reconven\w+|talk(?:s)? again|reconvene|return to the (?:negotiating )?table|come back to the table)\b/g;
/** A day not named yet is no refusal to meet. */
const NO_DATE = /\b(?:date|day|time|place|venue) (?:for|of) (?:a |an |the )?$/;
/** Not meeting again on one day is no refusal to meet. */
const THAT_DAY = new RegExp(
  String.raw`^[^,;]{0,20}\b(?:before|until|till|unless)\b|^[^,;]{0,30}\b(?:that|the same|this) (?:day|night|evening|afternoon|week)\b|^[^,;]{0,20}\b(?:today|tonight|tomorrow|on ${WEEKDAY})\b`,
);
const AGREED =
  /\b(?:agree(?:d|s|ing|ment)?|will(?:ing|ingness)?|ready|readiness|promis(?:e|es|ed|ing)|pledg\w+|commit\w*|prepared|consent\w*|express\w*|plan(?:s|ned)?|decided|set|would|vow\w*|undert\w+|in principle|open to|accept\w*|schedul\w+|arrange\w*|intend\w*|settled)\b/;

const again = (view: SentenceView): RawClaim[] => {
  for (const m of view.folded.matchAll(AGAIN)) {
    const claims = againAt(view, m);
    if (claims.length) return claims;
  }
  return [];
};

const againAt = (view: SentenceView, m: RegExpExecArray): RawClaim[] => {
  const end = m.index + m[0].length;
  if (
    NO_DATE.test(view.folded.slice(Math.max(0, m.index - 40), m.index)) ||
    /^[^,;]{0,24}\b(?:scheduled|planned|announced|set|fixed|yet)\b/.test(view.folded.slice(end))
  )
    return [];
  const clause = clauseAt(view, m.index);
  const head = view.folded.slice(Math.max(clause.start, m.index - 90), m.index);
  const refused =
    REFUSED.test(head.slice(-48).replace(/^.*\b(?:despite|after|amid)\b.*?,/, '')) ||
    /^(?:\w+ ){0,2}(?:was|were) (?:ruled out|rejected|refused|not)/.test(
      view.folded.slice(end + 1),
    );
  if (/\b(?:where|when|how|whether) to $/.test(head)) return [];
  if (
    refused &&
    (THAT_DAY.test(view.folded.slice(end)) || / (?:in|at|there|here|anywhere|on) /.test(m[0]))
  )
    return [];
  if (!refused && !AGREED.test(head) && !AGREED.test(view.folded.slice(end, end + 40))) return [];
  if (
    /\b(?:leaders|presidents|heads of state|summit|putin and zelens|zelens\w+ and putin)\b/.test(
      view.folded.slice(m.index, end + 50),
    )
  )
    return [];
  if (/\b(?:third|fourth) /.test(m[0])) return [];
  const stance = stanceAt(view, m.index, end, { future: true });
  if (stance === 'open') return [];
  const yes = refused === (stance === 'denied');
  return [
    claimOf(
      'talks.next',
      { kind: 'boolean', yes },
      yes ? 'to meet again' : 'not to meet again',
      { start: m.index, end },
      { subject: 'meet again' },
    ),
  ];
};

const SUMMIT =
  /\b(?:(?:meeting|summit|talks|encounter|face-to-face|sit-down|tete-a-tete) (?:\w+ ){0,3}?(?:between|of|at the level of) (?:[\w'-]+ ){0,5}?(?:presidents|leaders|heads of state|zelens\w+|putin)|(?:putin[- ](?:and[- ])?zelens\w+|zelens\w+[- ](?:and[- ])?putin|one-on-one (?:between|of) (?:[\w'-]+ ){0,3}?(?:zelens\w+|putin|the two|presidents)|presidential|leaders'?|presidents'|top-level|head-of-state|heads-of-state|bilateral) (?:meeting|summit|talks|encounter|face-to-face)|summit|(?:putin|zelens\w+|(?:the )?(?:two )?(?:presidents|leaders)) (?:\w+ ){0,4}?(?:meet|meeting|sit down|come face to face)\b)/;
const FIXED =
  /\b(?:agreed (?:to|on|that|upon)|agree (?:to|on)|set (?:a |the )?date|date (?:was |has been |is )?(?:set|fixed|agreed)|fixed|scheduled|arranged|confirmed|signed off|settled|nailed down|was agreed|will be held|(?:having |had |have )?fixed the (?:day|date)|accepted|consented|booked|in the diary|committed)\b/;
const RAISED =
  /\b(?:request(?:ed)?|propos(?:e[sd]?|ing|al)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? for|consider(?:s|ed|ing)?|acknowledg\w+|discuss(?:ed|ing|ions?)|took note|take note|noted|taken note|rais(?:ed|e|ing)|sought|seek(?:s|ing)?|floated|suggest(?:s|ed|ion)|push(?:es|ed)? for|brought up|potential|possible|possibility|idea|wish|want(?:s|ed)?|demand(?:s|ed)?|on the agenda)\b/;

const summit = (view: SentenceView): RawClaim[] => {
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

/**
 * talks.next: what was to follow. Subjects: written visions, meet again, leaders' meeting.
 *
 * Accepts "would now share written proposals for a possible ceasefire", "put its vision of a ceasefire
 * down on paper", "refusing to put their ceasefire ideas in writing", "agreed in principle to future
 * talks", "called for a meeting between the two heads of state".
 */
export const readTalksNext: FacetReader = (view) => [
  ...visions(view),
  ...again(view),
  ...summit(view),
];
