import {
  type Claim,
  type EventId,
  type Facet,
  type Look,
  type Topic,
  topicOf,
} from '../../model/index.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { subjectWords } from '../words/index.ts';

/** `talks.duration` → "how long". */
export const facetLabel = (facet: Facet): string =>
  t(`facet_${facet.replace('.', '_')}` as MessageKey);

/** `talks-2025-05-16` → "Istanbul talks, 16 May 2025"; an unknown id as given. */
export function eventLabel(event: EventId | string): string {
  const key = `event_${event.replaceAll('-', '_')}` as MessageKey;
  const label = t(key);
  return label === key ? event : label;
}

/** `talks` → "Istanbul talks". */
export const topicLabel = (topic: Topic): string =>
  t(topic === 'talks' ? 'topic_talks' : 'topic_swap');

/** "conflict", "agrees", "nothing to compare", "not covered". */
export const lookLabel = (look: Look): string => t(`look_${look}`);

/** What a claim is about, from wide to narrow: event (else topic), question, subject. */
export function claimLabels(claim: Pick<Claim, 'facet' | 'event' | 'subject'>): {
  readonly about: string;
  readonly question: string;
} {
  const question = facetLabel(claim.facet);
  return {
    about: claim.event ? eventLabel(claim.event) : topicLabel(topicOf(claim.facet)),
    question: claim.subject
      ? t('facetWithSubject', question, subjectWords(claim.subject))
      : question,
  };
}
