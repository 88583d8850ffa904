import { namesBothParties } from '../../belonging/both-parties.ts';
import { TALKS } from '../../lexicon/nouns.ts';

/** Who had not, and what, up to where another clause begins. */
const HAD =
  /^,? (?:had|have|has|did)((?: (?!(?:as|when|while|so|such)(?!\w))[\w'-]+){1,9}|(?= (?:as|so|such)(?!\w)))/;
/** Both sides or their talks, without the names of the parties. */
const OF_BOTH = new RegExp(
  String.raw`\b(?:they|both|two|each|sides|countries|governments|capitals|nations|delegations|negotiators|envoys|enemies|foes|neighbours|belligerents|${TALKS}|contacts?|this|that|anything)(?!\w)`,
);

/**
 * True where what had not been since then is told of others than both sides; `after` is what follows the time.
 *
 * Accepts "Not since 2023 (had the Bosphorus seen such fog as when they met)", "(had so many reporters been there)". None: "Not since 2022 (had Russia
 * and Ukraine met)", "(had there been direct talks)".
 */
export const hadOthers = (after: string): boolean => {
  const had = HAD.exec(after);
  if (!had) return false;
  const words = had[1] ?? '';
  return !namesBothParties(words) && !OF_BOTH.test(words);
};
