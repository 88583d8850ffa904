import type { Clause } from '../clauses.ts';
import { MET, TALKS } from '../lexicon/nouns.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN } from '../lexicon/parties.ts';
import { clauseAt, type SentenceView } from '../sentence-view.ts';
import { placesAround, readPlaces } from '../values/place.ts';

/**
 * Another doing between a word and what seems to belong to it takes that for itself: "held up pictures
 * as the buses pulled in to", "the talks, he said on". Participles of meeting itself do not.
 */
export const BETWEEN =
  /\b(?!(?:held|lasted|lasting|dragged|stretched|continued|resumed|conducted|(?:re)?opened|(?:re)?started|(?:re)?convened|staged|began|agreed|meeting|negotiating|leading|being|hosted|mediated|promised|warring|opposing|united|concluded|ended|seated|closed|representing)\b)\w{3,}(?:ed|ing)\b|\b(?:left|had(?! (?:opened|begun|started|taken place|been held|met|gathered|convened|ended|closed)\b)|is|be|let|saw|made|got|flew|came|went|said|told|who|which|that(?! (?:very |same )?(?:day|morning|afternoon|evening|night|week|month|year|spring|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|as|while|after|before|a (?:day|night|week)|next|presidents|leaders)\b/;

/** Other formats and company: what is said beside them is not said of the Russian–Ukrainian talks. */
const OTHER_COMPANY =
  /\b(?:three-way|four-way|trilateral|quadrilateral|separate(?:ly)?|(?:phone|telephone) (?:call|conversation)|by (?:phone|telephone)|call with|spoke (?:with|to) (?:trump|putin|erdogan|macron|merz)|(?:trump and putin|putin and trump)|(?:u\.s\.|us|american)(?:,| and) (?:turkish|ukrainian)|turkish(?:,| and) (?:american|u\.s\.|us|ukrainian)|turkish counterpart|counterpart,? recep|with (?:president )?(?:recep tayyip )?erdogan|met (?:with )?(?:\w+ )?(?:erdogan|recep|rubio|fidan|kellogg|witkoff|trump|americans|turks|europeans|british|french|germans)|(?:trump|putin|erdogan|macron|zelens\w+|rubio|lavrov) (?:spoke|talked|speaks|talks) (?:with|to)|between (?:president )?(?:\w+ )?zelens\w+ and (?:his turkish|erdogan|president erdogan)|zelens\w+ (?:had )?met|preliminary|european leaders|security council|verkhovna rada|parliament|cabinet|on (?:its|their) own|(?:ukraine|russia) and the (?:us|u\.s\.|united states)|summit in (?:tirana|albania)|nato)\b/;

const OUR_TALKS =
  /\bistanbul (?:\w+ ){0,2}(?:talks|negotiations|meeting|round|session)\b|\brussians and (?:the )?ukrainians\b|\bukrainians and (?:the )?russians\b|\b(?:russian-ukrainian|ukrainian-russian|russo-ukrainian)\b|\b(?:talks|negotiations|meeting|met|session|sat down) (?:\w+ ){0,4}?in istanbul\b|\b(?:russian|moscow's) and (?:ukrainian|kyiv's)\b|\b(?:ukrainian|kyiv's) and (?:russian|moscow's)\b|\b(?:ukraine and russia|russia and ukraine|moscow and k(?:yi|ie)v|k(?:yi|ie)v and moscow)\b|\bdelegations\b/;
const ABROAD = String.raw`(?:american|u\.s\.|us|turkish|saudi|european|british|french|german|chinese) (?:officials|envoys?|delegations?|negotiators|diplomats|ministers?|president|leaders?)`;
const OTHER_OFFICIALS = new RegExp(
  String.raw`\b${ABROAD}\b(?: [\w,']+){0,6} (?:met|meet|talked|held|spoke|conferred|sat down)\b|\b(?:with|between|and) (?:the )?${ABROAD}\b|\bbetween (?:ukraine|russia) and the (?:us|u\.s\.|united states|americans)\b`,
);
/** Who only speaks of the talks does not take part in another meeting. */
const SPEAKS =
  /^(?:'s \w+)?,? (?:said|says|told|announced|noted|added|wrote|denied|confirmed|claimed|called|welcomed|praised|stressed)\b/;

/** "the talks between Umerov and Rubio in Istanbul": who is named with "between" or "with" tells whose they are. */
const WITH = /\b(?:between|with) (?:[\w'-]+ ){0,5}$/;
/** "Erdogan beside Zelensky in Ankara; their meeting had lasted": whose it was is told before. */
const THEIRS =
  /\b(?:their|the two men's|the pair's) (?:[\w-]+ ){0,2}?(?:meeting|talks|conversation|session|encounter)\b/;
const ofOthersBefore = (view: SentenceView, { start, end }: Clause): boolean =>
  THEIRS.test(view.folded.slice(start, end)) &&
  view.people.some((p) => p.side === 'other' && p.end <= start) &&
  !OUR_TALKS.test(view.folded.slice(0, start));

/** "with Fidan in the chair". */
const PRESIDING =
  /^ (?:in the (?:chair|room)|presiding|chairing|hosting|mediating|looking on|present|as (?:the )?(?:host|mediator|chair))\b/;

/**
 * True where the clause at a position speaks of another meeting or conversation than the talks: other
 * persons or officials meet ("Witkoff met Putin", "Trump and Putin talked"), or another format.
 */
export function otherMeeting(view: SentenceView, position: number): boolean {
  const clause = clauseAt(view, position);
  const words = view.folded.slice(clause.start, clause.end);
  if (OTHER_COMPANY.test(words) || ofOthersBefore(view, clause)) return true;
  const named = view.people.some(
    (p) =>
      p.side === 'other' &&
      p.start >= clause.start &&
      p.end <= clause.end &&
      WITH.test(view.folded.slice(clause.start, p.start)) &&
      !PRESIDING.test(view.folded.slice(p.end)),
  );
  if (named) return true;
  const others =
    OTHER_OFFICIALS.test(words) ||
    view.people.some(
      (p) =>
        p.side === 'other' &&
        p.start >= clause.start &&
        p.end <= clause.end &&
        !SPEAKS.test(view.folded.slice(p.end)) &&
        !/\b(?:according to|under|by) (?:[\w'-]+,? ){0,6}$/.test(
          view.folded.slice(clause.start, p.start),
        ),
    );
  return others && !OUR_TALKS.test(words);
}

const BOTH_PARTIES =
  /\b(?:(?:two|both|opposing|warring|rival|enem(?:y|ies)) ?(?:sides|parties|delegations|teams|countries|nations|governments|capitals|enemies|foes|groups)|delegations|negotiators|envoys|negotiating teams|each other|one another|face[- ]to[- ]face|talks|negotiations|the (?:istanbul )?(?:meeting|session|round)|istanbul (?:meeting|session|round)|they|enemies|foes|belligerents|rivals|opponents|counterparts?|interlocutors)\b/;

/** True where the sentence has both parties meet; one team that meets by itself is another meeting. */
export function twoSided(view: SentenceView): boolean {
  const { folded } = view;
  return (RUSSIA_SIGN.test(folded) && UKRAINE_SIGN.test(folded)) || BOTH_PARTIES.test(folded);
}

/** "in Riyadh", "at a meeting in Moscow": not "between Moscow and Kyiv". */
const LED_TO = /\b(?:in|at|to) (?:the )?(?:[\w'-]+ of )?$/;
const TALKS_PLACES = new Set(['dolmabahce', 'ciragan', 'istanbul']);

/** True where the clause at a position puts what happens somewhere else than Istanbul. */
export function elsewhere(view: SentenceView, position: number): boolean {
  const clause = clauseAt(view, position);
  const places = readPlaces(view.folded);
  if (places.some((p) => TALKS_PLACES.has(p.key))) return false;
  return places.some(
    (p) =>
      p.start >= clause.start &&
      p.start < clause.end &&
      !placesAround(p.key).includes('turkey') &&
      LED_TO.test(view.folded.slice(clause.start, p.start)) &&
      !/^'s\b|^ (?:said|says|told|announced)\b/.test(view.folded.slice(p.end)),
  );
}

/** "Kellogg and Witkoff met Umerov in Istanbul": only outsiders stand before the verb. */
export const othersMeet = (view: SentenceView): boolean => {
  const m = /\b(?:met|talked|spoke|conferred|sat down|received|phoned|telephoned)\b/.exec(
    view.folded,
  );
  const before = view.people.filter((p) => m && p.end <= m.index && m.index - p.end < 24);
  return before.length > 0 && before.every((p) => p.side === 'other');
};

const ANY_MEETING = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|call(?:ed)?|phoned|telephoned|speak|spoken|summit|visit(?:ed)?|received)\b`,
);

/**
 * True where a sentence tells of another meeting and not of the talks, so that "the meeting" and "they"
 * after it are that one's: "Zelensky met Erdogan", "NATO's ministers met in Antalya".
 */
export function tellsOfOther(view: SentenceView): boolean {
  if (othersMeet(view)) return true;
  if (OUR_TALKS.test(view.folded)) return false;
  return view.clauses.some(
    ({ start, end }) =>
      ANY_MEETING.test(view.folded.slice(start, end)) && otherMeeting(view, start),
  );
}
