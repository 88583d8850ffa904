import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { type Party, PEOPLE } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readPeople } from '../../values/person.ts';
import type { LeadPhrase } from './phrases.ts';
import { CHIEF, lastPartyIn, PARTY, partyIn, TEAM } from './words.ts';

/** Presidents lead countries and spokesmen speak for them; neither need be at the table. */
const ABOVE_OR_BESIDE: ReadonlySet<string> = new Set([
  'putin',
  'zelensky',
  'peskov',
  'zakharova',
  'podolyak',
  'tykhyi',
]);

const ABLE = PEOPLE.filter(({ key, party }) => party !== 'other' && !ABOVE_OR_BESIDE.has(key));
const ABLE_KEYS: ReadonlySet<string | undefined> = new Set(ABLE.map(({ key }) => key));

/** True for those of either party whom loose words can make the head of a delegation. */
export const mayLead = (person: string | undefined): boolean => ABLE_KEYS.has(person);

/** "sent Medinsky to lead it", not "sent Medinsky a list" nor "to Alaska". */
const ONE_SENT = phrases`
  (?=(?:[\w'.-]+ ){0,6}?(?:${ABLE.map(({ forms }) => forms).join('|')})
  (?:[.,;:]|$| (?:to (?:lead|head|istanbul|the talks|the table|negotiate|turkey|speak|represent|do)|instead|again|once more|in his|and|as|with|for the)(?!\w)))
`;

const SIDE = String.raw`(?:the )?(?:${PARTY}|us|them|our side|their side)`;
const AT_THE_TABLE = String.raw`(?: (?:at|in|across|around|that|this|then|on) (?:the |that |this )?(?:\w+ )?(?:talks|negotiations|table|meeting|istanbul|round|session|room|may|day|time|friday))`;

/** The name stands in front: "Umerov answered for Kyiv", "whom Putin put in charge". */
const AHEAD = new AnyOf(
  phrases`
    \b(?:
      (?:spoke|speaks|speaking|answer(?:s|ed)|negotiat(?:es|ed)|acted|sat|stood|stands|fronted|led|leads|decided|headed up) (?:for|on behalf of)
      |(?:did|does|doing|handled) the (?:talking|negotiating|bargaining|speaking) (?:for|on)
      |(?:ran|runs) the show (?:for|on)|call(?:s|ed) the shots (?:for|on)|(?:was|is) in (?:charge|command) (?:for|on)
      |(?:took|had|has|held) the (?:chair|lead|floor|reins) (?:for|on)|(?:sits?|sat|stands?|stood) (?:at|in) the (?:cent(?:re|er)|middle|head|heart) of
      |(?:${CHIEF}|boss|captain) (?:on|for)
    ) ${SIDE}(?![\w'])(?: (?:${TEAM}))?
    |\b(?:took|takes|brought|guided|shepherded|managed|directed) (?:the |his |its )?${PARTY} ${TEAM}(?!\w)
    |\b(?:${CHIEF}|boss|captain) (?:of the (?:russians|ukrainians)|on the other side|on (?:the|their|our) side)(?!\w)
    |\b(?:boss|captain) of (?:the |its |their )?(?:[\w'-]+ ){0,2}?${TEAM}(?!\w)|\b(?:is|was) (?:its|their) (?:boss|captain)(?!\w)
    | wh(?:o|om)(?<=\bit (?:was|is) [^;]{3,110} wh(?:o|om)) (?:[\w ]{0,30} )?(?:in charge|led|headed|chosen|picked|sent|did the talking)(?= *(?:[.,;]|$|when|as|at the|in istanbul))
  `,
);

