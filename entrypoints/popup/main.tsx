import { takeEarly } from '../../src/platform/messages/early.ts';
import { onReportChanged } from '../../src/platform/messages/messages.ts';
import { tabNamed } from '../../src/platform/messages/tab-named.ts';
import { readSettings } from '../../src/platform/settings/settings-store.ts';
import { onTabChanged, tabFacts } from '../../src/platform/tabs.ts';
import type { Layout } from '../../src/ui/popup/index.ts';
import { readLibrary } from './read-library.ts';
import { readSelection } from './read-selection.ts';
import { readTabView, type TabView } from './read-state.ts';
import { startScreen } from './screen.tsx';

/*
 * The popup; `?panel=1` at the side, `?tab=ID` as a full page (`&claim=ID` opens at a claim,
 * `&fault=WORDS` tells why its site could not be switched), `?selection=ID` for a selected text. Whatever it needs is asked for at once.
 */

const asked = new URLSearchParams(location.search);
const named = asked.get('tab');
const selection = asked.get('selection');
const unswitched = asked.get('fault');
const inTab = named !== null || selection;
const layout: Layout = asked.has('panel') ? 'panel' : inTab ? 'page' : 'popup';

let tab = named === null ? undefined : tabNamed(named);
const nowhere = named !== null && tab === undefined;
let early = takeEarly();
let asking = 0;
let libraryAsked = false;
const show = startScreen({
  layout,
  claim: asked.get('claim'),
  fault: unswitched === null ? undefined : { kind: 'switch', detail: unswitched },
  settings: readSettings(early?.stored),
  changed: () => void refresh(),
});

async function refresh(): Promise<void> {
  const token = ++asking;
  const showIfLast = (view: TabView) => {
    if (token === asking) void show({ view, tab });
    // After the first view: it wakes the background, and no claim waits for it.
    if (!libraryAsked) void readLibrary((library) => void show({ library }));
    libraryAsked = true;
  };
  if (selection) return showIfLast(await readSelection(selection));
  const first = early;
  early = undefined;
  if (!nowhere) tab ??= first ? await first.tab : (await tabFacts())?.id;
  showIfLast(await readTabView(tab, showIfLast, first?.report));
}

if (!selection) {
  onReportChanged((changed) => changed === tab && void refresh());
  onTabChanged((changed) => {
    if (layout === 'panel') tab = undefined;
    if (layout === 'panel' || changed === tab) void refresh();
  });
}
void refresh();
