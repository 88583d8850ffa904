import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { isOfAnotherMatter } from './of-another.ts';
import { isRoleInOtherTalks, mayBeRoleInOthers } from './other-talks.ts';
import { isWishedFor } from './wished-for.ts';

/**
 * The claim on a role, where it is one in these talks: a third country's role in another matter ("They were arranged by the
 * Emirates", "hosted separate talks in March") is none, and one that may be in another only implied.
 */
export const ofTheseTalks = (view: SentenceView, before: string, claim: RawClaim): RawClaim[] => {
  const { value, evidence } = claim;
  const key = value.kind === 'choice' ? value.choice.replace(/^\w+:/, '') : '';
  if (key === 'turkey' || key === 'nobody') return [claim];
  if (isOfAnotherMatter(view, before, evidence.end)) return [];
  if (!claim.denied && isWishedFor(view, evidence.start, evidence.end)) return [];
  if (isRoleInOtherTalks(view, key, evidence.start, evidence.end)) return [];
  return mayBeRoleInOthers(view, key, evidence.start, evidence.end)
    ? [{ ...claim, implied: true }]
    : [claim];
};
