import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { isCutOff } from './cut-off.ts';
import { judgedFalse } from './judged-false.ts';
import { isNotAsserted } from './not-asserted.ts';
import { isNotHeld } from './not-held.ts';
import { isOneOfOptions } from './one-of-options.ts';
import { isOfOwnPaper } from './own-paper.ts';

/** "the claim that Lavrov led it has been shared": what is claimed is told, not stated. */
const CLAIM_THAT =
  /\b(?:the|a|this|one|another) (?:[\w-]+ ){0,2}?(?:claim|rumou?r|myth|story|assertion|allegation|legend|notion)s? that(?!\w)/;
/** "a chatbot told our reporter that", "the post says", "a video with 1.1 million views claims". */
const POST_SAYS = new AnyOf(
  String.raw`^\W*(?:[^;:,]{2,60}, )?(?:the|an?|one|another|this) (?:[\w-]+ ){0,2}(?:posts?|tweets?|threads?|memes?|chatbots?|bots?|captions?|blogs?|columns?|editorials?|headlines?|maps?|leaflets?|videos?|clips?|reels?|screenshots?|(?:info)?graphics?|accounts?|users?)(?: \([^)]*\)|,? (?:with|on|from|in|by|seen|viewed|watched|shared|liked|circulating|doing|making|going|that has|which has)(?!\w)(?:[^;,]|,(?=\d)){2,60}?,?)? (?:says?|said|stated?|told|puts?|claim\w*|wrote|writes|insist\w*|suggest\w*|allege\w*|answer\w*|replie[sd]|respond\w*|return\w*|gave|show(?:s|ed)|had it)(?!\w)(?!.*(?:, but |; ))`,
  {
    cue: /post|tweet|thread|meme|bot|caption|blog|column|editorial|headline|map|leaflet|video|clip|reel|screenshot|graphic|account|user/,
  },
);
/** "whoever writes that", "would have us believe that". */
const BELIEVERS =
  /\b(?:whoever|anyone who|anybody who|those who|people who) (?:writes?|wrote|says?|said|claim(?:s|ed)?|believe[sd]?|thinks?|thought|insist(?:s|ed)?|(?:tells?|told) (?:you|us|me|readers|people))(?!\w)|\bhave (?:us|you|readers|everyone) believe(?!\w)/;
