import { TRUCE } from './another-object.ts';
import type { NamedParty } from './parties.ts';

/** "Having refused a truce, Moscow", "After rejecting the offer, Putin": the subject stands behind the comma. */
const PARTICIPLE =
  /^\W*(?:(?:and|but|yet) )?(?:(?:even )?(?:after|by|despite|while|since|in|without|not) )?(?:having (?:[a-z]+ly |already |long |just |twice |once |again |repeatedly )*)?$/;
const TO_SUBJECT = /^([^,;.]{3,90}), (?:the |even |president |vladimir |volodymyr )*$/;
/** "By accepting it, Putin could please": nothing is done yet. */
const MAY = /^ (?:could|would|might|may|can|hopes?|wants?|is ready|must|should)(?!\w)/;
/** "The one that refused the truce is Ukraine": the subject is the predicate. */
const THE_ONE =
  /\b(?:the (?:one|only one|side|party|country|capital|government)|what|who|whoever)(?: (?:that|who|which|to))?(?: (?:had|has|have|did|is|was))?(?: \w+)? $/;
const IS_PARTY = /^[^,;.]{3,80}? (?:is|was|were)(?: none other than)? (?:the )?$/;

/** The party behind a fronted participle, or in the predicate of "the one that". */
export const namedBehind = (
  folded: string,
  parties: readonly NamedParty[],
  at: number,
  end: number,
): NamedParty | undefined => {
  const ahead = folded.slice(0, at);
  const verb = folded.slice(at, end);
  if (PARTICIPLE.test(ahead) && (/ing(?!\w)/.test(verb) || /\bhaving(?!\w)/.test(ahead)))
    return parties.find((p) => {
      const object = p.start >= end ? TO_SUBJECT.exec(folded.slice(end, p.start)) : null;
      if (!object || !TRUCE.test(object[1] as string)) return false;
      return !MAY.test(folded.slice(p.end));
    });
  return THE_ONE.test(ahead)
    ? parties.find((p) => p.start >= end && IS_PARTY.test(folded.slice(end, p.start)))
    : undefined;
};

/** "…; having (refused) the truce, Moscow sent": a participle that opens a clause is said of the subject behind it. */
const OPENS_CLAUSE =
  /(?:^|[;,:] |- |\b(?:and|but|while|whereas|although|as|so) )\W*(?:having|after having) (?:\w+ly )?(?:(?:refused|declined|agreed|failed|promised) (?:\w+ )?to )?$/;
/** The party behind the comma that closes such a participle. */
export const ofNextSubject = (
  folded: string,
  parties: readonly NamedParty[],
  at: number,
  end: number,
): NamedParty | undefined => {
  if (!OPENS_CLAUSE.test(folded.slice(0, at))) return undefined;
  const comma = folded.indexOf(', ', end);
  const first = parties.find(({ start }) => start >= comma);
  return comma >= 0 && first && /^, (?:the )?$/.test(folded.slice(comma, first.start))
    ? first
    : undefined;
};
