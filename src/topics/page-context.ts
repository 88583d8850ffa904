import type { Block, PageFacts, Scope, Topic } from '../model/index.ts';
import { headLength } from './dates/dateline.ts';
import { daysByBlock } from './dates/days-by-block.ts';
import { CLASS } from './lexicon/classes.ts';
import { KIND } from './lexicon/kinds.ts';
import { isCoveredCount, isCoveredNumber } from './scope/cues/count-cue.ts';
import { scopeOfDay, writtenOn } from './scope/date-scope.ts';
import { sectionsOfOthers } from './scope/foreign-sections.ts';
import { type PageMatter, readMatter } from './scope/page-matter.ts';
import type { Written } from './scope/scope.ts';
import { speaksOfTheWar } from './speaks-of-the-war.ts';
import { formulaEnd } from './swaps/captives/formula.ts';
import type { PageEvidence } from './tokens/candidate.ts';
import { after } from './tokens/near.ts';
import { type Token, tokenise } from './tokens/tokens.ts';
import { occursIn, TRIGGERS } from './triggers.ts';

/**
 * A page's blocks as tokens (none for blocks that can neither hold a mention nor date one),
 * and what they say of the page as a whole.
 */
export interface PageContext {
  readonly evidence: PageEvidence;
  readonly tokens: readonly (readonly Token[])[];
  /** The scope of a mention in that block that has no signs of its own; `ours`: its sentence is of this war. */
  fallback(block: number, topic: Topic, ours: boolean): Scope;
  /** When that block was written, beside the covered events. */
  written(block: number): Written | undefined;
  /** The classes that make a sentence one of this war: Ukraine, and Russia but for swaps of another matter. */
  parties(topic: Topic): number;
}

const HEADER_LENGTH = 60;
const SMALLEST_FORMULA = 100;
/** A thousand for a thousand may be of anything. */
const ROUND = 1000;
/** A page that names clubs and firms so many times as often as the parties is about those. */
const MOSTLY = 2;

/** Reads a page once, whole; `facts.title` counts as the block before the first. */
export function readPage(
  blocks: readonly Block[],
  facts: PageFacts & { title?: string },
): PageContext {
  const title = tokenise(facts.title ?? '');
  const head = headLength(blocks);
  const tokens = blocks.map((block, index) =>
    index < head || block.text.length <= HEADER_LENGTH || occursIn(block.text, TRIGGERS)
      ? tokenise(block.text)
      : [],
  );
  const counts = { parties: 0, other: 0, covered: 0, affairs: 0, bits: 0 };
  for (const list of [title, ...tokens])
    for (const [at, token] of list.entries()) count(list, at, token, counts);
  const days = daysByBlock({ facts, blocks, tokens, title, head });
  const captives = (counts.bits & CLASS.captive) !== 0;
  const foreignSections = sectionsOfOthers(tokens);
  const matters = new Map<Topic, PageMatter>();
  const matterOf = (topic: Topic): PageMatter => {
    const matter = matters.get(topic) ?? readMatter(topic, title, tokens);
    matters.set(topic, matter);
    return matter;
  };
  const foreign = counts.other > 2 * (counts.parties + counts.covered);
  // Istanbul alone speaks for this war, except where others are named and neither a party nor captives.
  const ofOthers = foreign && counts.parties === 0 && !captives;
  const ofTheWar = tokens.map((list) => !ofOthers && speaksOfTheWar(list));
  return {
    tokens,
    evidence: {
      parties: counts.parties > 0 || (captives && counts.covered > 0),
      others: counts.other > 0,
      affairs: (counts.bits & CLASS.notTalks) !== 0,
      ofAffairs: counts.affairs > MOSTLY * (counts.parties + counts.covered),
      captives,
      istanbul: (counts.bits & CLASS.istanbul) !== 0,
    },
    fallback(block, topic, ours) {
      const amongOthers =
        (foreign && !ofTheWar[block]) ||
        foreignSections[block] ||
        (matterOf(topic).foreign && matterOf(topic).others[block]);
      if (amongOthers && !ours) return 'other';
      const day = days[block];
      return day ? scopeOfDay(day, topic) : 'covered';
    },
    written: (block) => writtenOn(days[block]),
    parties(topic) {
      const both = CLASS.ukraine | CLASS.russia;
      return topic === 'swap' && matterOf('swap').foreign ? CLASS.ukraine : both;
    },
  };
}

interface Counts {
  parties: number;
  other: number;
  covered: number;
  affairs: number;
  bits: number;
}

function count(list: readonly Token[], at: number, token: Token, counts: Counts): void {
  // A palace or the strait is named for many reasons.
  counts.bits |= token.value === KIND.place ? 0 : token.bits;
  if (token.bits & (CLASS.ukraine | CLASS.russia)) counts.parties++;
  if (token.bits & CLASS.notTalks) counts.affairs++;
  if (token.bits & CLASS.other && token.value !== KIND.swapOnly) counts.other++;
  if (!(token.bits & CLASS.number)) return;
  if (isCoveredCount(list, at)) counts.covered++;
  if (token.value < SMALLEST_FORMULA || formulaEnd(list, at) < 0) return;
  // "1,000 for 1,000" is of captives though none is named.
  counts.bits |= CLASS.captive;
  const captives = after(list, at, CLASS.captive, { tokens: 2 }) >= 0;
  if (isCoveredNumber(token) && (captives || token.value < ROUND)) counts.covered++;
}