/** "Umerov never said that", "nor has Kyiv claimed that": nobody says it. */
const NEVER_SAID = new AnyOf(
  String.raw`\b(?:never|nor(?: \w+)?|(?:did|does|do|has|have|had) not|(?:did|does|do|has|have|had)n't) (?:(?:once|ever|actually|yet|in fact|kyiv|moscow|he|she|they|anyone) ){0,2}(?:sa(?:id|y|ys)|claim(?:s|ed)?|wr(?:ote|itten|ite)|tell|told|stated?|assert(?:ed)?|suggest(?:ed)?|report(?:ed)?|confirm(?:ed)?|announced?)(?!\w)[^.;]{0,60}?\bthat(?!\w)`,
  { cue: /\b(?:never|nor|not)(?!\w)|n't/ },
);
/** "many believe that", "a third of those polled think". */
const CROWD =
  /\b(?:many|some|most|half|a (?:third|quarter|fifth|majority)|per ?cent|polled|respondents|readers|viewers)(?!\w)[^.;]{0,40}\b(?:believe[sd]?|thinks?|thought|assumed?|are convinced|say they)(?!\w)/;
/** "let us assume that", "she dreamt that", "odds of ten to one that". */
const SUPPOSED =
  /^\W*(?:now |just |but |and )?(?:imagine|suppose|supposing|pretend|assume|picture this)(?!\w)|^\W*(?:even |and |but )?if (?:it (?:turn(?:s|ed) out|(?:is|was|were) true|emerge[sd])|(?:the |these |those )?(?:reports?|rumou?rs?|claims?|stor(?:y|ies)) (?:is|are|was|were|prove[sd]?) (?:true|right))(?!\w)|\b(?:let us|let's) (?:assume|suppose|imagine|pretend|say)(?!\w)|\b(?:dream(?:s|t|ed)|imagin(?:es|ed)|pretend(?:s|ed)?) that(?!\w)|\b(?:odds|bets?|wagers?) [^.;]{0,40}\bthat(?!\w)/;
/** "one source mentions 500, another 800": nobody knows. */
const ONE_AND_ANOTHER =
  /\bone (?:[\w-]+ ){0,2}?(?:source|official|account|report|outlet|agency|paper|version|witness|diplomat|channel)(?!\w)[^;]*,(?: (?:and|while|but))? (?:another|others?|a second)(?: (?:says?|said|mentions?|mentioned|puts?|gives?|gave|speaks?|spoke|talks?)(?!\w)|:? ?["\d])/;
/** "A caption described the palace as the venue": what stands under a picture is told of, and not held. */
const CAPTION_GAVE =
  /^\W*(?:the|an?|one|our|another) (?:[\w-]+ ){0,2}(?:caption|headline|map|graphic|poster|label|subtitle)s? (?:describ\w+|nam(?:es|ed)|call(?:s|ed)|plac(?:es|ed)|locat(?:es|ed)|list(?:s|ed)|label\w+|credit(?:s|ed))(?!\w)/;
/** "initially reported that", "edited the article to say that", "according to one account circulating online". */
const UNSURE = new RegExp(phrases`
  \b(?:initially|at first|originally) (?:reported|said|wrote|claimed|announced)(?!\w)
  |\b(?:edited|altered|doctored|changed) [^.;]{0,40}\bto (?:say|read|claim)(?!\w)
  |\baccording to (?:one|some|an?|various|several) (?:[\w-]+ ){0,2}?(?:accounts?|posts?|rumou?rs?|versions?)(?!\w)[^,;]{0,20}\b(?:
    circulat\w+|online|shared|viral|telegram|facebook|tiktok|social media
  )(?!\w)
`);
/** "in the novel", "in a parody doing the rounds". */
const FICTION = new AnyOf(
  String.raw`\bin (?:the|an?|this|that|his|her|my) (?:[\w-]+ ){0,2}?(?:novel|film|movie|parody|play|satire|dream|sketch|joke|cartoon|skit|simulation|war game|thriller|short story)(?!\w)`,
  {
    cue: /novel|film|movie|parody|play|satire|dream|sketch|joke|cartoon|skit|simulation|war game|thriller|short story/,
  },
);
const PICTURE = String.raw`(?:photo(?:graph)?|picture|image|video|clip|footage|screenshot|caption|recording)s?`;
/** "the screenshot of a headline … is a forgery", "a photograph of … is not from this exchange". */
const FORGED = new AnyOf(
  String.raw`\b${PICTURE}(?!\w)[^.;]{0,90}\b(?:(?:is|was|are|were) (?:in fact |really )?(?:not from|not of|faked?|forged|doctored|made by|a (?:forgery|fake|hoax|montage))|forgery|dates? from)(?!\w)`,
  { cue: /photo|picture|image|video|clip|footage|screenshot|caption|recording/ },
);
/** "both answers were wrong", "wrong again". */
const WRONG =
  /\b(?:answers?|figures?|claims?|statements?) (?:was|were|is|are) (?:all |both )?(?:wrong|false|incorrect|invented)(?!\w)|\bwrong again(?!\w)/;

/** "The story that … is untrue: they were taken home": behind the colon stands what is so. */
const PUT_RIGHT =
  /\b(?:untrue|false|wrong|incorrect|invented|nonsense|not (?:true|so|correct))(?!\w)[^:;]{0,20}[:;] /g;

const truthFrom = (folded: string, start: number): number => {
  const last = matchesOf(folded.slice(0, start), PUT_RIGHT).pop();
  return last ? last.index + last[0].length : 0;
};

/** "It said that the meeting had taken four hours; in fact it was over in two": what was said is put right behind. */
const REPORTED =
  /\b(?:said|stated|reported|wrote|claimed|gave|put|described|referred|announced)(?!\w)[^;:]*$/;
const IN_FACT =
  /^[^;:]*(?:[;:]|, but) (?:(?:it|they|he|she|this|that) (?:was|were|had|did|took) )?(?:in (?:fact|reality|truth)|actually|really)(?!\w)/;

const BEFORE = [
  CAPTION_GAVE,
  CLAIM_THAT,
  NEVER_SAID,
  POST_SAYS,
  BELIEVERS,
  CROWD,
  SUPPOSED,
  UNSURE,
  FICTION,
];

/**
 * True where a place in a sentence is what somebody else claims, invents or got wrong, whether or not the
 * sentence says so in the words of denial: it asserts nothing, and nothing is contradicted by it.
 *
 * Accepts "the claim that … has been shared", "a chatbot told us that …; both answers were wrong",
 * "whoever writes that", "families feared that", "the president thinks", "in the novel", "the screenshot … is a forgery". None: "a spokesman said that".
 */
export function toldByOthers(folded: string, start: number): boolean {
  const before = folded.slice(truthFrom(folded, start), start);
  return (
    (IN_FACT.test(folded.slice(start)) && REPORTED.test(before)) ||
    isOfOwnPaper(folded, start) ||
    isOneOfOptions(folded, start) ||
    isCutOff(folded) ||
    BEFORE.some((pattern) => pattern.test(before)) ||
    isNotHeld(before) ||
    isNotAsserted(before) ||
    judgedFalse(folded, start) ||
    FORGED.test(folded) ||
    ONE_AND_ANOTHER.test(folded) ||
    WRONG.test(folded)
  );
}
