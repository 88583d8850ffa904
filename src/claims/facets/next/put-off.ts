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
  /\bno(?: (?!foreign\b|american\b|western\b|european\b|turkish\b|but\b|and\b|or\b|deal\b|agreement\b|truce\b|doubt\b|longer\b|less\b|fewer\b|progress\b|breakthrough\b)[\w'-]+){1,2} $|\bnothing\b(?![^.;]*\b(?:but|except|save|beyond|other than|more than|apart from)\b)[^.,;]{0,40} $|\bnot (?:a (?:single )?|one )(?:word|line|letter|sheet)\b[^.,;]{0,40} $/;
/** "oral ideas instead of written ones". */
const NOT_WRITTEN = /\b(?:instead of|rather than|not) (?:in )?(?:writing|written|on paper|paper)\b/;
/** "… were ruled out by both", "… was out of the question". */
const RULED_OUT = new RegExp(
  phrases`
    ^[^.;:,]{0,40}\b(?:(?:was|were|is|are|has been|have been|had been)(?! (?:not|never))(?: [\w'-]+)??
      (?: (?:ruled out|rejected|refused|turned down|dismissed|declined|off the table|out of the question|vetoed|blocked|thrown out))\b
      |(?:was|were|is|are) not (?:on the cards|agreed|envisaged|foreseen|part of (?:the|any) (?:deal|agreement)|wanted)\b)
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
