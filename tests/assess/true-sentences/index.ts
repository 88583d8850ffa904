import { AFTER_ANOTHER } from './after-another.ts';
import { ALONGSIDE } from './alongside.ts';
import { AROUND_THE_EXCHANGE } from './around-the-exchange.ts';
import { AROUND_THE_TALKS } from './around-the-talks.ts';
import { FURTHER } from './further.ts';
import { FURTHER_PAGES } from './further-pages.ts';
import { IN_PASSING } from './in-passing.ts';
import { LONG_ONES } from './long-ones.ts';
import { NAMED_TOO } from './named-too.ts';
import { NEARLY } from './nearly.ts';
import { NEGATED_BESIDE } from './negated-beside.ts';
import { OF_OTHERS } from './of-others.ts';
import { OFFERS_AND_NUMBERS } from './offers-and-numbers.ts';
import { OTHER_DAYS } from './other-days.ts';
import { OTHER_HOSTS_AND_PLACES } from './other-hosts-and-places.ts';
import { OTHER_TEAMS_AND_FIRSTS } from './other-teams-and-firsts.ts';
import { PEOPLE_AND_PLACES } from './people-and-places.ts';
import { PUT_RIGHT } from './put-right.ts';
import type { Story } from './story.ts';
import { THE_STORY } from './the-story.ts';
import { VOICES } from './voices.ts';
import { WHO_WAS_ELSEWHERE } from './who-was-elsewhere.ts';
import { WITHOUT_HIM } from './without-him.ts';

/** True sentences, as outlets write them beside the covered events: none may be shown as contradicted. */
export const TRUE: Readonly<Record<string, Story>> = {
  ...THE_STORY,
  ...FURTHER,
  ...AROUND_THE_TALKS,
  ...AROUND_THE_EXCHANGE,
  ...OTHER_DAYS,
  ...VOICES,
  ...IN_PASSING,
  ...NAMED_TOO,
  ...NEARLY,
  ...AFTER_ANOTHER,
  ...ALONGSIDE,
  ...LONG_ONES,
  ...FURTHER_PAGES,
  ...PEOPLE_AND_PLACES,
  ...OFFERS_AND_NUMBERS,
  ...PUT_RIGHT,
  ...OF_OTHERS,
  ...NEGATED_BESIDE,
  ...OTHER_TEAMS_AND_FIRSTS,
  ...WHO_WAS_ELSEWHERE,
  ...WITHOUT_HIM,
  ...OTHER_HOSTS_AND_PLACES,
};

/** Known gaps: true sentences that are shown as contradicted. The first to be mended. */
export const SHOWN_AS_CONTRADICTED: ReadonlySet<string> = new Set<string>([
  'Putin, Zelensky and Trump were all in the room, if only on the screens.',
]);
