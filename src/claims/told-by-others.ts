/** "the claim that Lavrov led it has been shared": what is claimed is told, not stated. */
const CLAIM_THAT =
  /\b(?:the|a|this|one|another) (?:[\w-]+ ){0,2}?(?:claim|rumou?r|myth|story|assertion|allegation|legend|notion)s? that\b/;
/** "a chatbot told our reporter that", "the post says". */
const POST_SAYS =
  /^\W*(?:the|an?|one|another|this) (?:[\w-]+ ){0,2}(?:posts?|tweets?|threads?|memes?|chatbots?|bots?|captions?|blogs?) (?:says?|said|told|puts?|claim\w*|wrote|writes|insist\w*|suggest\w*|allege\w*|answer\w*)\b/;
/** "whoever writes that", "would have us believe that". */
const BELIEVERS =
  /\b(?:whoever|anyone who|anybody who|those who|people who) (?:writes?|says?|claims?|believes?|thinks?|insists?)\b|\bhave (?:us|you|readers|everyone) believe\b/;
/** "in the novel", "in a parody doing the rounds". */
const FICTION =
  /\bin (?:the|an?|this|that|his|her|my) (?:[\w-]+ ){0,2}?(?:novel|film|movie|parody|play|satire|dream|sketch|joke|cartoon|skit|simulation|war game|thriller|short story)\b/;
const PICTURE = String.raw`(?:photo(?:graph)?|picture|image|video|clip|footage|screenshot|caption|recording)s?`;
/** "the screenshot of a headline … is a forgery", "a photograph of … is not from this exchange". */
const FORGED = new RegExp(
  String.raw`\b${PICTURE}\b[^.;]{0,90}\b(?:(?:is|was|are|were) (?:in fact |really )?(?:not from|not of|faked?|forged|doctored|made by|a (?:forgery|fake|hoax|montage))|forgery|dates? from)\b`,
);
/** "both answers were wrong", "wrong again". */
const WRONG =
  /\b(?:answers?|figures?|claims?|statements?) (?:was|were|is|are) (?:all |both )?(?:wrong|false|incorrect|invented)\b|\bwrong again\b/;

/**
 * True where a place in a sentence is what somebody else claims, invents or got wrong, whether or not the
 * sentence says so in the words of denial: it asserts nothing, and nothing is contradicted by it.
 *
 * Accepts "the claim that … has been shared", "a chatbot told us that …; both answers were wrong",
 * "whoever writes that", "in the novel", "the screenshot … is a forgery". None: "a spokesman said that".
 */
export function toldByOthers(folded: string, start: number): boolean {
  const before = folded.slice(0, start);
  return (
    CLAIM_THAT.test(before) ||
    POST_SAYS.test(before) ||
    BELIEVERS.test(before) ||
    FICTION.test(before) ||
    FORGED.test(folded) ||
    WRONG.test(folded)
  );
}
