import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Described } from './person.ts';
import type { LeadPhrase } from './phrases.ts';
import { PARTY, partyIn } from './words.ts';

const TALKS = '(?:talks|negotiations?|meetings?|sessions?|rounds?|encounter|summit|dialogue)';
/** "the talks between Russia and Ukraine, the first in three years, (were led by)", "the talks with Russia": whose talks they are. */
const PARTY_OF_TALKS = new RegExp(
  String.raw`(?<!\b(?:at|in|to|for|during|from|on) (?:the |these )?(?:(?!the )[\w-]+ ){0,2})\b${TALKS}(?: (?:in|at|on) [\w' -]{3,30}?)? (?:between|of|with|for|by|among) (?:the )?(?:[\w'-]+ ){0,2}?${PARTY}(?: [\w-]+)??(?: (?:and|with) (?:the )?${PARTY}(?: [\w-]+)??)?(?: (?:in|at|on) [\w' -]{3,40})?(?:, [^,;.]{3,60},)? (?:was|is|were|are|had been|being|have been)? ?(?:\w+ )?$`,
);

/** "…, the talks being (chaired by)": the talks by themselves, whoever was named before; not "the delegation at the talks". */
const ALONE = new RegExp(
  String.raw`(?:^|[,;:] |\band |\b(?:while|as|said|says|that|where|when|after|before) )(?:the |these |both )?(?:(?!(?:at|in|to|for|during|of|with|on|from|by|delegations?|teams?|sides?|envoys|negotiators)(?!\w))[\w'-]+ ){0,3}?${TALKS}(?: (?:in|at|on) [\w' -]{3,30}?)? (?:(?:was|were|is|are|had been|being|been|have been|themselves) )*$`,
);

/** True where the words before a lead end in the talks themselves, so that the parties named there are those of the talks. */
export const areTheTalks = (before: string): boolean =>
  PARTY_OF_TALKS.test(before) || ALONE.test(before);

/** Whoever is of a third country. */
const FOREIGN =
  /^ (?:by )?(?:an? |the |its |senior |several |some |two |three )*(?:turk\w*|turkiye's|ankara's|erdogan's|american|u\.s\.|us|washington's|trump's|european|eu|british|french|german|polish|saudi|qatari|emirati|swiss|chinese|indian|brazilian|south african|hungarian|slovak|belarusian|israeli|egyptian|norwegian|austrian|italian|spanish|un|u\.n\.|united nations|vatican|papal|third-country|foreign(?! (?:minist|affairs|policy))|neutral|outside|international) /;
/** Where the description of one person ends. */
const ENDS = /[,;:(]| (?:and|who|whom|while|facing|opposite|in|at|on|with|for|to|against)(?!\w)|$/;

/** "met under the chairmanship of Fidan": words by which somebody may preside over both sides, and lead neither. */
export const presides = (view: SentenceView, { start }: LeadPhrase): boolean =>
  /^(?:under(?!\w)|chaired|by(?!\w))/.test(view.folded.slice(start));

/** Whose somebody is by how he is described behind "(led) by": a third country's, one party's, or unsaid. */
export const partyDescribed = (
  view: SentenceView,
  { kind, end }: LeadPhrase,
  { person }: Described,
): Party | undefined => {
  if (kind !== 'passive') return undefined;
  const words = view.folded.slice(end, end + 60);
  if (FOREIGN.test(words)) return 'other';
  return person ? undefined : partyIn(words.slice(0, ENDS.exec(words)?.index));
};
