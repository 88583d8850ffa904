import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { IN_CAPITAL } from './parties.ts';

/** A pause by its length is a truce only where nothing says what else is to stop: not "of strikes on power plants". */
const OF_ALL = String.raw`(?=[.,;:)"']|$| (?:in (?:all |the )?(?:fighting|hostilities|war|shooting)|that|which|since|put|proposed|drawn|and|but|while|by|from|at)(?!\w))`;

const BY_LENGTH = phrases`
  (?:(?:30|thirty)[- ]day|(?:full|general|complete|unconditional) (?:(?:30|thirty)[- ]day )?) ?(?:halt|pause|stop|break|silence|calm|lull)${OF_ALL}
  |(?:one|pause|halt|silence) of (?:30|thirty) days${OF_ALL}
  |(?:30|thirty) days,? (?:no strings|without (?:conditions|strings)|unconditional\w*|of (?:silence|calm|quiet))
`;

/** A ceasefire by any of its names, "a 30-day halt", "30 days, no strings attached". */
export const TRUCE = new RegExp(String.raw`\b(?:${CEASEFIRE}|${BY_LENGTH})`);

/** Another pause ("the three-day truce"), or only words about this one ("Russia's terms for the ceasefire"). */
const OTHER_TRUCE =
  /\b(?!30|thirty|month)(?:two|three|five|seven|\d{1,3})[- ](?:day|hour)s?(?!\w)|\b(?:easter|christmas|victory|parade|energy|unilateral|partial|naval|sea|air)(?!\w)/;

const WORDS_ABOUT = new RegExp(phrases`
  ^ (?:(?:the|a|an|any|all|its|his|their|these|those|what|russia's|moscow's|putin's|kremlin's|ukraine's|kyiv's|zelens\w+'s|russian|ukrainian|further|such) ){0,3}(?:
    terms|conditions?|demands?|objections?|versions?|criticisms?|accusations?|claims?|charges?
    |attempts?|pressure|excuses?|preconditions?|reservations?|questions?|amendments?|argument|reasons?
    |allegations?|responsibility|blame|suggestions? that
  )(?!\w)
`);

/** Talks taken are no truce taken. */
const OTHER_OBJECT =
  /^ (?:[\w'-]+ ){0,3}?(?:talks|negotiations|meetings?|exchange|swap|summit|invitation|visit|sanctions|delegation|accord|release|outcome|results?)(?!\w)(?! (?:of|for|on) (?:a |the )?(?:ceasefire|truce))/;

/** "rejected the plan to recognise Crimea and called for a truce", "opposes ceding land but backs the truce": an object of its own, and then another verb. */
const OWN_OBJECT =
  /^ (?:(?!ceasefire|truce|cease-fire|30-day)[\w.'-]+ ){0,5}?(?:recogni[sz]\w+ crimea|to (?:recogni[sz]e|cede|freeze|give up|hand over|leave)(?!\w)|ced(?:ing|e)(?!\w)|of (?:ceding|recogni\w+)|that would (?:leave|freeze|give|cede)|minerals deal|easter truce|decision to)/;
const NEXT_VERB = new RegExp(
  String.raw`^ (?!by(?!\w)|${IN_CAPITAL})(?:(?!ceasefire|truce|cease-fire|it(?!\w)|that(?!\w)|this(?!\w)|plan|proposal|offer|idea|pause)[\w.'-]+ ){1,8}?(?:and|but) (?:again |also |now |still )?(?:back|support|call|repeat|accept|agree|dismiss|reject)(?:s|ed|es)? `,
);
const isPutOff = (object: string): boolean => OWN_OBJECT.test(object) || NEXT_VERB.test(object);

/** "dismissed the offer of talks as an attempt to avoid the truce", "welcomed the readiness but ignored the truce". */
const LED_ELSEWHERE =
  /^ (?!by(?!\w)|(?:it|that|this|them)(?!\w))(?:(?!ceasefire|truce|cease-fire)[\w',-]+ ){1,12}?(?:as (?:an? |his |its |their )?(?:attempt|ploy|way|trick|excuse|bid|pretext|effort|manoeuvre|maneuver)|but (?:ignor|reject|refus|dismiss|declin|did not|has not|not)\w*|to (?:avoid|evade|dodge|escape))(?!\w)/;
/** "a limited ceasefire on strikes on energy facilities", "a pause in attacks on energy", "a ceasefire that would last three days". */
const OTHER_PAUSE =
  /^(?:(?! and | but )[^.;,]){0,60}\b(?:energy|infrastructure|power (?:plants|grid)|black sea|limited|partial|motion|any (?:ceasefire|truce) (?:that|which|with)|(?:ceasefire|truce) (?:that|which) (?:would|will) (?:last (?:only )?(?:three|two|five|\d{1,2}(?!\w))|come with))(?!\w)/;

/** "rejected it as theatre and repeated its own offer: a truce of 30 days": what it offers itself is not what it refused. */
const OWN_OFFER =
  /^ [^.;]{2,60}?\b(?:repeat|renew|restat|reiterat|propos|offer|made|put forward|counter)\w* (?:with )?(?:its|his|their|an?|the) (?:own|earlier|old|counter-?)(?: |-)?(?:offer|proposal|plan|idea|call|terms)?(?!\w)/;

/** "did accept, on 18 March, thirty days without strikes on": when, between the verb and what is taken. */
const WHEN = /^,? (?:on|in|at|after|before|back in|as early as) [^,;]{2,30}, /;

/** True where what is taken or refused, behind the verb at `end`, is not the 30-day truce. */
export const anotherObject = (folded: string, end: number): boolean => {
  const behind = folded.slice(end).replace(WHEN, ' ');
  const object = behind.slice(0, 60);
  if (WORDS_ABOUT.test(object) || OTHER_OBJECT.test(object) || isPutOff(object)) return true;
  if (LED_ELSEWHERE.test(behind.slice(0, 110)) || OTHER_PAUSE.test(behind.slice(0, 80)))
    return true;
  if (OWN_OFFER.test(behind.slice(0, 110))) return true;
  const truce = TRUCE.exec(object);
  if (
    truce &&
    /\b(?:but not|not|without|instead of|rather than|unless)(?!\w)/.test(
      object.slice(0, truce.index),
    )
  )
    return true;
  return truce !== null && OTHER_TRUCE.test(object.slice(0, truce.index + truce[0].length + 20));
};
