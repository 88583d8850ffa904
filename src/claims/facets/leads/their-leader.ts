import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { mayLead } from './loose.ts';
import { leadIn } from './positions.ts';
import { PARTY, partyIn, TEAM } from './words.ts';

const LEADER =
  '(?:leader|head|chief|boss|captain|chairman|(?:chief|lead|top|head|principal) (?:negotiator|delegate|envoy))';
/** "Under X, their leader, the Russians walked in", "Behind X, the head of their delegation, the Ukrainians": it points ahead to whose he is. */
const AHEAD_OF_THEM = new RegExp(
  String.raw`^\W*(?:under|behind|following|with|alongside|after) ([^,;:]{3,70}), (?:(?:its|their) ${LEADER}|the ${LEADER} of (?:its|their) (?:negotiating |own |whole )?(?:${TEAM})), (?:(?:at their head|in front|in the lead),? )?(?:the )?(?:(?:whole|entire|assembled) )?((?:${PARTY})(?: [\w-]+)?(?: ${TEAM})?)(?= (?:[\w-]+ ){0,2}?(?:walk|c[oa]me|went|fil|enter|sat|met|arriv|left|took|strode|fac|negotiat|talk|march|trooped|stepp|h[ea]ld|rose|spent|drove|flew)\w*)`,
);
/** "came to Antalya for the NATO meeting": on another errand. */
const ELSEWHERE =
  /\b(?:to|in|at|for|from) (?:the )?(?:antalya|ankara|tirana|rome|washington|nato|g7|jeddah|riyadh|geneva|abu dhabi|london|paris|kyiv|moscow|front|trenches|battle)(?!\w)/;
const MAY_BE = /, (?:(?:its|their) |the [\w-]+ (?:negotiator )?of (?:its|their))/;

/**
 * Who is called the leader of those who act behind him in the sentence.
 *
 * Accepts "Under Galuzin, their leader, the Russians walked into the talks". None: "Under Putin, their president, the Russians
 * walked out", "Behind Umerov, their minister, the Ukrainians came in".
 */
export const theirLeader = (view: SentenceView): Lead[] => {
  if (!MAY_BE.test(view.folded)) return [];
  const m = AHEAD_OF_THEM.exec(view.folded);
  const party = m ? partyIn(m[2] as string) : undefined;
  if (!m || !party || ELSEWHERE.test(view.folded.slice(m[0].length))) return [];
  const from = m[0].indexOf(m[1] as string);
  const whom = [from, from + (m[1] as string).length] as const;
  // A president leads a country, and whoever comes under him need not come with him.
  return leadIn(view, whom, { start: 0, end: m[0].length }, party).filter(({ described }) =>
    mayLead(described.person),
  );
};
