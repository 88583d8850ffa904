export { type BlockClaim, type ClaimDocument, claimsByBlock, readClaims } from './read-claims.ts';
export { LONGEST_SENTENCE, splitSentences } from './sentence/text/sentences.ts';
export { relateCounts } from './values/count/relate-counts.ts';
export { describeDate, readDates, relateDates } from './values/date.ts';
export { relateIntervals } from './values/interval.ts';
export { relatePersons } from './values/person.ts';
export { placesAround, relatePlaces } from './values/place.ts';
export { relateSince } from './values/since/since.ts';
