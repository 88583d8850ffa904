import { phrases } from '../lexicon/phrases.ts';

/** The answer to a question: "No, Putin did not come", "Live: No, it lasted two hours". */
const ANSWER = /^(["'( ]*(?:[a-z]+(?: [a-z]+){0,2}: ["']?)?)no(?=, )/;
/** "Turkey, and no one else, was the host": what excludes all others. */
const NO_ONE_ELSE = /(\b(?:and|but|,) )(?:no one|nobody)(?= (?:else|other)(?!\w))/g;

const AUXILIARY =
  "(?:(?:do|does|did|would|could|can|should|must|will|may|has|have|had|is|are|was|were)(?: not|n't)|cannot|won't|never)";
/** Verbs whose content stands whether or not they are denied. */
const TAKEN_AS_SO = phrases`
  (?:den(?:y|ied)|disput(?:e|ed)|doubt(?:ed)?|contest(?:ed)?|question(?:ed)?|forg(?:et|otten|ot)|mention(?:ed)?|know|known|reali[sz]ed?|notic(?:e|ed)|regret(?:ted)?
  |hid(?:e|den)|conceal(?:ed)?|mind(?:ed)?|overlook(?:ed)?|ignored?|miss(?:ed)?|car(?:e|ed)|remember(?:ed)?|be (?:forgotten|overlooked|denied|ignored)
  |(?:yet )?aware|(?:be )?(?:surprised|impressed|pleased|sorry|ashamed))
`;
/** "did not say why he stayed away", "refused to explain how": what nobody explains. */
const UNEXPLAINED = phrases`
  (?:(?:\b(?:(?:would|will|could|can) )?(?:not|never)|\b(?:cannot|(?:wo|ca|would|could)n't)|n't|\b(?:refus|declin|fail)(?:e[sd]?|ed|ing)? to|\b(?:refuses|declines|fails) to)
  (?= (?:yet |once |ever |even |\w+ly )?(?:say|said|saying|explain(?:ed)?|tell|told|reveal(?:ed)?|disclosed?|specif(?:y|ied)|clarif(?:y|ied)|clear)
  (?: (?!(?:why|how|where|if|whether|that)(?!\w))[\w-]+){0,3}? (?:why|where|how(?! (?:many|much|long|often)(?!\w)))(?!\w)))
`;
/** "It is no secret that", "nobody disputes that", "did not regret that", "surprised nobody that": what is so all the same. */
const SO_ALL_THE_SAME = phrases`
  (?:
    \bno (?:secret|doubt|question|surprise|accident|coincidence|wonder|mystery|news)(?= (?:[\w']+ ){0,3}?that(?!\w))
    |\b(?:nobody|no one|none|few|not even [\w ]{3,24}?|neither (?:side|party|of them))(?: (?:in|at|from|on|among) [\w' ]{2,20}?)? (?:\w+ly )?(?:den(?:y|ies|ied)|disput(?:e|es|ed)|doubt(?:s|ed)?|question(?:s|ed)?|contest(?:s|ed)?|forg[eo]t\w*)(?= that(?!\w))
    |\b${AUXILIARY} (?:\w+ly )?${TAKEN_AS_SO}(?=(?:, [^,;.]{3,24},)? (?:[\w']+ ){0,4}?that(?!\w))
    |\bit (?:is|was|came|comes) (?:hardly|not|by no means)(?: as)? (?:an? )?(?:new|news|enough|surpris\w+|unusual|lost on [\w ]{2,20}|by chance|accident\w*|coincidence)(?= that(?!\w))
    |\bnever mind(?= that(?!\w))|\bnot to (?:mention|forget)(?= (?:the fact )?that(?!\w))
    |\b(?:surpris|escap|shock|astonish|impress|bother)\w+ (?:nobody|no one|none [\w ]{0,20}?)(?= (?:[\w']+ ){0,3}?that(?!\w))
    |\bnor (?:should|must|can|will|did|does) (?:it |one |we |they |anyone )?(?:be )?(?:forg[eo]t\w*|overlook\w*|den(?:y|ied)|doubt\w*|disput\w*|mention\w*)(?= (?:[\w']+ ){0,3}?that(?!\w))
  )
`;
const IDLE = new RegExp(`${UNEXPLAINED}|${SO_ALL_THE_SAME}`, 'g');
/** A word that each of those has. */
const MAY_BE =
  /\b(?:no|not|none|nor|never|nobody|few|neither|cannot|(?:refus|declin|fail)\w*)(?!\w)|n't/;

/** And what is denied to no effect, or is told all the same. */
const MAY_BE_IDLE =
  /sa(?:y|id)|expla|tell|told|reveal|disclos|specif|clarif|clear|secret|doubt|question|surpris|accident|coinciden|wonder|mystery|new|den[yi]|disput|contest|forg|mention|know|reali[sz]|notic|regret|hid|conceal|mind|overlook|ignor|miss|car(?:e|ing)|remember|aware|impress|pleased|sorry|asham|enough|unusual|lost|chance|escap|shock|astonish|bother/;

/**
 * A folded sentence without the negations that deny nothing of what it claims: they are written over, letter for letter,
 * so that offsets stay.
 *
 * Accepts "No, Putin did not come", "Turkey, and no one else, was the host", "Putin did not say why he stayed away", "nobody disputes that …",
 * "did not mention that …". None: "did not say that …", "did not believe that …", "did not say whether …".
 */
export const withoutIdleNegations = (folded: string): string =>
  MAY_BE.test(folded)
    ? withoutIdle(folded)
        .replace(ANSWER, '$1ah')
        .replace(NO_ONE_ELSE, (m, lead: string) => lead.padEnd(m.length, '-'))
    : folded;

const withoutIdle = (folded: string): string =>
  MAY_BE_IDLE.test(folded) ? folded.replace(IDLE, (m) => 'a'.repeat(m.length)) : folded;
