import type { SentenceView } from '../../sentence/sentence-view.ts';
import { describeSince } from '../../values/since/since.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { HAD_LAST } from './not-since.ts';

/** What is quoted for itself: "the last time …", "only three months earlier". */
const TOLD_OF_LAST =
  /\b(?:last|recently|late as|took|taken|previous)(?!\w)|^(?!since)[^.]*\b(?:earlier|before|ago)$/;

/** "silence of ten years", "three years of silence", "three years without talks": the gap itself is written. */
const IS_GAP =
  /^(?:(?:silence|gap|hiatus|pause|lull|interruption|freeze|standstill|drought|break)(?!\w)|[^,]*\b(?:of silence|without|with no|silence|gap|hiatus|pause|lull|interruption|freeze|standstill|drought|break)(?!\w))/;

/** "first since spring 2022 (the last between March and May 2022)", "first after a silence of ten years (…)". */
export const spanAsWritten = (view: SentenceView, hit: SinceHit): string => {
  const words = view.raw.slice(hit.start, hit.end).trim();
  const told = words.toLowerCase();
  const span = `${words} (${describeSince(hit.value)})`;
  if (HAD_LAST.test(told) || TOLD_OF_LAST.test(told)) return span;
  if (/\bfirst(?: time)? ever(?!\w)/.test(told)) return span;
  if (told.startsWith('after ')) return `first a${span.slice(1)}`;
  if (!IS_GAP.test(told)) return `first ${span}`;
  return /^(?:\d|[a-z-]+ (?:years?|months|decades?)|(?:a|an|more|over|nearly|almost|about)(?!\w))/.test(
    told,
  )
    ? `first after ${span}`
    : `first after a ${span}`;
};
