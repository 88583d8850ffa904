import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { leadIn } from './positions.ts';
import { theirLeader } from './their-leader.ts';
import { PARTY, partyIn, TEAM } from './words.ts';

const LEADING = '(?:leading|heading|fronting|captaining|chairing|steering)(?: up)?';
const ITS_TEAM = String.raw`(?:the )?${PARTY} (?:[\w-]+ )?(?:${TEAM})`;
const WHERE = String.raw`(?: (?:at|in|into|to|for|during|on|through) [^,;:.]{2,70}?)?`;
/** Whom else they may have met: that team was another. */
const OTHERS = String.raw`[^,;:.]*\b(?:rubio|witkoff|kellogg|trump|vance|fidan|erdogan|america\w*|u\.s|us|turk\w*|europe\w*|antalya|jeddah|riyadh|geneva|the pope)(?!\w)`;
/** Told of the team beside its place: "that met the Ukrainians in Istanbul", ", facing the Russians,". */
const ASIDE = String.raw`(?:,? (?:(?:that|which) (?!was |is |were )|who (?:had |have )?(?:met|meet|faced?|sat|negotiated|talked|(?:came|flew|went|travell?ed) to)(?!\w)(?! the lists))(?!${OTHERS})[^,;:.]{3,60}|, [^,;:.]{3,50},)?`;
const IS = String.raw`(?: (?:was|is|will be|came|sat)\b(?:, (?:as|like|just as|once more|again|then)(?!\w)[^,;:.]{2,40},)?|:| -+(?= ))`;
const CHOSEN =
  '(?:named|chosen|picked|appointed|tapped|selected|sent|tasked|charged|designated|nominated)';
const TO_LEAD = phrases`
  (?:to (?:lead|head|front|captain)(?: up)?|(?:with|for) (?:leading|heading)|as (?:the )?(?:head|leader|chief) of|to the head of)
`;

/** The name stands behind: "Leading for Moscow: X", "Named to lead Ukraine's team was X", "had as its leader X". */
const FRONTED = new AnyOf(
  phrases`
    \b${LEADING} (?:for|on behalf of) (?:the )?${PARTY}${WHERE}${IS}
    |\b(?:leading|heading|fronting|captaining|in charge of|in command of|at the (?:head|helm) of) (?:up )?${ITS_TEAM}${WHERE}${ASIDE}${IS}
    |\b(?:${LEADING}|leadership of) ${ITS_TEAM}${WHERE} (?:fell|went|was (?:left|given|entrusted|assigned|handed)) to(?!\w)
    |\b${CHOSEN}(?: by [^,;:.]{3,30}?)? ${TO_LEAD} ${ITS_TEAM}${WHERE}${IS}
    |\b(?:${PARTY}|putin's|zelens\w+'s) (?:pick|choice|man|nominee|appointee) to (?:lead|head|front) (?:the|its|his|their|${PARTY}) (?:[\w-]+ )?(?:${TEAM})${WHERE} (?:was|is)(?!\w)
    |\b${ITS_TEAM} (?:had|has) as (?:its|their) (?:head|leader|chief|chief negotiator)(?!\w)
  `,
);
/** "Heading Moscow's delegation, Lavrov told", "Once at the head of Kyiv's team, Umerov": who acts is who leads. */
const AS_LEADER = new RegExp(
  String.raw`^\W*(?:while |when |by |in )?(?:${LEADING}|in charge of|at the head of) ${ITS_TEAM}${WHERE}, ((?:[\w'.-]+ ){1,8}?)(?=(?:\w+ed|said|says|told|tells|was|is|had|has|sat|met|made|came|went|left|took|put|brought|laid|read|faced)(?!\w))`,
);
/** "Russia had Lavrov as its chief negotiator", "with Umerov as their leader". */
const HAD_AS = new RegExp(
  String.raw`\b(${PARTY})(?: (?:[\w-]+ )?(?:${TEAM}))?(?: (?:had|has|came with|arrived with)|, with) ([^,;.]{3,60}?),? (?:as|for) (?:its|their|a) (?:head|leader|chief|captain|(?:chief|lead|top) negotiator)(?!\w)`,
  'g',
);

/** A word that every rule here needs. */
const MAY_BE =
  /\b(?:leading|heading|fronting|captaining|chairing|steering|head|lead|leadership|leader|front|captain|chief|in charge|in command|helm|negotiator)(?!\w)/;
const STOP =
  /[;.]|, (?:and )?for (?:the )?(?:russia|ukraine|moscow|k(?:yi|ie)v)(?:ns|ians)?(?!\w)|,? (?:who|whom|whose|that|which|while|whereas|when|opposite|facing|across from|up against|after|as|and)(?!\w)|$/;

/** The one told behind a fronted phrase, up to where something else begins. */
const behind = (view: SentenceView, m: RegExpExecArray): Lead[] => {
  const end = m.index + m[0].length;
  const stop = STOP.exec(view.folded.slice(end, end + 90));
  const whom = [end, end + (stop?.index ?? 90)] as const;
  if (
    /^\W*(?:the )?(?:said|announced|not|nobody|someone|somebody)(?!\w)/.test(view.folded.slice(end))
  )
    return [];
  return leadIn(view, whom, { start: m.index, end }, partyOf(m[0]));
};

const partyOf = (words: string): Party | undefined =>
  partyIn(words) ??
  (/putin's/.test(words) ? 'russia' : /zelens/.test(words) ? 'ukraine' : undefined);

const asLeader = (view: SentenceView): Lead[] => {
  const m = AS_LEADER.exec(view.folded);
  if (!m) return [];
  const end = m[0].length;
  const from = end - (m[1] as string).length;
  return leadIn(view, [from, end], { start: 0, end: from }, partyIn(m[0].slice(0, from)));
};

const hadAs = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, HAD_AS).flatMap((m) => {
    const from = m.index + m[0].indexOf(m[2] as string, (m[1] as string).length);
    const whom = [from, from + (m[2] as string).length] as const;
    const range = { start: m.index, end: m.index + m[0].length };
    return leadIn(view, whom, range, partyIn(m[1] as string));
  });

/**
 * Leaders behind a fronted word of leading, or who act by it.
 *
 * Accepts "Leading for Moscow at the table: Sergei Lavrov", "Steering the Ukrainian side through the talks fell to X", "In charge of the Russian team that met the Ukrainians was X", "Named to lead the Ukrainian delegation was Umerov",
 * "Kyiv's choice to head its team was X", "Heading Moscow's delegation, Lavrov told …", "Russia had Lavrov as its chief
 * negotiator", "Under X, their leader, the Russians came". None: "Leading the call for peace was Lavrov", "Heading the Russian delegation was no minister".
 */
export const frontedLeads = (view: SentenceView): Lead[] =>
  MAY_BE.test(view.folded)
    ? [
        ...matchesOf(view.folded, FRONTED).flatMap((m) => behind(view, m)),
        ...asLeader(view),
        ...hadAs(view),
        ...theirLeader(view),
      ]
    : [];
