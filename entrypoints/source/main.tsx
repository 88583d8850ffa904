import { render } from 'preact';
import { t } from '../../src/platform/i18n.ts';
import { ask } from '../../src/platform/messages/messages.ts';
import { onSettingsChanged } from '../../src/platform/settings/settings-store.ts';
import { colourPage, dressPage } from '../../src/ui/page-frame/index.ts';
import { SourcePage, type SourceState } from '../../src/ui/source/index.ts';
import { passageAsked } from './passage-asked.ts';

/* One source whole: `source.html?id=003&passage=003:7`; the passage may stand behind a `#` too. */

const id = new URLSearchParams(location.search).get('id') ?? '';
const app = dressPage(t('sourceNumber', id));

async function read(): Promise<SourceState> {
  const sources = await ask('sources');
  const library = sources.state === 'answered' ? sources.value : [];
  if (sources.state === 'answered' && !library.some((source) => source.id === id)) {
    return { kind: 'unknown', id, sources: library };
  }
  const outcome = await ask('source', { id });
  if (outcome.state === 'answered') return { kind: 'ready', ...outcome.value, sources: library };
  return { kind: 'fault', detail: outcome.state === 'failed' ? outcome.error : outcome.state };
}

let state: SourceState = { kind: 'loading' };
const draw = () => render(<SourcePage state={state} at={passageAsked(id, location)} />, app);

addEventListener('hashchange', draw);
draw();
state = await read();
if (state.kind === 'ready') document.title = t('sourceTitle', state.source.title);
draw();
const stored = await ask('read-settings');
if (stored.state === 'answered') colourPage(stored.value.settings.colours);
onSettingsChanged(({ settings }) => colourPage(settings.colours));
