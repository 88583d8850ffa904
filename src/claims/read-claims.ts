import { type Block, type Claim, type Facet, type TextRange, topicOf } from '../model/index.ts';
import { isAtAnotherTime } from './belonging/at-another-time.ts';
import { atParagraph } from './events/paragraph.ts';
import { pointsTo } from './events/points-to.ts';
import { resolveEvents, type SentenceEvents } from './events/resolve.ts';
import { type EventState, isCovered, isCoveredSwap } from './events/sign.ts';
import type { FacetContext, FacetReader, RawClaim } from './facets/facet.ts';
import { REGISTRY } from './registry.ts';
import { type SentenceView, viewSentence } from './sentence/sentence-view.ts';
import { splitSentences } from './sentence/sentences.ts';
import { squeeze } from './sentence/squeeze.ts';

/** A claim with the block it stands in; offsets count in that block's text. */
export type BlockClaim = Claim & { readonly block: number };

export interface ClaimDocument {
  readonly blocks: readonly Block[];
  /** ISO date by which "Friday" and "yesterday" are resolved. */
  readonly date?: string;
  /** The same, block by block, where a page holds texts of several days; wins over `date`. */
  readonly dateAt?: (block: number) => string | undefined;
  /** BCP 47; claims are read in English, elsewhere the result is empty. */
  readonly language?: string;
  /**
   * The text may tell of anything, not of the events throughout as a source does: a claim whose
   * sentence does not itself point to its event is then implied, and conflicts with nothing.
   */
  readonly wary?: boolean;
  /** The blocks are the paragraphs of a page, not a sentence with its neighbours. */
  readonly paragraphs?: boolean;
}

const READERS = Object.entries(REGISTRY) as [Facet, FacetReader][];
/** Who took the proposal is no matter of one meeting: "said yes at the talks in Jeddah". */
const ofAnyMeeting = (facet: Facet): boolean => facet === 'war.ceasefire_proposal';

/** Facets asked of the whole swap, whichever phase the sentence speaks of. */
const WHOLE: ReadonlySet<Facet> = new Set(['swap.size', 'swap.record']);

/** "By the evening of 23 May all 1,000 were home" says that the whole was done, on a day of the first phase. */
const isOfWhole = ({ facet, value }: RawClaim): boolean =>
  WHOLE.has(facet) || (value.kind === 'status' && value.stage === 'complete');

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
  if (document.language && !/^en(?!\w)/i.test(document.language)) return;
  let state: EventState = {};
  let before = '';
  for (const block of document.blocks) {
    const out: BlockClaim[] = [];
    const { text, toSource } = squeeze(block.text);
    const date = document.dateAt?.(block.id) ?? document.date;
    const back = (range: TextRange): TextRange => ({
      start: toSource(range.start),
      end: range.end > range.start ? toSource(range.end - 1) + 1 : toSource(range.end),
    });
    if (document.paragraphs) state = atParagraph(state, date);
    for (const sentence of splitSentences(text)) {
      const view = viewSentence(text.slice(sentence.start, sentence.end), sentence.start, date);
      const events = resolveEvents(view, state);
      for (const { claim, event } of claimsIn(view, { events, before }))
        out.push({
          ...(document.wary ? warily(view, claim) : claim),
          block: block.id,
          ...(event ? { event } : {}),
          evidence: back(moved(wholeWords(view.folded, claim.evidence), sentence.start)),
          sentence: back(sentence),
        });
      state = events.next;
      before = `${before.slice(-400)} ${view.folded}`;
    }
    yield out;
  }
}

const moved = ({ start, end }: TextRange, by: number): TextRange => ({
  start: start + by,
  end: end + by,
});

const WORD_END = /^[\w'-]*\w/;

/** Evidence never ends inside a word. */
const wholeWords = (folded: string, { start, end }: TextRange): TextRange => {
  if (!/\w/.test(folded[end - 1] ?? ' ')) return { start, end };
  return { start, end: end + (WORD_END.exec(folded.slice(end))?.[0].length ?? 0) };
};

/** A wary reader's claim: implied where its sentence does not itself point to the event, or tells of another time. */
const warily = (view: SentenceView, claim: RawClaim): RawClaim =>
  claim.implied || claim.facet === 'war.ceasefire_proposal' || isSure(view, claim.facet)
    ? claim
    : { ...claim, implied: true };

const isSure = (view: SentenceView, facet: Facet): boolean =>
  pointsTo(view, topicOf(facet)) && !isAtAnotherTime(view, facet);

/** Facets that tell a day of the talks or after them. */
const TELLS_A_DAY: ReadonlySet<Facet> = new Set(['talks.date', 'talks.next']);

const eventOf = ({ facet, evidence }: RawClaim, events: SentenceEvents): Claim['event'] =>
  TELLS_A_DAY.has(facet) ? events.atDay(evidence.start) : events.at(topicOf(facet), evidence.start);

/** Every facet's claims in one sentence, with their events; those of other events are left out. */
function claimsIn(
  view: SentenceView,
  context: FacetContext,
): { readonly claim: RawClaim; readonly event: Claim['event'] }[] {
  return READERS.flatMap(([facet, read]) =>
    !ofAnyMeeting(facet) && !context.events.possible(topicOf(facet))
      ? []
      : read(view, context).flatMap((claim) => {
          const found = eventOf(claim, context.events);
          const event = isCoveredSwap(found) && isOfWhole(claim) ? 'swap-1000' : found;
          const perhaps =
            !ofAnyMeeting(claim.facet) && context.events.perhaps(topicOf(claim.facet));
          if (isCovered(event))
            return [{ claim: perhaps ? { ...claim, implied: true } : claim, event }];
          const ofTheWar = ofAnyMeeting(claim.facet) && (!event || event === 'talks-later');
          return ofTheWar ? [{ claim, event: undefined }] : [];
        }),
  );
}
