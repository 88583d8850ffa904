import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Described } from './person.ts';
import type { LeadPhrase } from './phrases.ts';
import { PARTY, partyIn } from './words.ts';

const TALKS = '(?:talks|negotiations?|meetings?|sessions?|rounds?|encounter|summit|dialogue)';
/** "the talks between Russia and Ukraine, the first in three years, (were led by)", "the talks with Russia": whose talks they are. */
const PARTY_OF_TALKS = new RegExp(
  String.raw`\b${TALKS}(?: (?:in|at|on) [\w' -]{3,30}?)? (?:between|of|with|for|by|among) (?:the )?(?:[\w'-]+ ){0,2}?${PARTY}(?: (?:and|with) (?:the )?${PARTY})?(?: (?:in|at|on) [\w' -]{3,40})?(?:, [^,;.]{3,60},)? (?:was|is|were|are|had been|being|have been)? ?(?:\w+ )?$`,
);

/** True where the words before a lead end in the talks themselves, so that the parties named there are those of the talks. */
export const areTheTalks = (before: string): boolean => PARTY_OF_TALKS.test(before);

/** Whoever is of a third country. */
const FOREIGN =
  /^ (?:by )?(?:an? |the |its |senior |several |some |two |three )*(?:turk\w*|turkiye's|ankara's|erdogan's|american|u\.s\.|us|washington's|trump's|european|eu|british|french|german|polish|saudi|qatari|emirati|swiss|chinese|indian|brazilian|south african|hungarian|slovak|belarusian|israeli|egyptian|norwegian|austrian|italian|spanish|un|u\.n\.|united nations|vatican|papal|third-country|foreign(?! (?:minist|affairs|policy))|neutral|outside|international) /;
/** Where the description of one person ends. */
const ENDS = /[,;:(]| (?:and|who|whom|while|facing|opposite|in|at|on|with|for|to|against)(?!\w)|$/;

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
