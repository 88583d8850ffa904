import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Verbs of taking captive; no nouns, whose date may be that of their exchange. */
const TAKEN =
  /^(?:captured|taken|seized|imprisoned|gefangengenommen|gerieten|geriet|geraten|capture[es]*|capturad[oa]s?|apresad[oa]s?|catturat[oaie]|pojman\w*|wziet\w*|взят\S*|попал\S*|захвачен\S*|захоплен\S*|потрапи\S*|yakalanan|dusen|alinan)$/;
const PEOPLE = CLASS.human | CLASS.swap | CLASS.swapVerb | CLASS.freed;
const REACH = 6;

/**
 * Whether a date is that of a capture: "was captured near Mariupol in April 2022 and had been swapped", "взятый в плен в мае
 * 2022-го"; not "the swap of captured soldiers in May". `at`: a token of the date.
 */
export function isOfCapture(
  tokens: readonly Token[],
  { topic, head }: Candidate,
  at: number,
): boolean {
  if (topic !== 'swap') return false;
  for (let near = at - 1; near >= at - REACH && near >= 0; near--) {
    if (near === head || bitsAt(tokens, near) & PEOPLE) return false;
    if (tokens[near + 1]?.gap) return false;
    if (TAKEN.test(tokens[near]?.word ?? '')) return true;
  }
  return false;
}
