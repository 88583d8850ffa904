import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

const THEY = String.raw`(?:the )?(?:russians|russia|moscow|kremlin|russian (?:side|team|delegation|negotiators|envoys)|(?:moscow|russia|kremlin|putin)'s (?:[\w-]+ )?(?:envoys|men|team|negotiators|delegation|side)|medins\w+(?:'s (?:men|team|delegation))?)`;
/** Not before a third one: "laid before the Turks", nor what is no demand: "put on paper". */
const PUT = String.raw`(?:had |have |has )?(?:(?:put|laid|set) (?:(?:on|across) the (?:[\w-]+ )?table|before|to|in front of)|tabled|demanded|asked (?:for|of)|presented|raised|put forward|brought to (?:the table|istanbul))(?!\w)(?![^.;]{0,60}\b(?:apart from|except|besides|other than|save for|20(?:1\d|2[0-4])|after the (?:talks|meeting|session))(?!\w))(?!(?: [^.;,]{0,40})?(?: (?:before|to|of|from|in front of))? (?:the )?(?:turk\w*|americans?|press|reporters|journalists|cameras|hosts|rubio|fidan|erdogan|public|media|un|children|prisoners?)(?!\w))`;

/** "what the Russians put on the table", "nothing the Kremlin's envoys laid before the Ukrainians". */
const WHAT_THEY_PUT = String.raw`\b(?:nothing|what(?:ever)?|everything|all|anything|little|much of what|most of what|none of what)(?: of what)? (?:that )?${THEY} ${PUT}`;
const AS_PUT = new AnyOf(WHAT_THEY_PUT, {
  cue: /\b(?:nothing|what(?:ever)?|everything|all|anything|little) (?:that )?(?:the )?(?:russia|moscow|kremlin|putin|medins)/,
});
/** Words for what is asked. */
const DEMANDS =
  /\b(?:(?:some|much|part|most) of (?:it|what|them)|what (?:was|were|had been) (?:said|asked|demanded)|asked for|(?:put|laid) (?:[\w'-]+ ){0,3}on the table|put forward|tabled|points?|demand(?:s|ed)?|terms|conditions|requests|list of|(?:russia|moscow|kremlin|putin)'s (?:[\w-]+ )?list|requirements|ultimatums?|claims|what (?:the )?(?:russians?|russia|moscow|kremlin|medins\w+) (?:wanted|want|asked|sought|put forward|brought))(?!\w)/;

/** "accepted it without conditions": nobody's demands. */
const UNCONDITIONAL = /\b(?:without|with no|no) (?:further |any |such )?(?:pre)?conditions(?!\w)/g;

/** Where a sentence tells of demands: a word for them, or what the Russians put before the other side. */
export const demandIn = (folded: string): RegExpExecArray | null => {
  const words = DEMANDS.exec(folded.replace(UNCONDITIONAL, (m) => ' '.repeat(m.length)));
  const put = AS_PUT.exec(folded);
  return put && (!words || put.index < words.index) ? put : words;
};

const WAS_NEW = new RegExp(phrases`
  ${WHAT_THEY_PUT}[^.;:]{0,70}? (?:was|were) (?:(?:all|both|entirely|completely|largely|mostly|quite|as) )?
  (?:(?:unacceptable|harsh|unheard-of|excessive|maximalist|tough|absurd|far-reaching) (?:and|as well as) )?$
`);
/** "new as well as unacceptable", "new to the Ukrainians"; not "new furniture", "new to the Turks". */
const AND_NO_MORE =
  /^new(?= *(?:[.,;:!]|$)| (?:and|as well as|as it was|to (?:the )?(?:ukrain\w*|k(?:yi|ie)v\w*|umerov|other side))(?!\w))/;

/**
 * True where "new" at `at` is said of all that the Russians put before the other side.
 *
 * Accepts "what the Russians put on the table was new as well as unacceptable". None: "what the Russians put before the Turks
 * was new", "what Moscow said was new", "little of what … was new".
 */
export const isNewAsPut = (folded: string, at: number): boolean =>
  AND_NO_MORE.test(folded.slice(at)) &&
  WAS_NEW.test(folded.slice(0, at)) &&
  !/\b(?:nothing|little|anything|none of|not (?:everything|all))(?!\w)/.test(folded.slice(0, at));
