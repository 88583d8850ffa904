import { happensElsewhere } from '../../belonging/happens-elsewhere.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import { isCutOrMoved } from './cut-or-moved.ts';
import { HEAD, TALKS_WORD } from './head.ts';
import { OF_ANOTHER_MOMENT } from './parting.ts';

const OTHER_LENGTH =
  /\b(?:call|phone|telephone|drone|power cut|outage|curfew|flight|flew|drive|drove(?! off| away)|delay(?:ed)?|wait(?:ed|ing)?|late(?! (?:into|in the|at night))|raid|bombardment|press conference|speech|address|barrage|blackout|alert|attack|journey|ride|interview|briefing|break|pause|recess|game|match|storm|held up|queue|lunch|dinner|overtime|summit in)(?!\w)/;

/** No sitting lasts longer, min; what is longer is another span ("the past 24 hours"). */
const LONGEST = 14 * 60;

/** Not over yet: what has passed so far is not how long it took. */
const GOING_ON =
  /\b(?:has|have) (?:now |already )?been (?:going on|under way|running|talking|meeting|in session|sitting)(?!\w)|\bso far(?!\w)|\binto the (?:talks|meeting|session)(?!\w)/;

const OWN_NOUN = new RegExp(
  String.raw`^(?:${TALKS}|after|end|space|course|matter|total|maximum|minimum|part|duration|length|excess|order|region|marathon|all|some|just|only|about|over|under|short|inside|instead|because|result|most)$`,
);

/** What is held, said or suffered beside the talks, and has a length of its own. */
const OTHER_DOING = phrases`
  statements?|remarks|photo\w*|ceremony|wait|queue|call|lunch|dinner|breaks?|flights?|journey|speech
  |interviews?|shifts?|stopover|drive|preparations?|plenary|aside|briefings?|(?:press|news) conferences?|presser
  |monologues?|lectures?|broadcasts?|programmes?|documentar(?:y|ies)|podcasts?|hearings?
  |debriefings?|vigil|protest|demonstration|delay|stand-off|siege
`;
/** "Rubio's briefing for reporters about the talks": what it is about comes between it and its verb. */
const ABOUT_THE_TALKS = new RegExp(
  String.raw`\b(?:${OTHER_DOING}) (?:about|on|for|of|with|by|from|to|after|before|ahead of|during|outside|over)(?!\w)[^,;:]{2,90}? (?:lasts?|lasted|took|takes|runs?|ran|goes on|went on|continued|dragged on|stretched|pass(?:es|ed)|cross(?:es|ed)|exceeded|topped|reached|fell)(?!\w)[^,;]{0,24}$`,
);

const OTHER_SUBJECT = new RegExp(phrases`
  \b(?:
    ${OTHER_DOING}
    |(?:one-on-one|private|separate|internal|preliminary|preparatory|bilateral|first|opening|second|last) (?:part|half|meeting|session|conversation|talks?|chat)
    |sidelines
  ) (?:[\w'-]+ ){0,5}?(?:last\w*|took|takes|ran|went on|continued|dragged|spent|stretched|pass(?:es|ed)|cross(?:es|ed)|exceeded|topped|reached|fell)(?!\w)[^,;]{0,24}$
`);

/** "the flight from Moscow, rerouted around the war, lasts": the noun stands before the aside. */
const ASIDE =
  /, (?!(?:and|but|while|which|who|that)(?!\w))[^,;:]{3,60}, (?=(?:last\w*|took|takes|ran|went on|dragged|stretched)(?!\w))/;
const withoutAside = (words: string): string =>
  ASIDE.test(words) ? words.replace(ASIDE, ' ').slice(-90) : '';

/** The length of something else: "in shifts of thirty minutes", "the opening statements took half an hour". */
const ofAnother = (view: SentenceView, hit: IntervalHit): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 90), hit.start);
  const noun = /\b([\w-]+) of (?:(?:some|about|only|just|barely|almost|nearly|over|a) )*$/.exec(
    before,
  );
  return (
    (noun !== null && !OWN_NOUN.test(noun[1] as string)) ||
    OTHER_SUBJECT.test(before) ||
    OTHER_SUBJECT.test(
      withoutAside(view.folded.slice(clauseAt(view, hit.start).start, hit.start)),
    ) ||
    ABOUT_THE_TALKS.test(view.folded.slice(Math.max(0, hit.start - 140), hit.start))
  );
};

