import { ask } from '../../src/platform/messages/messages.ts';
import type { Outcome } from '../../src/platform/messages/retry.ts';
import type { Library } from '../../src/ui/popup/index.ts';

/**
 * The sources first, for claims name them; then what the sources say to one another, which may be
 * much. `read` is called each time more is known.
 */
export async function readLibrary(read: (library: Library) => void): Promise<void> {
  const sources = await ask('sources');
  if (sources.state !== 'answered') return read({ kind: 'fault', detail: detailOf(sources) });
  read({ kind: 'ready', sources: sources.value });
  const overview = await ask('overview');
  read({
    kind: 'ready',
    sources: sources.value,
    ...(overview.state === 'answered'
      ? { overview: overview.value }
      : { overviewFault: detailOf(overview) }),
  });
}

const detailOf = (outcome: Exclude<Outcome<unknown>, { state: 'answered' }>): string =>
  outcome.state === 'failed' ? outcome.error : 'no answer';
