import { phrases } from '../../lexicon/phrases.ts';

/** Those who fight, by whatever word. */
export const MILITARY = String.raw`(?:prisoners? of war|pows?|soldiers?|servicemen|service ?members|service personnel|servicemen and (?:service)?women|(?:combat )?troops|military(?: personnel| men)?|(?:members|soldiers) of the (?:armed forces|army|military)|fighters|combatants|defenders|men in uniform|uniformed (?:men|personnel)|people in uniform)`;

/** Those who do not. */
export const CIVIL = String.raw`(?:civilians?|non-?combatants?|ordinary citizens|non-military)`;

const CIVILIANS = new RegExp(String.raw`\b${CIVIL}`);

/** True where civilians are named at all: the longer patterns need be asked only there. */
export const namesCivilians = (folded: string): boolean => CIVILIANS.test(folded);

/** "… and nobody else made up the first batch": of those who were freed, not of those who were let near or knew of it. */
export const WERE_FREED = phrases`
  (?=[^.;]{0,20}?(?:
    (?:was|were|has been|have been|had been|being) (?:\w+ )?(?:freed|released|exchanged|swapped|traded|let go|handed over|set free|among|included|on (?:the|either|both)|part of|in the (?:first|swap|exchange))
    |made up|(?:came|went|walked|got) (?:home|back|free|out)|returned|crossed|belonged|stepped off|changed hands
  )(?!\w)| *[.;]| *$|: (?:such|that|this|so) (?:was|were|is|are) (?:the make-?up|the composition|those|all|who(?:m)? (?:was|were|came|went|each|both|russia|ukraine|moscow|k(?:yi|ie)v|the)|the (?:first )?\d{3}|the first)(?!\w))
`;
