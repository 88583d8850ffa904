import { phrases } from '../../lexicon/phrases.ts';

/** "Rather than put", "instead of agreeing to", "far from promising a": what follows was not done. */
const INSTEAD = new RegExp(
  phrases`
    \b(?:rather than|instead of|far from|short of|as opposed to)(?:
      (?: (?:agree|agreeing|commit|committing|promise|promising|undertake|undertaking|decide|deciding|offer|offering|plan|planning|have|having|let|letting|to|on|a|an|the|their|its|any|both|each|for|even|so much as|put|putting|set|setting|write|writing|exchange|exchanging|swap|swapping|share|sharing|submit|submitting|present|presenting|draft|drafting))
    ){0,5} $
  `,
);
/** "No ceasefire proposals", "nothing about a truce is to be put": the no stands before what is put. */
const NO_SUCH =
  /\bno(?: (?!foreign(?!\w)|american(?!\w)|western(?!\w)|european(?!\w)|turkish(?!\w)|but(?!\w)|and(?!\w)|or(?!\w)|deal(?!\w)|agreement(?!\w)|truce(?!\w)|doubt(?!\w)|longer(?!\w)|less(?!\w)|fewer(?!\w)|progress(?!\w)|breakthrough(?!\w))[\w'-]+){1,2} $|\bnothing(?!\w)(?![^.;]*\b(?:but|except|save|beyond|other than|more than|apart from)(?!\w))[^.,;]{0,40} $|\bnot (?:a (?:single )?|one )(?:word|line|letter|sheet)(?!\w)[^.,;]{0,40} $/;
/** "oral ideas instead of written ones". */
const NOT_WRITTEN =
  /\b(?:instead of|rather than|not) (?:in )?(?:writing|written|on paper|paper)(?!\w)/;
/** "… were ruled out by both", "… was out of the question". */
const RULED_OUT = new RegExp(
  phrases`
    ^[^.;:,]{0,40}\b(?:(?:was|were|is|are|has been|have been|had been)(?! (?:not|never))(?: [\w'-]+)??
      (?: (?:ruled out|rejected|refused|turned down|dismissed|declined|off the table|out of the question|vetoed|blocked|thrown out))(?!\w)
      |(?:was|were|is|are) not (?:on the cards|agreed|envisaged|foreseen|part of (?:the|any) (?:deal|agreement)|wanted)(?!\w))
  `,
);

/** How what was to follow is put away around `[start, end)`: by an "instead of", a "no" before it, or a refusal behind it. */
export const isPutOff = (folded: string, from: number, start: number, end: number): boolean =>
  INSTEAD.test(folded.slice(Math.max(from, start - 90), start)) ||
  RULED_OUT.test(folded.slice(end, end + 100)) ||
  NOT_WRITTEN.test(folded.slice(start, end));

/** "No written proposals will be exchanged": nothing of the kind is to be done. */
export const noSuch = (folded: string, from: number, start: number): boolean =>
  NO_SUCH.test(folded.slice(Math.max(from, start - 60), start));
