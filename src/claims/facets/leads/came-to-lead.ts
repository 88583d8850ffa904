import { arrivals } from '../../belonging/came-to-take-part.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { partyOfPerson } from './person.ts';

/**
 * Leaders told by what they came for: "Putin jetted in to Istanbul to lead the talks himself". None where nothing says that it was to
 * be he in person: "flew to Istanbul to lead the talks".
 */
export const cameToLead = (view: SentenceView): Lead[] =>
  arrivals(view).flatMap(({ person: { key }, leads, start, end }) => {
    const party = partyOfPerson(key);
    return leads && party && party !== 'other'
      ? [{ party, described: { person: key, start, end }, start, end }]
      : [];
  });
