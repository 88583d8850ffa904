import { phrases } from '../lexicon/phrases.ts';

/** Who may stand before the infinitive; any other word may be a verb ("agree to", "fail to"). */
const NAMED = phrases`
  (?:
    russians?|russia|ukrain(?:e|ians?)|k(?:yi|ie)v|moscow|kremlin|putin|zelens\w+|trump|u\.?s\.?|america|washington|vance|rubio|witkoff|kellogg
    |eu|europe(?:ans?)?|macron|starmer|merz|tusk|france|germany|poland|britain|uk|turk(?:ey|iye|ish)|ankara|erdogan|fidan|istanbul
    |lavrov|medins\w+|um[ij]?erov|yermak|vatican|pope|holy see|saudi(?: arabia)?|qatar|uae|emirates|abu dhabi|oman|switzerland|swiss
    |geneva|china|india|brazil|hungary|austria|belarus|minsk|the|both|two|more|next|direct|peace|president|leaders?|ministers?|fm|pm|foreign|defen[cs]e
    |sides|teams?|delegations?|envoys?|negotiators|officials|talks|round|swap|exchange|and|&
  )(?:'s?)?
`;

const VERB = phrases`
  (?:
    hold|host|mediate|broker|chair|meet|attend|join|swap|exchange|trade|free|release|hand|return|send|lead|head|represent
    |resume|begin|start|open|visit|travel|fly|go|come|sign|accept|reject|present|submit|discuss|take|sit|face|talk
    |negotiate|continue|get|receive|last|run|be
  )
`;

const TO_DO = new RegExp(String.raw`^\W*(?:${NAMED}(?:, |-| )){1,7}to ${VERB}(?!\w)`);

/** "to trade prisoners after first direct talks": what stands behind it has been. */
const HAS_BEEN = /\b(?:after|following|as|when|while|despite|amid|under)(?!\w)/;

/**
 * True where the words at `at` of a clause are foretold by a headline: names, and an infinitive right behind them.
 *
 * Accepts "Vatican to host Russia-Ukraine talks", "Putin, Trump to meet". None: "Kyiv agrees to swap", "Putin was to come",
 * what stands behind "after" or "as".
 */
export const foretells = (clause: string, at: number): boolean => {
  const end = TO_DO.exec(clause)?.[0].length;
  return end !== undefined && !HAS_BEEN.test(clause.slice(end, Math.max(end, at)));
};