/** "did for lunch, which took two hours", "the ferry, which takes twenty minutes": the length of what stands before. */
const ofAntecedent = (view: SentenceView, hit: IntervalHit): boolean => {
  const { start } = clauseAt(view, hit.start);
  if (start === 0 || !/^(?:which|that|who)(?!\w)[^,]*$/.test(view.folded.slice(start, hit.start)))
    return false;
  return !HEAD.test(view.folded.slice(Math.max(0, start - 44), start));
};

const MEETS =
  /\b(?:it|all|everything|this|together|opposite|at (?:it|one|the)|table|talk\w*|negotiat\w+|went on|lasted|ran|continued|dragged|closeted|locked|stayed|remained|guests|wrangl\w+|argued|in session|behind closed doors|(?<=\b(?:they|delegations|teams|sides) (?:were|had been|stayed|remained) (?:all )?)in (?:there|(?:the same|that|the|one) (?:room|hall|palace))|delegations|sides|negotiators|envoys|teams|speaking|spoken|discussed|debated|at it)(?!\w)/;

/** "fired on Kyiv for five hours … the talks": "for" belongs to what was done before it. */
const forAnother = (view: SentenceView, hit: IntervalHit): boolean => {
  const before = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  return /\w.*\bfor (?:[\w-]+ ){0,2}$/.test(before) && !HEAD.test(before) && !MEETS.test(before);
};

/** "spent six hours with the Turks", "with an American and a Turkish delegation"; not "with the Turks in the chair". */
const WITH_OTHERS = new RegExp(
  phrases`
    \bwith (?:the |an? |their )?(?:
      turks|americans|europeans|british|germans|saudis
      |(?:turkish|american|u\.s\.|us|european|british|german|french|saudi)(?:,? (?:and )?(?:an? |the )?(?:turkish|american|u\.s\.|us|european|british|german|french|saudi))*
      (?: [\w-]+)? (?:delegations?|officials?|teams?|diplomats?|envoys?|negotiators?|representatives?|counterparts?|ministers?|side)
    )(?!\w)(?! (?:in(?! (?:istanbul|ankara|turkey|turkiye))|as|at|mediat|presid|look|chair|host|list|present|watch|moderat|sitting|beside))
  `,
);

/** "left within an hour of the meeting's close". */
const WITHIN = /\b(?:within|inside)(?!\w)/;

/** "five hours in 2022": the talks of another year. */
const OTHER_TIME =
  /\b(?:in|of|from|during) (?:(?:the |early |late |spring |summer |march |april )+(?:of )?)?20(?:1\d|2[0-4])(?!\w)|\bthree years (?:ago|before|earlier)(?!\w)/;

/** The length of something else said beside the talks, too short or too long for a sitting, or not over. */
export const isOfSomethingElse = (view: SentenceView, hit: IntervalHit, words: string): boolean =>
  (OTHER_LENGTH.test(words) &&
    !TALKS_WORD.test(words.replace(/press conference|phone talks?/g, ''))) ||
  (hit.value.low < 10 && hit.value.high < 20) ||
  hit.value.low > LONGEST ||
  otherMeeting(view, hit.start) ||
  happensElsewhere(view, hit.start) ||
  OTHER_TIME.test(
    words.replace(/\b(?:since|unlike|compared (?:to|with)|in contrast to) [^,;]*/g, ''),
  ) ||
  WITH_OTHERS.test(words) ||
  GOING_ON.test(words) ||
  isCutOrMoved(view, hit) ||
  (WITHIN.test(view.folded.slice(hit.start - 8, hit.end)) &&
    OF_ANOTHER_MOMENT.test(view.folded.slice(hit.end))) ||
  ofAnother(view, hit) ||
  forAnother(view, hit) ||
  ofAntecedent(view, hit);
