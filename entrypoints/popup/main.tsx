import { render } from 'preact';
import { t } from '../../src/platform/i18n.ts';
import { ask, onReportChanged } from '../../src/platform/messages.ts';
import { onTabChanged, panelOpener, tabFacts } from '../../src/platform/tabs.ts';
import { colourPage, dressPage } from '../../src/ui/page-frame/index.ts';
import { type Layout, type Library, Popup } from '../../src/ui/popup/index.ts';
import { actionsFor } from './actions.ts';
import { readLibrary, readSelection, readTabView, type TabView } from './read-state.ts';

/*
 * The popup; `?panel=1` at the side, `?tab=ID` as a full page (`&claim=ID` opens at a claim),
 * `?selection=ID` for a text compared from the context menu.
 */

const asked = new URLSearchParams(location.search);
const given = asked.get('tab');
const selection = asked.get('selection');
const layout: Layout = asked.has('panel') ? 'panel' : given || selection ? 'page' : 'popup';
const app = dressPage(t('extensionName'));

let tab = given === null ? undefined : Number(given);
let view: TabView = { page: { kind: 'loading' } };
let library: Library = { kind: 'loading' };
let openPanel: (() => void) | undefined;
let asking = 0;

function draw(): void {
  const actions = actionsFor(selection ? undefined : tab, layout, () => void refresh(), openPanel);
  const claim = asked.get('claim');
  const claims = view.page.kind === 'report' ? view.page.claims : [];
  const startAt = claim === null ? undefined : claims.find(({ key }) => key.endsWith(`:${claim}`));
  render(<Popup {...{ ...view, library, layout, actions, startAt: startAt?.key }} />, app);
}

async function refresh(): Promise<void> {
  const token = ++asking;
  if (layout !== 'page' || tab === undefined) tab = (await tabFacts(tab))?.id;
  const read = selection ? await readSelection(selection) : await readTabView(tab);
  if (token !== asking) return;
  view = read;
  draw();
}

async function follow(): Promise<void> {
  openPanel = await panelOpener();
  library = await readLibrary();
  draw();
  const stored = await ask('read-settings');
  if (stored.state === 'answered') colourPage(stored.value.settings.colours);
}
if (!selection) {
  onReportChanged((changed) => changed === tab && void refresh());
  onTabChanged((changed) => {
    if (layout === 'panel') tab = undefined;
    if (layout === 'panel' || changed === tab) void refresh();
  });
}
void refresh();
void follow();
