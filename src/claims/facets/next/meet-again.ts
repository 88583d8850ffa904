import { AnyOf } from '../../lexicon/any-of.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { isPutOff } from './put-off.ts';
import { refusedIn, withoutNoRefusal } from './refused.ts';

const AGAIN = new AnyOf(
  phrases`
    \b(?:
      (?:see|seeing) (?:each other|one another) again
      |me(?:et|eting|t) (?:\w+ ){0,3}?(?:again|once more|for (?:further|more(?! than(?!\w))|another|new))
      |(?:further|future|more|follow-up|follow-on|additional|new|next|another|second|subsequent|fresh) (?:\w+ ){0,2}?(?:
        talks|round|rounds|meeting|meetings|negotiations|session|contacts?|meetings?
      )
      |(?:
        continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|keep|kept|keep up|carry on|go(?:es|ing)? on(?: with)?|went on(?: with)?|keep on|press(?:ed|es)? ahead with
        |press on with
      ) (?:\w+ ){0,3}?(?:talk(?:s|ing)?|dialogue|negotiat\w+|contacts|discussions|meeting)
      |(?:keep|stay|remain)(?:s|ed|ing)? in (?:touch|contact)|(?:talk|negotiat(?:e|ing)|talking) on(?= *(?:[.,;]|$| (?:in|at|next|after)(?!\w)))|(?:talk(?:ing)?|negotiat(?:e|ing)) (?:(?:no|any) )?(?:further|more|longer)(?!\w)|(?:talking|negotiating) on
      |(?:c[oa]me|coming|get(?:ting)?|return(?:ed|ing)?) (?:back )?for (?:another|more|further|an? (?:second|further|new|next)) (?:\w+ )?(?:talks|rounds?|meetings?|sessions?|negotiations)|sit down (?:\w+ ){0,3}?again|(?:come|get|came|got) together (?:again|once more)
      |dialogue (?:goes|will go|would go) on|reconven\w+|talk(?:s)? again|reconvene
      |return to the (?:negotiating )?table|(?:come|be|sit) back (?:at|to|round) (?:the|one) table
      |(?:talks|negotiations|dialogue|conversation|contacts) (?:(?:are|is|were|was) to|will|would|shall) (?:go on|continue|resume|be resumed|be continued)
    )(?!\w)
  `,
  {
    cue: /again|once more|further|future|more|follow-|additional|new|next|another|second|subsequent|fresh|continu|resum|ke(?:ep|pt)|carry on|go(?:es|ing)? on|went on|press(?:ed|es)? (?:ahead|on)|stay|remain|(?:talk(?:ing)?|negotiat(?:e|ing)) on|longer|reconven|return|back/,
  },
);

/** A day or place not named yet is no refusal to meet. */
const NO_DATE =
  /\b(?:where|when|who|whether|at what level)(?: (?:exactly|and when|or when|and where))? (?:the |a |any |such a )?$|\b(?:date|day|time|place|venue|format|agenda|level|topics|composition) (?:(?:for|of) (?:an? |the |any |their |such an? )?|(?:on which |when )?(?:to|they would|they will) )$/;

/** "The Vatican is ready to host the next round": where it might be, not that it will. */
const TO_HOST =
  /\b(?:to|could|would|might|can|may) (?:\w+ )?(?:host|hold|house|stage|receive|welcome|provide [\w ]{3,20} for) (?:an?|the|any|this) $/;

/** "to put off further negotiations": somebody's aim, and nothing agreed. */
const TO_HINDER =
  /\b(?:put off|postpone|delay|avoid|block|derail|sabotage|stall|prevent|scupper|dodge) (?:the |any |all )?$/;

/** Not meeting again on one day is no refusal to meet. */
const THAT_DAY = new RegExp(
  String.raw`^[^,;]{0,20}\b(?:before|until|till|unless)(?!\w)|^[^,;]{0,30}\b(?:that|the same|this) (?:day|night|evening|afternoon|week)(?!\w)|^[^,;]{0,20}\b(?:today|tonight|tomorrow|on ${WEEKDAY})(?!\w)`,
);

const AGREED =
  /\b(?:agree(?:d|s|ing|ment)?|will(?:ing|ingness)?|ready|readiness|promis(?:e|es|ed|ing)|pledg\w+|commit\w*|prepared|consent\w*|express\w*|plan(?:s|ned)?|decided|set|would|vow\w*|undert\w+|in principle|open to|accept\w*|schedul\w+|arrange\w*|intend\w*|settled|(?:is|are|was|were) to(?: be)?|task(?:ed)?|promise|door (?:\w+ ){0,2}(?:open|ajar))(?!\w)/;

/** Whether the two sides are to meet again: the first mention of it that says so. */
export const meetAgain = (view: SentenceView): RawClaim[] => {
  for (const m of matchesOf(view.folded, AGAIN)) {
    const claims = againAt(view, m);
    if (claims.length) return claims;
  }
  return [];
};

const againAt = (view: SentenceView, m: RegExpExecArray): RawClaim[] => {
  const end = m.index + m[0].length;
  if (
    NO_DATE.test(view.folded.slice(Math.max(0, m.index - 40), m.index)) ||
    TO_HOST.test(view.folded.slice(Math.max(0, m.index - 40), m.index)) ||
    TO_HINDER.test(view.folded.slice(Math.max(0, m.index - 40), m.index)) ||
    /^[^,;:]{0,24}\b(?:scheduled|planned|announced|set|fixed|yet)(?!\w)/.test(
      view.folded.slice(end),
    )
  )
    return [];
  const clause = clauseAt(view, m.index);
  const head = withoutNoRefusal(view.folded).slice(Math.max(clause.start, m.index - 90), m.index);
  const refused =
    refusedIn(head.slice(-64)) ||
    /^ (?:[\w']+ ){0,3}?(?:was |were |is )?(?:out of the question|off the table|over and done with)(?!\w)/.test(
      view.folded.slice(end),
    ) ||
    /^(?:(?!(?:and|but|when|while|whereas|although|because|after|since|before|as|until)(?!\w))\w+ ){0,2}(?:(?:was|were) (?:ruled out|rejected|refused|not)|(?:ruled out|rejected|refused)(?!\w))/.test(
      view.folded.slice(end + 1),
    ) ||
    isPutOff(view.folded, clause.start, m.index, end);
  if (
    /\b(?:where|when|how|whether) to $|\b(?:said|say|tell|told) (?:where|when|whether|how)(?!\w)[^;]*$/.test(
      head,
    )
  )
    return [];
  if (
    refused &&
    (THAT_DAY.test(view.folded.slice(end)) || / (?:in|at|there|here|anywhere|on) /.test(m[0]))
  )
    return [];
  const agreed = [head, m[0], view.folded.slice(end, end + 40)].some((words) => AGREED.test(words));
  if (!refused && !agreed) return [];
  if (
    /\b(?:leaders|presidents|heads of state|summit|putin and zelens|zelens\w+ and putin)(?!\w)/.test(
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
