import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { REFUSED } from './refused.ts';

const PAPER = new RegExp(phrases`
  \b(?:
    written|in writing|on paper|down on paper|put (?:\w+ ){0,6}(?:down|to paper|in writing)|drafts?
    |documents?|memorand(?:um|a|ums)|in black and white|in detail|detail(?:ed)?|spell(?:ed|ing)? out
    |set(?:ting)? out|lay(?:ing)? out|draw(?:n|ing)? up
    |exchange(?:d)? (?:\w+ ){0,3}(?:visions?|proposals|ideas|views)|shar(?:e|es|ed|ing)
    |present(?:s|ed|ing)?|submit(?:s|ted|ting)?|tabl(?:ed|ing)
    |swap(?:s|ped|ping)? (?:\w+ ){0,3}(?:visions?|proposals|ideas|papers)|formulat\w+
    |prepar(?:e|es|ed|ing)|hand(?:ed|ing)? (?:\w+ ){0,3}over
  )\b
`);

const VISION =
  /\b(?:visions?|proposals?|ideas?|plans?|terms|conditions|memorand\w+|blueprints?|outlines?|views|positions?|papers?|roadmap|version|concept|drafts?)\b/;

const OF_PEACE =
  /\b(?:ceasefires?|cease-fires?|truces?|armistice|peace|settlement|halt|end (?:the|to)|future)\b/;

/** Whether each side is to put its vision of a ceasefire on paper. */
export const writtenVisions = (view: SentenceView): RawClaim[] => {
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
