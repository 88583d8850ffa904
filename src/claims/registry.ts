import type { Facet } from '../model/index.ts';
import type { FacetReader } from './facet.ts';
import { readRussiaLead, readUkraineLead } from './facets/leads.ts';
import { readSwapComposition } from './facets/swap-composition.ts';
import { readSwapDate } from './facets/swap-date.ts';
import { readSwapPlace } from './facets/swap-place.ts';
import { readSwapRecord } from './facets/swap-record.ts';
import { readPhaseSize, readSwapSize } from './facets/swap-size.ts';
import { readSwapStatus } from './facets/swap-status.ts';
import { readTalksAttendance } from './facets/talks-attendance.ts';
import { readTalksCeasefire } from './facets/talks-ceasefire.ts';
import { readTalksDate } from './facets/talks-date.ts';
import { readTalksDemands } from './facets/talks-demands.ts';
import { readTalksDuration } from './facets/talks-duration.ts';
import { readTalksHost } from './facets/talks-host.ts';
import { readTalksNext } from './facets/talks-next.ts';
import { readTalksPrecedence } from './facets/talks-precedence.ts';
import { readTalksVenue } from './facets/talks-venue.ts';
import { readCeasefireProposal } from './facets/war-ceasefire-proposal.ts';

/** One reader a facet; a facet added to `FACETS` without a reader here does not compile. */
export const REGISTRY: Readonly<Record<Facet, FacetReader>> = {
  'talks.date': readTalksDate,
  'talks.precedence': readTalksPrecedence,
  'talks.duration': readTalksDuration,
  'talks.venue': readTalksVenue,
  'talks.host': readTalksHost,
  'talks.russia_lead': readRussiaLead,
  'talks.ukraine_lead': readUkraineLead,
  'talks.attendance': readTalksAttendance,
  'talks.ceasefire': readTalksCeasefire,
  'talks.demands': readTalksDemands,
  'talks.next': readTalksNext,
  'swap.size': readSwapSize,
  'swap.phase_size': readPhaseSize,
  'swap.status': readSwapStatus,
  'swap.date': readSwapDate,
  'swap.composition': readSwapComposition,
  'swap.record': readSwapRecord,
  'swap.place': readSwapPlace,
  'war.ceasefire_proposal': readCeasefireProposal,
};
