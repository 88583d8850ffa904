import { t } from '../../src/platform/i18n.ts';
import { ask } from '../../src/platform/messages/messages.ts';
import { claimsOf } from './claim-key.ts';
import { faultOf } from './page-state.ts';
import type { TabView } from './read-state.ts';

/** The report of a text that was selected on a page and put aside by the context menu. */
export async function readSelection(id: string): Promise<TabView> {
  const outcome = await ask('compare-text', { id });
  if (outcome.state !== 'answered') {
    return { page: faultOf(outcome.state === 'failed' ? outcome.error : outcome.state) };
  }
  const mentions = outcome.value.mentions.length;
  const claims = claimsOf(0, outcome.value);
  const title = t('compareTitle');
  return { page: { kind: 'report', title, mentions, claims, selected: true } };
}
