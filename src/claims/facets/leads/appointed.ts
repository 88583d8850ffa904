import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { leadIn } from './positions.ts';
import { PARTY, partyIn, TEAM } from './words.ts';

const WHO = String.raw`(?:${PARTY}|putin|zelens\w+|the (?:russian|ukrainian) (?:president|leader|government))`;
const TALKS = String.raw`(?:talks|negotiat\w+|table|meeting|round|session|istanbul|encounter)`;
const ITS = String.raw`(?:the|its|his|their|a|${PARTY})`;
/** "the Russian negotiating", not "the army before the". */
const KIND = String.raw`(?:(?!(?:before|after|during|at|in|of|for|with|to|and|on|by)(?!\w))[\w'-]+ ){0,3}?`;

/** What somebody is put into, who is to lead. */
const ROLE = phrases`
  (?:in|into|to) (?:the|its|his) (?:lead|leader's|chief's|chairman's|captain's|head|top|central|centre|main) (?:chair|seat|role|job)
  |in (?:charge|command) of ${ITS} ${KIND}(?:${TEAM}|${TALKS})
  |at the (?:head|helm) of ${ITS} ${KIND}(?:${TEAM})
  |to (?:lead|head|chair|captain|front|run|be the head of|take charge of) ${ITS} ${KIND}(?:${TEAM}|${TALKS}|russians|ukrainians)
  |as (?:(?:its|his|the|their) )?(?:chief|lead|head|top|principal|leader|boss) (?:negotiator|delegate|envoy|of ${KIND}(?:${TEAM}))
`;

/** "Kyiv put X in the lead chair", "Putin sent X at the head of the team", "Zelensky's choice of X to lead". */
const PUT = new RegExp(
  String.raw`\b(${WHO})(?:,? wh(?:ich|o))?(?: (?:had|has|have))?(?: (?:[a-z]+ly|again|once more|instead|also))? (?:put|placed|seated|installed|sent|dispatched|named|appointed|chosen|chose|picked|selected|tapped|tasked|designated|made) ([^;.]{3,70}?) (?:${ROLE})(?!\w)`,
  'g',
);
/** "As its chief negotiator Moscow had chosen X", "In charge of the negotiators Kyiv put X": the role stands first. */
const ROLE_FIRST = new RegExp(
  String.raw`\b(?:as (?:its|their|his|the) (?:chief|lead|head|top|principal) (?:negotiator|delegate|envoy)|as (?:head|leader|chief) of ${ITS} ${KIND}(?:${TEAM})|(?:in charge|at the (?:head|helm)) of ${ITS} ${KIND}(?:${TEAM}))(?: (?:at|in|for|to) [^,;.]{3,50}?)?,? (${WHO}) (?:had |has )?(?:put|placed|chosen|chose|picked|named|sent|appointed|selected|installed) (?=[\w'-])`,
  'g',
);
/** "Zelensky stayed away and had his defence minister lead the team": made somebody do it. */
const HAD_LEAD = new RegExp(
  String.raw`\b(${WHO})(?!\w)[^;.]{0,90}? (?:had|made|let|has) ((?:his|its|her|the) (?:own )?(?:[\w-]+ ){1,4}?)(?:lead|head|front|captain) ${ITS} ${KIND}(?:${TEAM}|${TALKS})(?!\w)`,
  'g',
);
/** "had entrusted the Istanbul negotiation to X", "handed the lead to X". */
const ENTRUSTED = new RegExp(
  String.raw`\b(${WHO})(?: (?:had|has|have))? (?:entrusted|gave|given|handed|left|assigned|confided) (?:the (?:lead|job of leading[^;.,]{0,40}|leadership[^;.,]{0,40})|${ITS} ${KIND}(?:${TEAM}|${TALKS})(?: (?:of|in|on|at|with) [^;.,]{2,24}?)?) to (?=[\w'-])`,
  'g',
);
/** "…, and the Kremlin a presidential aide in its own": the verb is not said twice. */
const AND_THE_OTHER = new RegExp(
  String.raw`^[^.;]{0,50}?,? (?:and|while) (${WHO}) ((?:an?|its|his|the|[\w.]+) [^.;,]{3,60}?)(?:,? (?:in|into|at|to|on) (?:its|his|their|the other)(?!\w)|[.;,]|$)`,
);
const VERB =
  /\b(?:was|is|were|had|has|put|sent|said|met|told|wants?|wanted|agreed|refus\w+|did|would|will)(?!\w)/;

