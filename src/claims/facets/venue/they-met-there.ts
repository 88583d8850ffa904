import { namesBothParties } from '../../belonging/both-parties.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { TALKING } from '../../lexicon/sitting.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** They meet, or come to terms. */
const MEETS = String.raw`${MET}|${TALKING}|held|agreed?|struck|reached|settled|clinched|sealed|signed|promised?|hammered out`;
const LAST_MET = new RegExp(String.raw`\b(?:${TALKS}|${MEETS})(?!\w)`, 'g');

/** The place opens the sentence, perhaps behind its day: "On 16 May in Geneva, …", "Having travelled to Minsk, …". */
const FRONTED =
  /^\W*(?:(?:on|last) [\w ]{3,14},? )?(?:in|at|inside|having (?:travelled|traveled|flown|gone|come) to) (?:the )?(?:[\w'-]+ ){0,3}(?:of )?$/;
const PARTIES = String.raw`(?:russia|ukrain|moscow|k(?:yi|ie)v|medins|umerov)[\w']*`;
const THEN_THEY = new RegExp(
  String.raw`^(?:'s [\w' -]{3,30})?(?:,? (?:on|last) [\w ]{3,14})?(?:, [^,;.]{3,50},)?,? (?:(?:the|both|two|high-level) )*(?:[a-z]+ (?:of|from) )?${PARTIES}[^,;.]{0,50}? (?:${MEETS})(?!\w)`,
);
/** "sent delegations to Ankara, where they negotiated", "flew to Ankara and met there". */
const THERE_THEY = new RegExp(
  String.raw`^(?:, where (?:they|both|the (?:two )?(?:sides|delegations|teams)) (?:[\w'-]+ ){0,3}?(?:${MEETS})(?!\w)(?! with (?!each|one another))|,? and (?:there (?:they )?(?:${MEETS})(?!\w)|(?:they )?(?:${MEETS}) (?:[\w'-]+ ){0,2}?there(?!\w)))`,
);
/** Others of both countries meet as well. */
const OTHERS =
  /\b(?:ambassadors?|consuls?|players?|athletes|lawyers|clerics|bishops|artists|students|ministers|families|relatives|scientists)(?!\w)/;

/** All that may stand between a word of meeting and its place: who, when, how long, on what. Any other word has a place of its own. */
const BETWEEN = new RegExp(phrases`
  ^(?:[ ,]+(?:the|an?|their|its|first|direct|peace|face-to-face|talks|negotiations|meeting|round|time|together|down|again|on|last|this|\w+day
  |\d[\d,.]*|may|since|spring|of|in|at|for|over|more|less|than|just|about|nearly|almost|under|one|two|three|hours?|minutes|years?|by|and|between|both|sides?
  |russia\w*|ukrain\w*|moscow\S*|k(?:yi|ie)v\S*|umerov\S*|medins\S*|delegations|teams|negotiators|envoys|to|upon|exchange|swap|trade|free|thousand|prisoners|captives|each
  |deal|agreement|accord|was|were|held|convened|presidential|complex|palace|hotel|capital|city|resort|turkish|inside|[a-z]-shaped|long|table|opposite|across|other|another|face))*[ ,]+$
`);

const before = (view: SentenceView, { start }: PlaceHit): string =>
  view.folded.slice(clauseAt(view, start).start, start);

/**
 * True where both parties are the subject of a meeting, or of a deal, and nothing but its circumstances parts it from the place; a place that opens the
 * sentence has them right behind it.
 *
 * Accepts "Russia and Ukraine sent delegations to Ankara, where they negotiated", "Moscow and Kyiv held their first direct talks since 2022 in Geneva", "In Riyadh, on 16 May, envoys of Ukraine and Russia struck the deal".
 * None: "In Berlin, a spokesman said on 16 May that the first direct talks between Russia and Ukraine …", "the talks drew praise in Paris".
 */
export const theyMetThere = (view: SentenceView, hit: PlaceHit): boolean => {
  const ahead = view.folded.slice(0, hit.start);
  if (FRONTED.test(ahead)) {
    const then = THEN_THEY.exec(view.folded.slice(hit.end))?.[0] ?? '';
    return namesBothParties(then) && !OTHERS.test(then);
  }
  const own = before(view, hit);
  if (namesBothParties(ahead) && !OTHERS.test(ahead) && THERE_THEY.test(view.folded.slice(hit.end)))
    return true;
  const met = matchesOf(own, LAST_MET).pop();
  return (
    met !== undefined &&
    namesBothParties(own) &&
    !OTHERS.test(own) &&
    BETWEEN.test(own.slice(met.index + met[0].length))
  );
};
