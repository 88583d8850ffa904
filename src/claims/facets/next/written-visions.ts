import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { PAPER, paperIn, VISION } from './paper-in.ts';
import { isPutOff, noSuch } from './put-off.ts';
import { REFUSED, UP_TO_MEANWHILE, withoutNoRefusal } from './refused.ts';

/** "Neither the Ukrainians nor the Russians, when they parted, undertook …": whatever clause stands between. */
const NEITHER =
  /^\W*neither (?:the )?(?:russia|ukrain|moscow|k(?:yi|ie)v|side|delegation|team|party)[\w']*(?!\w)(?![^.;]*\bbut(?!\w))/;

/** "none were exchanged on Friday, but both promised to draw them up": they are to come. */
const TO_COME =
  /\b(?:but|;) [^;]{0,30}?\b(?:promised to|agreed to|will|would|are to|were to|undertook to)(?!\w)/;

/** "would not publish its draft": it may be handed over all the same. */
const UNPUBLISHED =
  /\b(?:not|n't|never|refus\w+ to|declin\w+ to) (?:\w+ )?(?:publish|disclose|release|reveal|make (?:it |them )?public|comment on)(?!\w)/;

/** An American plan that is taken or refused is another paper. */
const isForeignPlan = ({ folded }: SentenceView): boolean =>
  /\b(?:u\.s\.|us|american|european|washington)(?!\w)[^,;]{0,30}$/.test(
    folded.slice(0, VISION.exec(folded)?.index ?? 0),
  ) && /\b(?:accept|reject)/.test(folded);

/** "won't do the talks there and is stalling on the memorandum": the refusal ends where another verb takes the paper. */
const isRefusedIn = (words: string): boolean =>
  REFUSED.test(
    words
      .replace(UP_TO_MEANWHILE, '')
      .split(/ (?:and|but|while) (?:(?:is|are|was|were) )?(?=\w+ing (?:on|over|with) )/)
      .pop() ?? '',
  );

/** Whether each side is to put its vision of a ceasefire on paper. */
export const writtenVisions = (view: SentenceView, before: string): RawClaim[] => {
  const paper = paperIn(view, before);
  if (!paper || isForeignPlan(view) || UNPUBLISHED.test(view.folded)) return [];
  const { start, end, loose } = paper;
  // What they imagine is no supposition of the writer's.
  const put = PAPER.exec(view.folded.slice(start))?.[0].length ?? 0;
  const stance = stanceAt(view, start, start + put, { future: true });
  if (stance === 'open') return [];
  const clause = clauseAt(view, start);
  const from = Math.max(clause.start, start - 60);
  // "no written proposals": the no stands right before.
  const refused =
    [start, end].some((to) => isRefusedIn(withoutNoRefusal(view.folded).slice(from, to))) ||
    isPutOff(view.folded, clause.start, start, end) ||
    noSuch(view.folded, clause.start, start) ||
    NEITHER.test(view.folded) ||
    view.folded.startsWith('nothing', start);
  if (/\b(?:yet|still) to(?!\w)/.test(view.folded)) return [];
  if (refused && TO_COME.test(view.folded)) return [];
  if (refused && /\b(?:so far|yet|still|before|until|unless)(?!\w)/.test(view.folded)) return [];
  const yes = refused === (stance === 'denied');
  return [
    claimOf(
      'talks.next',
      { kind: 'boolean', yes },
      yes ? 'written ceasefire proposals to be exchanged' : 'no written ceasefire proposals',
      { start, end },
      { subject: 'written visions', implied: loose },
    ),
  ];
};
