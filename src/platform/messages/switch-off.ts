import { FAULT_LIMIT } from './fault-limit.ts';
import { ask } from './page-port.ts';

/**
 * Switches the site of this page off, for a script in it. A switch that could not be stored must not look
 * as if it were: the full view opens, says why, and has the same switch. Never throws; a script that
 * outlived its extension says nothing, nor does one whose background answers neither question.
 */
export async function switchSiteOff(): Promise<void> {
  const outcome = await ask('switch-site', { on: false });
  if (outcome.state !== 'failed') return;
  await ask('open-view', { fault: outcome.error.slice(0, FAULT_LIMIT) });
}
