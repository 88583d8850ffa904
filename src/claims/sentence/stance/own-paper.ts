/** "owing to an editing error", "by mistake, we gave the length as". */
const BY_MISTAKE =
  /\b(?:(?:owing|due|thanks) to an? (?:[\w-]+ ){0,2}?(?:error|mistake|slip)|(?:by|in) (?:mistake|error)|through an? (?:[\w-]+ )?(?:error|mistake|oversight))(?!\w)/;
/** "An article on the exchange (24 May) had 270 freed; 270 was the number of soldiers": what a paper wrote, put right behind. */
const ITEM =
  '(?:reports?|articles?|story|stories|pieces?|items?|captions?|columns?|headlines?|graphics?|tables?|charts?|editorials?)';
const OUR_REPORT = new RegExp(
  String.raw`^\W*(?:an?|our|one|the|another|in an?|in our|in the) (?:[\w-]+ ){0,2}${ITEM}(?!\w)[^;]{0,160}? (?:said|had|gave|put|stated|named|referred|described|spoke|wrote|claimed|made|called)(?!\w)[^;]*$`,
);
/** 'A report ("Truce", 17 May, page 4) put it at', "The same report described": what a paper cites of itself is put right. */
const CITED = new RegExp(
  String.raw`^\W*(?:an?|our|one|the|another|in an?|in our|in the) (?:[\w-]+ ){0,2}?${ITEM}(?!\w)[^;]{0,60}\([^)]*\bpages? \w+[^)]*\)[^;]*$|^\W*(?:in )?the same ${ITEM}(?!\w)[^;]{0,30}? (?:said|had|gave|put|stated|named|referred|described|spoke|wrote|claimed|made|called)(?!\w)[^;]*$`,
);
/** "Sir, one of your correspondents claims that": a letter answers it. */
const YOUR_WRITER =
  /\b(?:one of your|your) (?:[\w-]+ ){0,2}?(?:correspondents?|readers?|contributors?|columnists?|writers?|reporters?|editorials?|leaders?|articles?|reports?)(?!\w)[^;]{0,40}? (?:claims?|claimed|says?|said|writes?|wrote|asserts?|asserted|insists?|insisted|states?|stated|maintains?|maintained|tells us|told us|has it)(?!\w)[^;]*$/;
const PUT_RIGHT_BEHIND = /^[^;]*; \w/;

/** '"Hundred for hundred" should have read "thousand for thousand"': what was wrong stands first. */
const SHOULD_HAVE_READ = /^[^.;]{0,30}\bshould have (?:read|said|been)(?!\w)/;

/**
 * True where a place (folded text, UTF-16 offset) is what a paper says that it, or another writer in it, had wrong: in its corrections, in
 * letters to it.
 *
 * Accepts 'A report ("Truce", 17 May, page 4) put the length at', "The same article described … as", "An article had 270 freed; 270 was the number of
 * soldiers", '"Hundred" should have read', "by mistake, we gave", "one of your correspondents claims that". None: "a report put the length at".
 */
export const isOfOwnPaper = (folded: string, start: number): boolean => {
  const before = folded.slice(0, start);
  const behind = folded.slice(start);
  return (
    BY_MISTAKE.test(before) ||
    CITED.test(before) ||
    YOUR_WRITER.test(before) ||
    (PUT_RIGHT_BEHIND.test(behind) && OUR_REPORT.test(before)) ||
    SHOULD_HAVE_READ.test(behind)
  );
};
