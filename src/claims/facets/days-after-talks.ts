import type { DateValue, TextRange } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { CAPTIVES, SWAP_NOUN } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const AFTER_THE_TALKS = new RegExp(
  String.raw`\b(an?|${NUMBERS.join('|')}|\d{1,2}) (days?|weeks?)(?: to the day)? (?:after|following) (?:the (?:[\w-]+ ){0,2}?(?:talks|meeting|negotiations|session)(?: in istanbul)?|istanbul|they (?:had )?met in istanbul|the delegations (?:had )?(?:met|parted|risen) in istanbul)(?!\w)`,
  'g',
);
/** "agreed in Istanbul on 16 May and launched a week later": counted from the day of the deal. */
const AFTER_THE_DEAL = new RegExp(
  String.raw`\b(?:agreed|settled|arranged|negotiated|decided|concluded)(?: (?:up)?on)?(?: in istanbul)?,? (?:on )?(?:16 may|may 16)(?:,? 2025)?(?: in istanbul)?,?(?: and)? (?:was |were |(?:the|that|this|its|their) (?:(?!(?:not|never|no|who|which|that)(?!\w))[\w,'-]+ ){1,9}?)?(?:launched|begun|began|started|opened|set in motion|got under ?way|kicked off|first carried out) (?:exactly |just |only )?(an?|${NUMBERS.join('|')}|\d{1,2}) (days?|weeks?) (?:later|after(?! (?:the|that|his|their|a)(?!\w)))(?!\w)`,
  'g',
);
/** Other talks have other weeks behind them. */
const OTHER_TALKS =
  /\b(?:second|third|next|later|june|july|jeddah|riyadh|geneva|abu dhabi|alaska|washington|paris|london)(?!\w)/;
/** "A week after the talks nobody has been freed": what did not happen has no day. */
const NOT_DONE =
  /\b(?:not|no|never|nobody|none|nothing|yet|still|without|neither|nor|only|would|will|should|could|expected|due)(?!\w)|n't(?!\w)/;

const FREED = phrases`
  (?:was|were|had been) (?:[\w-]+ ){0,2}?(?:freed|released|exchanged|swapped|let go|set free|handed over|home|free|on (?:the|their|its) (?:road|way) home|carried out|completed|under ?way)
  |began|started|opened|got under ?way|took place|kicked off|came (?:home|back)|went (?:home|free|ahead)|walked free|crossed|changed hands|returned home
`;
/** Behind the words, or before them, stands what happened then. */
const HAPPENED_THEN = new RegExp(
  String.raw`^,? (?:the |a |an |both |about |some )?(?:[\w'-]+ ){0,4}?(?:${SWAP_NOUN}|${CAPTIVES}|phase|stage|group|batch|busloads?|first \d+)(?!\w)(?: (?!said|told|prais|call|hail)[\w'-]+){0,9}? (?:${FREED})(?!\w)`,
);
const THEN_HAPPENED = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${CAPTIVES}|phase|stage|group|batch|\d{3})(?!\w)(?: [\w'-]+){0,6}? (?:${FREED})(?: [\w'-]+){0,2}?,? (?:exactly |just |only )?$`,
);

const OF_SWAP = new RegExp(String.raw`\b(?:${SWAP_NOUN})(?!\w)`);
const TALKS_ON = 16;
const LAST_OF_MAY = 31;

const happened = (folded: string, start: number, end: number): boolean =>
  HAPPENED_THEN.test(folded.slice(end)) || THEN_HAPPENED.test(folded.slice(0, start));

/**
 * The day that is told by how long after the talks of 16 May it was, by its words.
 *
 * Accepts "agreed on 16 May and launched a week later", "agreed on 16 May, the swap began a week later", "exactly a week after the Istanbul talks, a first group was on the road home" (23 May), "seven days after the talks".
 * None: "a week after the talks nobody has been freed", "a week after the second round", "a week
 * after the talks Zelensky praised the exchange", "weeks after the talks".
 */
export const daysAfterTalks = ({
  folded,
}: SentenceView): (TextRange & { readonly value: DateValue })[] =>
  NOT_DONE.test(folded)
    ? []
    : [...afterTalks(folded), ...afterTheDeal(folded)].flatMap((m) => {
        const [, count = '', unit = ''] = m;
        const n = /^\d/.test(count) ? Number(count) : Math.max(1, NUMBERS.indexOf(count) + 1);
        const day = TALKS_ON + n * (unit.startsWith('week') ? 7 : 1);
        const value = { kind: 'date', year: 2025, month: 5, day } as const;
        return day > LAST_OF_MAY ? [] : [{ start: m.index, end: m.index + m[0].length, value }];
      });

const afterTalks = (folded: string): RegExpExecArray[] =>
  OTHER_TALKS.test(folded)
    ? []
    : matchesOf(folded, AFTER_THE_TALKS).filter((m) =>
        happened(folded, m.index, m.index + m[0].length),
      );
const afterTheDeal = (folded: string): RegExpExecArray[] =>
  OF_SWAP.test(folded) ? matchesOf(folded, AFTER_THE_DEAL) : [];
