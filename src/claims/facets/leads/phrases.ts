import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { formerOrLatter } from './former-latter.ts';
import { areTheTalks } from './of-the-talks.ts';
import { CHIEF, LED, lastPartyIn, OF, PARTY, partyIn, partyOfTeam, TEAM } from './words.ts';

/** A phrase that says somebody leads a delegation, and where that somebody is looked for. */
export interface LeadPhrase {
  readonly start: number;
  readonly end: number;
  /** The party named inside or just before the phrase. */
  readonly party: Party | undefined;
  /** The party named last before it: counts only where nothing better tells. */
  readonly perhaps?: Party | undefined;
  readonly kind: 'passive' | 'active' | 'title';
  /** Says it in passing, or with words that may mean something else: may agree, contradicts nothing. */
  readonly weak?: true;
}

const LED_BY = 'led|headed|chaired|fronted|steered|captained|commanded|spearheaded|represented';

/**
 * "the Russian delegation was led by X", "its Russian counterpart by X", "entrusted its side … to X",
 * "leading the Russians was X", "with X at its head": the name stands behind.
 */
const PASSIVE = new AnyOf(
  phrases`
    \b(?:${LED_BY})(?: up)?(?:, [^,;.]{3,50},|(?<!represented) (?:in|at|on) [\w' -]{3,45}?)?(?:,? not (?:by )?[^;.]{2,60}? but)? by(?!\w)|\bbut by(?!\w)(?<=\bnot (?:${LED_BY}) by [^;.]{2,60} but by)|\b${PARTY} (?:(?:${TEAM}|one) )?by(?!\w)
    |\b${PARTY} ${TEAM}(?: of (?:\d+|[a-z]+))?,? (?:is |was |stands |stood )?under(?!\w)(?! (?:pressure|fire|orders|instructions|attack|strain|no(?!\w)|the (?:impression|guise|terms)))|\bunder (?:the )?(?:leadership|chairmanship|command|heading|direction|guidance) of(?!\w)
    |\bby an? (?:[\w-]+ ){0,2}?(?:delegation|team|group|mission) under(?!\w)|\bthe (?:former|latter)(?: \w+)? under(?!\w)(?! (?:pressure|fire|orders|instructions|attack|strain|no(?!\w)|the (?:impression|guise|terms|eyes)))
    |\band(?<=\b(?:led|headed)(?!\w)[^.;]{0,70}\band),? (?:on|for) (?:the )?${PARTY}(?: side)?,? by(?!\w)
    |\bthe (?:man|woman|one|person|official|figure|envoy|minister) who (?:led|headed|negotiated|spoke) (?:for|on behalf of) (?:the )?${PARTY}(?: (?:at|in) [\w' -]{3,40}?)?(?:,| was(?!\w)| is(?!\w))
    |\b(?:${TEAM}|delegation)(?!\w)[^.;]{0,70}? (?:was|were|is|lay|lies) in the (?:hands|charge|care) of(?!\w)
    |\bentrusted (?:its|the|their) (?:\w+ ){0,2}?${TEAM}(?!\w)[^.;]{0,60}? to(?!\w)
    |\bat the head of ${PARTY}[^.;:]{0,60}?:
    |\bat (?:its|their) head(?<!\b(?:with|had|having) [^,;.]{3,50} at (?:its|their) head)(?: (?:was|is|stood|stands))?(?!\w)
    |\b(?:(?:leading|heading|fronting)(?: for)?|captaining|commanding|representing|at the helm of|in charge of|in command of) (?:the |its )?${PARTY}
    (?: ${TEAM})?(?: (?:at|in|to) (?:the )?(?:\w+ )?(?:talks|negotiations|table|meeting|istanbul))?(?:,[^,;]{3,50},)?(?: (?:was|is|stood|stands)(?!\w)|:)
    |\b(?:leading|heading) (?:the )?${PARTY} ${TEAM}(?: (?:at|in|for) [^.;,]{3,50}?)? (?:fell|went|passed|was (?:left|given|handed|entrusted))(?: (?:instead|then|again|once more|in the end))? to(?!\w)
    |\b(?<!\b(?:with|against|between) )${PARTY} (?:was|is) under(?!\w)|\b(?:with|had) (?=[^,;]{3,60} (?:(?:heading|leading) it|at (?:its|their|the) (?:head|helm))(?! of(?!\w))(?!\w))
  `,
);
/** "at the talks between Ukraine and Russia by": whose talks they were, not whose team. */
const PARTIES_OF_TALKS = /\b(?:between|of|with) (?:[\w'-]+ ){1,3}and (?:the )?$/;
/** "… was led by X, its Russian counterpart by Y": without a verb of leading before it "by" is any other. */
const SHORT = new RegExp(String.raw`^${PARTY} (?:(?:${TEAM}|one) )?by$`);
const LED_BEFORE = new RegExp(String.raw`\b(?:${LED_BY}|run)(?!\w)`);

/** "X led the Russian delegation", "Medinsky, who heads Moscow's team", "X was put in charge of the team". */
const ACTIVE = new AnyOf(
  String.raw`\b${LED} (?:the |a |its |his |their |one |up |again )?(?:(?!(?:before|after|during|since|until|because|when|while|whereas|as|but|so|that|which|who|said|and the) )\w[\w'-]* ){0,3}?(?:${TEAM}|(?:russian|ukrainian) one|russians|ukrainians|negotiations|talks)\b${OF}|\b(?:is|was|are|were) (?:its|their) (?:head|leader|chief)(?!\w)|\b(?:represented|represents|(?:spoke|speaks) for(?= \w+(?:[.,;]|$| (?:in|at|during) (?:the |these )?(?:[\w-]+ ){0,2}?(?:istanbul|talks|negotiations|table|meeting|session)(?!\w)| as (?:the |its )?(?:head|leader|chief)(?!\w)))|led for(?=[^.;]*\b(?:talks|negotiat\w+|met|meeting|istanbul|round|table|session)(?!\w)| \w+(?:[.,;]| and is(?!\w)|$))) (?:russia|ukraine|moscow|kyiv|kiev)(?!\w)|(?<=, )(?:leading|heading|fronting) (?:for|on behalf of) (?:the )?${PARTY}(?=,)|(?<=\b(?:had|saw|with) [^,;.]{3,50} )leading for (?:the )?${PARTY}|\bunder whose (?:leadership|direction|command|chairmanship|guidance) (?:the |its )?${PARTY} (?:[\w-]+ )?(?:${TEAM})`,
);
/** "X headed Ukraine's delegation; Y headed Russia's": the team stands with the first. */
const ELLIPTIC =
  /\b(?:led|leads|headed|heads|chaired|fronted|captained) (?:russia|moscow|ukraine|k(?:yi|ie)v)'s(?= *(?:[.,;)]|$)| (?:at|in|and|while)(?!\w))/g;
const TEAM_BEFORE = new RegExp(String.raw`\b${TEAM}(?!\w)`);

/** "the delegation that Umerov led for Ukraine": the team stands before its leader. */
const RELATIVE = new RegExp(
  String.raw`\b(?:led|leads|headed|heads|chaired|fronted|captained)(?!\w)(?<=\b(?:${TEAM}|russians|ukrainians),? (?:that|which|whom) (?:[\w'.,-]+ ){1,8}?(?:led|leads|headed|heads|chaired|fronted|captained))(?! (?:the|an?|its|his|her|their)(?!\w))(?: for (?:the )?${PARTY})?`,
  'g',
);
/** "chief of Moscow's delegation", "Russian chief negotiator X", "head of the Russian delegation X". */
const TITLE = new AnyOf(
  String.raw`\b(?:${CHIEF} of (?:the )?(?:[\w'-]+ ){0,3}?${TEAM}|(?:(?:${PARTY}|the|its|their) )?${CHIEF} (?:peace )?(?:negotiator|delegate|envoy)|${CHIEF} ${PARTY} (?:peace )?(?:negotiator|delegate|envoy)|(?:two|both|rival|respective) ${CHIEF} (?:peace )?(?:negotiators|delegates|envoys)|${CHIEF} (?:peace )?(?:negotiators|delegates|envoys)(?=:? [^;.()]{3,40} \((?:for )?(?:ukraine|russia|k(?:yi|ie)v|moscow)\))|delegation(?:'s)? (?:chief|head|leader|boss)|(?<=${PARTY} )team's (?:chief|head|leader|boss)|${CHIEF} of (?:the )?(?:negotiating|negotiation) \w+|(?:heads|chiefs|leaders) of (?:the )?(?:[\w'-]+ ){0,3}?${TEAM}|delegation (?:heads|chiefs|leaders))\b${OF}`,
);

const OWNED = new RegExp(
  String.raw`\b(?<!\b(?:with|against|between) )${PARTY} (?:was|is|were|had been|being) (?:\w+ )?$`,
);
/** "…, while Ukraine's was headed by": the team goes without saying. */
const ownedBefore = (text: string): Party | undefined => partyIn(OWNED.exec(text)?.[0] ?? '');

const phrase = (
  m: RegExpExecArray,
  kind: LeadPhrase['kind'],
  party: Party | undefined,
  perhaps?: Party,
): LeadPhrase => ({
  perhaps,
  start: m.index,
  end: m.index + m[0].length,
  kind,
  party,
});

const IS_LED = /\b(?:was|were|is|are|been|being) (?:\w+ )?$/;
/** "was represented at the talks by": whoever is led does not lead. */
const isPassive = (m: RegExpExecArray, before: string): boolean =>
  new RegExp(`^(?:${LED_BY})\\b`).test(m[0]) && IS_LED.test(before);

const takenUp = (folded: string, at: number): Party | undefined => {
  const party = formerOrLatter(folded, at);
  return party === 'unknown' ? undefined : party;
};

/** "led at the talks with Moscow by": whoever they talked with is not whose team it is. */
const withoutPlace = (words: string): string =>
  words.replace(/^(\w+) (?:in|at|on) .* by$/, '$1 by');

/** One of the words that every phrase here needs: asked first, for the phrases are long and most sentences have none. */
const MAY_LEAD =
  /\b(?:le(?:ad|d(?!\w))|head|chair|front|steer|captain|command|spearhead|represent|under(?!\w)|entrust|helm|charge|chief|boss|main(?!\w)|top(?!\w)|principal|senior|presid|sp(?:oke|eaks) for|r[au]n(?!\w)|face of|whose|who (?:negotiated|spoke)|hands|care of)/;

/** Every lead phrase of a sentence. A party outside the phrase counts only just before it. */
export function leadPhrases(view: SentenceView): LeadPhrase[] {
  const { folded } = view;
  if (!MAY_LEAD.test(folded)) return [];
  const before = (m: RegExpExecArray, reach: number): string =>
    folded.slice(Math.max(0, m.index - reach), m.index);
  const all = (pattern: RegExp | AnyOf): RegExpExecArray[] => matchesOf(folded, pattern);
  return [
    ...all(PASSIVE)
      .filter(
        (m) =>
          formerOrLatter(folded, m.index) !== 'unknown' &&
          (!SHORT.test(m[0]) ||
            (LED_BEFORE.test(before(m, 120)) && !PARTIES_OF_TALKS.test(before(m, 40)))),
      )
      .map((m) =>
        phrase(
          m,
          'passive',
          (m[0].startsWith('entrusted') ? undefined : partyIn(withoutPlace(m[0]).slice(0, 44))) ??
            takenUp(folded, m.index) ??
            (areTheTalks(before(m, 140))
              ? undefined
              : (ownedBefore(before(m, 40)) ?? partyOfTeam(before(m, 120)))) ??
            (/^(?:with|had)(?!\w)/.test(m[0])
              ? partyIn(folded.slice(m.index, m.index + 110))
              : undefined) ??
            // "Under the leadership of Umerov the delegation of Ukraine negotiated".
            (/^under(?!\w)/.test(m[0])
              ? partyOfTeam(folded.slice(m.index, m.index + 140))
              : undefined),
          areTheTalks(before(m, 140)) ? undefined : lastPartyIn(before(m, 80)),
        ),
      ),
    ...all(ACTIVE)
      .filter((m) => !/\bby(?!\w)/.test(m[0]) && !isPassive(m, before(m, 24)))
      .map((m) => phrase(m, 'active', partyIn(m[0]))),
    ...all(ELLIPTIC)
      .filter((m) => TEAM_BEFORE.test(before(m, 160)))
      .map((m) => phrase(m, 'active', partyIn(m[0]))),
    ...all(RELATIVE)
      .filter((m) => !IS_LED.test(before(m, 24)))
      .map((m) => phrase(m, 'active', partyIn(m[0]) ?? partyOfTeam(before(m, 120)))),
    // "at the head of the delegation" is a place: whoever stands behind it need not be its head.
    ...all(TITLE)
      .filter((m) => !/\bat the $/.test(before(m, 8)))
      .map((m) => phrase(m, 'title', partyIn(m[0]) ?? lastPartyIn(before(m, 24)))),
  ];
}