/** The name stands behind: "his opposite number was X", "Moscow sent X", "the choice fell on X". */
const BEHIND = new AnyOf(
  phrases`
    \b(?:opposite number|counterpart|adversary|interlocutor|antagonist)(?<!\b(?:lavrov|putin|trump|rubio|fidan|erdogan|zelens\w+)'s? (?:\w+ )?(?:opposite number|counterpart|adversary|interlocutor|antagonist))${AT_THE_TABLE}? (?:was|is)(?!\w)|\bnew (?:opposite number|counterpart),
    |\b(?:sat|sits|was|stood) (?:opposite|across from|facing) (?=(?:mr\.? )?(?:medins|umerov))
    |\b(?:opposite|across from) (?:him|mr\.? \w+|medins\w+|umerov)[^;]{0,50}? (?:sat|was|sits)(?!\w)
    |\b(?:choice|task|job|role|lot|part)(?: of [^,;.]{3,60}?)? (?:fell (?:on|to)|went to)(?!\w)
    |\b(?:put|placed|left) (?=[^.;,]{3,60} in (?:charge|command)(?!\w)(?! of (?!(?:the )?(?:[\w']+ ){0,2}(?:${TEAM}|talks|negotiations))))
    |\b(?:putin|zelens\w+|moscow|kyiv|kiev|(?:the )?kremlin|russia|ukraine|who|and)(?: ha[sd])?(?: (?:again|only|merely|just|once more|instead))? (?:sent|dispatched|fielded|deployed) ${ONE_SENT}
    |\b(?:talks|negotiations|delegation|team|negotiating) (?:was |were )?entrusted to(?!\w)|\bentrusted (?:the|these) (?:talks|negotiations) to(?!\w)
    |\b${PARTY} (?:point |lead |main |front )?(?:man|woman|voice|face|frontman|point man)(?:${AT_THE_TABLE}(?: was| is|,)|(?:, (?:once (?:more|again)|again|as before),)? (?:was|is)(?!\w))
    |\b${PARTY} (?:leader|head|chief|boss|captain)${AT_THE_TABLE} (?:was|is)(?: not [^,;.]{3,30} but)?(?!\w)
    |\b(?:their|its|our|the (?:russians|ukrainians)') (?:boss|chief|head|leader|captain|head man)${AT_THE_TABLE}? (?:was|is)(?!\w)
    |\b(?:leadership|reins|lead)(?: (?:of|for|on) (?:the )?${PARTY} ${TEAM})? (?:was|were|is|lay|lies) (?:in the hands of|with)(?!\w)
    |\bon (?:the )?${PARTY} (?:side|part),? (?:it was|everything (?:went|ran) through|[^,;.]{3,40} by|sat|stood|was)(?!\w)
    |\bon (?:ours|theirs|our side|their side),? it was(?!\w)|\b(?:ours|theirs) (?:was|is)(?!\w)
    |\bfor (?:the )?${PARTY},? (?:it was|sat|came|spoke|[^,;.]{3,40} by)(?!\w)
    |\b(?:a|the|each|one) (?:[\w-]+ )?(?:delegation|team|negotiators|group) under(?!\w)|\b(?:russians|ukrainians),? (?:came |sat |worked )?under(?!\w)
  `,
);

/** "For Ukraine, Defence Minister Rustem Umerov.": a name and no more, or a word of leading behind it. */
const HEADED_BY_PARTY = new RegExp(
  phrases`
    (?:^\W*|[^;]; (?:and )?)(?:for|on behalf of) (?:the )?${PARTY}(?: side)?(?:,|:)
    (?=[^,;:.]{3,60}(?:[.;:]|$|,? (?:led|headed|spoke|negotiated|was in charge|did the talking|sat|took the (?:chair|floor))(?!\w)|, not(?!\w)))
  `,
  'g',
);

/** Whoever was named last before, as "his" takes him up. */
const takesUpALeader = (before: string): boolean =>
  /^(?:medinsky|umerov)$/.test(readPeople(before.slice(-300)).pop()?.key ?? '');

/** Some word of an office: without one, and without somebody who may lead, loose words say nothing. */
const OFFICE_WORD =
  /\b(?:minist|premier|diplomat|staff|aide|advis|assistant|spokes|press|intelligence|spy|security|general|command|chief|lawmaker|deputy|mp(?!\w)|parliament|faction|speaker|senator|ombuds|human rights|president|ambassador|office|administration|sbu(?!\w)|fsb(?!\w)|svr(?!\w)|defen[cs]e)/;

const partyFor = (folded: string, m: RegExpExecArray): Party | undefined =>
  /^(?:opposite|across|counterpart|new|sat|was|stood)(?!\w)/.test(m[0])
    ? undefined
    : (partyIn(m[0]) ??
      (/^(?:put|placed|left)/.test(m[0]) ? lastPartyIn(folded.slice(0, m.index)) : undefined));

/**
 * Looser words for who leads. Weak: a person known to speak for the party, who is no president, may agree
 * by them and never conflicts; but for "his opposite number at the talks was X" right after Medinsky or
 * Umerov, which leaves no doubt.
 *
 * Accepts "spoke for the Russians", "did the talking for Kyiv", "Moscow sent Medinsky", "the choice fell on",
 * "Russia's man at the table was", "their boss was", "on the Russian side everything went through". None:
 * "his counterpart, Andrii Sybiha, said", "put in charge of the drone works".
 */
export function loosePhrases(view: SentenceView, before: string): LeadPhrase[] {
  const { folded } = view;
  if (!view.people.some(({ key }) => mayLead(key)) && !OFFICE_WORD.test(folded)) return [];
  const at = (m: RegExpExecArray, kind: LeadPhrase['kind'], sure = false): LeadPhrase => ({
    start: m.index,
    end: m.index + m[0].length,
    kind,
    party: partyFor(folded, m),
    ...(sure ? {} : { weak: true }),
  });
  return [
    ...matchesOf(folded, AHEAD).map((m) => at(m, 'active')),
    ...matchesOf(folded, BEHIND).map((m) =>
      at(
        m,
        'passive',
        /^(?:opposite number|counterpart) .*\b(?:meeting|talks|table)(?!\w)/.test(m[0]) &&
          takesUpALeader(before),
      ),
    ),
    ...matchesOf(folded, HEADED_BY_PARTY).map((m) => at(m, 'passive')),
  ];
}