/** One of the verbs that every rule here needs: asked first, for most sentences have none. */
const MAY_BE =
  /\b(?:put|placed|seated|installed|sent|dispatched|named|appointed|chose|chosen|picked|selected|tapped|tasked|designated|made|entrusted|gave|given|handed|left|assigned|confided|had|let|has)(?!\w)/;
/** Whoever takes another one's place does not lead what is past. */
const REPLACES = /\b(?:in place of|replac\w+|succeed\w*|takes? over from|took over from)(?!\w)/;

const partyOf = (who: string): Party | undefined =>
  /putin/.test(who) ? 'russia' : /zelens/.test(who) ? 'ukraine' : partyIn(who);

const gapped = (view: SentenceView, end: number, first: Party | undefined): Lead[] => {
  const m = AND_THE_OTHER.exec(view.folded.slice(end));
  const party = m ? partyOf(m[1] as string) : undefined;
  if (!m || !party || party === first || VERB.test(m[2] as string)) return [];
  const from = end + m[0].lastIndexOf(m[2] as string);
  const to = from + (m[2] as string).length;
  return leadIn(view, [from, to], { start: from, end: to }, party);
};

/** "sent neither Lavrov nor Ushakov to lead its side, but Medinsky": the last one, and none of the others. */
const NEITHER = /^(?:neither|not|no)(?!\w)/;
const BUT = /^[^.;]{0,80}?,? but (?=[\w'-])/;
const instead = (
  view: SentenceView,
  start: number,
  end: number,
  party: Party | undefined,
): Lead[] => {
  const but = BUT.exec(view.folded.slice(end));
  if (!but) return [];
  const from = end + but[0].length;
  const stop = /[,;.]| (?:who|whose|and|while)(?!\w)|$/.exec(view.folded.slice(from, from + 70));
  return leadIn(view, [from, from + (stop?.index ?? 70)], { start, end: from }, party);
};

const put = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, PUT).flatMap((m) => {
    const end = m.index + m[0].length;
    const from = m.index + m[0].indexOf(m[2] as string, (m[1] as string).length);
    const party = partyOf(m[1] as string);
    if (NEITHER.test(m[2] as string)) return instead(view, m.index, end, party);
    const whom = [from, from + (m[2] as string).length] as const;
    return [...leadIn(view, whom, { start: m.index, end }, party), ...gapped(view, end, party)];
  });

const roleFirst = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, ROLE_FIRST).flatMap((m) => {
    const end = m.index + m[0].length;
    const stop = /[,;.]| (?:who|whose|and|while)(?!\w)|$/.exec(view.folded.slice(end, end + 70));
    const whom = [end, end + (stop?.index ?? 70)] as const;
    const party = partyOf(m[1] as string);
    return [...leadIn(view, whom, { start: m.index, end }, party), ...gapped(view, end, party)];
  });

const hadLead = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, HAD_LEAD).flatMap((m) => {
    const whom = m[2] as string;
    const from = m.index + m[0].lastIndexOf(whom);
    const range = { start: m.index, end: m.index + m[0].length };
    return leadIn(view, [from, from + whom.length], range, partyOf(m[1] as string));
  });

const entrusted = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, ENTRUSTED).flatMap((m) => {
    const end = m.index + m[0].length;
    const stop = /[,;.]| (?:who|whose|and|while)(?!\w)|$/.exec(view.folded.slice(end, end + 70));
    const whom = [end, end + (stop?.index ?? 70)] as const;
    return leadIn(view, whom, { start: m.index, end }, partyOf(m[1] as string));
  });

/**
 * Leaders told by who made them: a party, or its president, puts somebody in the leader's place.
 *
 * Accepts "Kyiv put its defense chief in the lead chair, and the Kremlin a presidential aide in its own", "Ukraine
 * sent its minister at the head of the team", "had entrusted the negotiation to Umerov", "had his minister lead the team". None: "sent Umerov to
 * the talks", "put Shoigu in charge of the army".
 */
export const appointedLeads = (view: SentenceView): Lead[] =>
  !MAY_BE.test(view.folded) || REPLACES.test(view.folded)
    ? []
    : [...put(view), ...entrusted(view), ...hadLead(view), ...roleFirst(view)];
