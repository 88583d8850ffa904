import type { Facet } from '../model/index.ts';
import { readTalksAttendance } from './facets/attendance/talks-attendance.ts';
import { readTalksCeasefire } from './facets/ceasefire/talks-ceasefire.ts';
import { readSwapComposition } from './facets/composition/swap-composition.ts';
import { readTalksDate } from './facets/date/talks-date.ts';
import { readTalksDemands } from './facets/demands/talks-demands.ts';
import { readTalksDuration } from './facets/duration/talks-duration.ts';
import type { FacetReader } from './facets/facet.ts';
import { readTalksHost } from './facets/host/talks-host.ts';
import { readRussiaLead, readUkraineLead } from './facets/leads/leads.ts';
import { readTalksNext } from './facets/next/talks-next.ts';
import { readSwapPlace } from './facets/place/swap-place.ts';
import { readTalksPrecedence } from './facets/precedence/talks-precedence.ts';
import { readCeasefireProposal } from './facets/proposal/war-ceasefire-proposal.ts';
import { readSwapRecord } from './facets/record/swap-record.ts';
import { readPhaseSize, readSwapSize } from './facets/size/swap-size.ts';
import { makeSwapStatus } from './facets/status/swap-status.ts';
import { readSwapDate } from './facets/swap-date.ts';
import { readTalksVenue } from './facets/venue/talks-venue.ts';

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
  'swap.status': makeSwapStatus(readSwapSize),
  'swap.date': readSwapDate,
  'swap.composition': readSwapComposition,
  'swap.record': readSwapRecord,
  'swap.place': readSwapPlace,
  'war.ceasefire_proposal': readCeasefireProposal,
};
