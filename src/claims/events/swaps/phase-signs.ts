import type { EventId } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { AT_ITS_START, numberedPhase, OF_PHASES, PHASE_NOUN } from '../../lexicon/phases.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { EventSign } from '../sign.ts';
import { isUnlike, signsOf } from './match-signs.ts';

const PART = String.raw`(?:${PHASE_NOUN}|exchange|swap|handover|transfer|portion|half|third|section|lot|convoy)`;
const FIRST = new AnyOf(
  phrases`
    \b(?:first|initial|opening|1st)(?:[- ](?:day'?s?|of|the|three|planned|major|big|prisoner|large-scale|friday)){0,3}[- ]${PART}(?!\w)
    |\b(?:first|initial|opening)${OF_PHASES}(?!\w)|\b${numberedPhase(1)}(?!\w)
    |\bthe first (?:
      \d{2,4}|captives|prisoners|people|buses|men|soldiers|ukrainians|russians|freed|returnees
      |to (?:return|come|be freed)
    )|\b(?:its|their) first \d{2,4}(?![\w,.:-]| (?:days|hours|minutes|weeks|years|km|kilometres|miles|tanks|drones|missiles))
    |\b(?:opened|began|started|kicked off|launched|opening) (?:the )?(?:\w+ ){0,4}(?:exchange|swap)(?!\w)
    |\b(?:exchange|swap)(?! of (?:views|words|fire|ideas|opinions|letters|gifts|blows|notes|lists)(?!\w))(?: (?!since|war(?!\w))[\w'-]+){0,5}(?:, (?!(?:which|who|where|but|and|as|when|while|after|before|since|said)(?!\w))[^,;.]{3,40},)? (?:
      began|opened|started|got under ?way|kicked off|was launched|under ?way
    )(?!\w)
    |\b${AT_ITS_START}(?!\w)
    |\b(?:opening|first) (?:day|leg|group|\w+day)(?!\w)
    |\bfirst to (?:be (?:freed|released|exchanged|swapped|let go|set free|handed over)|go (?:home|free)|walk free|come (?:home|back)|return(?: home)?)(?!\w)
  `,
  {
    cue: /first|initial|open|1st|beg[aiu]n|start|kicked off|launched|under ?way|\b(?:one|1|i)(?!\w)/,
  },
);
const PHASES: readonly [AnyOf, EventId][] = [
  [FIRST, 'swap-1000-phase-1'],
  [
    new AnyOf(
      String.raw`\b(?:second|2nd)(?:[- ](?:day'?s?|of|the|prisoner)){0,3}[- ]${PART}(?!\w)|\bsecond${OF_PHASES}(?!\w)|\b${numberedPhase(2)}(?!\w)`,
      { cue: /second|2nd|\b(?:two|2|ii)(?!\w)/ },
    ),
    'swap-1000-phase-2',
  ],
  [
    new AnyOf(
      String.raw`\b(?:third|final|last|closing|3rd)(?:[- ](?:and (?:final|last)|day'?s?|of|the|prisoner)){0,3}[- ]${PART}(?!\w)|\b(?:third|last|final)${OF_PHASES}(?!\w)|\b${numberedPhase(3)}(?!\w)`,
      { cue: /third|final|last|closing|3rd|\b(?:three|3|iii)(?!\w)/ },
    ),
    'swap-1000-phase-3',
  ],
];
const OTHER_PHASES =
  /\b(?:the )?(?:other|remaining|later|following|subsequent|next) (?:two|ones?|stages?|phases?|days?|batches)(?!\w)/g;
const PLANNED = /\b(?:agree\w*|plan\w*|promis\w*|expect\w*|next|would|will|to) (?:[\w'-]+ ){0,3}$/;

/** "The first stage took place on Friday, the second yesterday". */
const ELLIPTIC: readonly [RegExp, EventId][] = [
  [
    /\bthe second(?=,| (?:one|on|was|came|took|followed|yesterday|today|a day)(?!\w))/g,
    'swap-1000-phase-2',
  ],
  [
    /\bthe (?:third|last)(?=,| (?:one|on|was|came|took|followed|yesterday|today|a day)(?!\w))/g,
    'swap-1000-phase-3',
  ],
];
const ellipticPhases = (view: SentenceView): EventSign[] =>
  signsOf(view, FIRST, 'swap-1000-phase-1', true).length === 0
    ? []
    : ELLIPTIC.flatMap(([pattern, event]) => signsOf(view, pattern, event, true));

/** "After the 390 of the first day, another 307 went home", "a day after the first phase", "Saturday's 307, unlike the first group": what is told is of another. */
const AFTER =
  /\bafter (?:the )?(?:(?:\d[\d,]* )?(?:[\w-]+ )?(?:of|in|on|from) (?:the )?|\d[\d,]* (?:[\w'-]+ ){0,4})$|\b(?:days?|morning|night) after (?:the |its |their )?(?:(?:istanbul|big|great|large|long-awaited|promised|prisoner|mass|whole|1[,]?000-for-1[,]?000) ){0,3}$|\b(?:eve|(?:days?|night|morning) before|ahead|advance) (?:of )?(?:the |its |their )?(?:istanbul )?$/;

const isComparedWith = (before: string): boolean => AFTER.test(before) || isUnlike(before);

/** "The second phase of the Istanbul (swap, the war's biggest, began)": not the swap began. */
const LATER_PHASE_OF = new RegExp(
  String.raw`\b(?:second|third|final|last|next|later|closing|2nd|3rd)(?: [\w-]+)? ${PHASE_NOUN} of (?:[\w'-]+ ){0,6}$`,
);

/** "He was the first to be freed of his unit": his own turn. */
const isOfOneMan = (words: string): boolean =>
  /\b(?:he|she|i|man|woman|soldier|son|husband|father|brother|captive|prisoner)(?: [\w'-]+){0,2}? (?:was|is|became|had been) (?:among |one of )?(?:the )?(?:very )?first to(?!\w)/.test(
    words,
  );

/** Words that tell the phase of a swap, whichever swap it is. */
export const phaseSigns = (view: SentenceView): EventSign[] =>
  [
    ...ellipticPhases(view),
    ...signsOf(view, OTHER_PHASES, 'swap-1000-phase-2', true),
    ...PHASES.flatMap(([pattern, event]) =>
      signsOf(view, pattern, event, true).filter(
        (s) =>
          !isOfOneMan(view.folded.slice(Math.max(0, s.start - 40), s.end)) &&
          !LATER_PHASE_OF.test(view.folded.slice(Math.max(0, s.start - 70), s.start)) &&
          !isComparedWith(view.folded.slice(Math.max(0, s.start - 50), s.start)) &&
          (event === 'swap-1000-phase-1' ||
            !PLANNED.test(view.folded.slice(Math.max(0, s.start - 40), s.start))),
      ),
    ),
  ].sort((a, b) => a.start - b.start);
