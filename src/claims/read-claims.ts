import type { Block, Claim, TextRange } from '../model/index.ts';
import { isOfOthers } from './belonging/they-are-others.ts';
import { claimsInSentence, type SentenceClaim } from './claims-in-sentence.ts';
import { atParagraph } from './events/carried/paragraph.ts';
import { namesTheTalks } from './events/points-to.ts';
import { resolveEvents } from './events/resolve.ts';
import type { EventState } from './events/sign.ts';
import { doubtsIn, verdictOf } from './sentence/doubt/in-doubt.ts';
import { isQuotedAlone } from './sentence/doubt/quoted-alone.ts';
import { moved, wholeWords } from './sentence/ranges.ts';
import { viewSentence } from './sentence/sentence-view.ts';
import { goesOn, neighbourOf } from './sentence/text/broken-off.ts';
import { mayBeEnglish } from './sentence/text/is-english.ts';
import { splitSentences } from './sentence/text/sentences.ts';
import { shownText } from './sentence/text/shown-text.ts';
import { sureOnAnyDay } from './sure-on-any-day.ts';
import { warily } from './warily.ts';

/** A claim with the block it stands in; offsets count in that block's text. */
export type BlockClaim = Claim & { readonly block: number };

export interface ClaimDocument {
  readonly blocks: readonly Block[];
  /** ISO date by which "Friday" and "yesterday" are resolved. */
  readonly date?: string;
  /** The same, block by block, where a page holds texts of several days; wins over `date`. */
  readonly dateAt?: (block: number) => string | undefined;
  /** Other days, ISO, on which a block may have been written: a claim that they change is implied. */
  readonly otherDaysAt?: (block: number) => readonly string[];
  /** BCP 47. Claims are read in English; where another language is declared, in what is English all the same. */
  readonly language?: string;
  /**
   * The text may tell of anything, not of the events throughout as a source does: a claim whose
   * sentence does not itself point to its event is then implied, and conflicts with nothing.
   */
  readonly wary?: boolean;
  /** The blocks are the paragraphs of a page, not a sentence with its neighbours. */
  readonly paragraphs?: boolean;
}

/** So much of a sentence and what follows tells by signs and labels what it is, characters. */
const BEGINNING = 400;

/**
 * Reads every claim that a document makes about the covered events, in reading order.
 * A sentence takes its event from its own words, else from what precedes it, else from the page's
 * date; a claim about another event, or about none that can be told, is left out.
 */
export function readClaims(document: ClaimDocument): BlockClaim[] {
  return [...claimsByBlock(document)].flat();
}

/** The same, block after block, for whoever has other work to do in between. */
export function* claimsByBlock(document: ClaimDocument): Generator<readonly BlockClaim[]> {
  let state: EventState = {};
  let before = '';
  let last = '';
  let dateBefore: string | undefined;
  let named = false;
  const inDoubt = doubtsIn((index, step) => neighbourOf(document.blocks, index, step));
  for (const [index, block] of document.blocks.entries()) {
    const out: BlockClaim[] = [];
    const { text, toSource } = shownText(block);
    const date = document.dateAt?.(block.id) ?? document.date;
    const quoted = isQuotedAlone(text) && verdictOf(block.labels ?? []) !== 'stands';
    const otherDays = document.otherDaysAt?.(block.id) ?? [];
    const back = (range: TextRange): TextRange => ({
      start: toSource(range.start),
      end: range.end > range.start ? toSource(range.end - 1) + 1 : toSource(range.end),
    });
    if (document.paragraphs) state = atParagraph(state, date, dateBefore);
    dateBefore = date;
    const opened = goesOn(neighbourOf(document.blocks, index, -1), block.text);
    const unended = goesOn(block.text, neighbourOf(document.blocks, index, 1));
    const sentences = mayBeEnglish(text, document.language) ? splitSentences(text) : [];
    for (const [nth, sentence] of sentences.entries()) {
      const raw = text.slice(sentence.start, sentence.end);
      const from = nth === 0 ? 0 : toSource(sentence.start);
      const written = block.text.slice(from, from + BEGINNING);
      const view = viewSentence(raw, sentence.start, date);
      const events = resolveEvents(view, state);
      const onDay = (day: string): SentenceClaim[] => {
        const other = viewSentence(raw, sentence.start, day);
        return claimsInSentence(other, { events: resolveEvents(other, state), before });
      };
      const claims = claimsInSentence(view, { events, before });
      named ||= namesTheTalks(view);
      const broken = (opened && nth === 0) || (unended && nth === sentences.length - 1);
      const behind = sentences[nth + 1];
      const next = behind
        ? text.slice(behind.start, behind.end)
        : (neighbourOf(document.blocks, index, 1) ?? '');
      const doubted = inDoubt({ index, nth, written, last, next, labels: block.labels ?? [] });
      const aside = quoted || broken || doubted || isOfOthers(view.folded, last);
      const days = view.dates.some(({ relative }) => relative) ? otherDays : [];
      for (const { claim, event } of sureOnAnyDay(claims, days.map(onDay)))
        out.push({
          ...(document.wary ? warily(view, claim, { aside, named }) : claim),
          block: block.id,
          ...(event ? { event } : {}),
          evidence: back(moved(wholeWords(view.folded, claim.evidence), sentence.start)),
          sentence: back(sentence),
        });
      state = events.next;
      before = `${before.slice(-400)} ${view.folded}`;
      last = view.folded;
    }
    yield out;
  }
}
