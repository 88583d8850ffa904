import { render } from 'preact';
import type { Settings } from '../../src/model/index.ts';
import { t } from '../../src/platform/i18n.ts';
import { onSettingsChanged } from '../../src/platform/settings/settings-store.ts';
import { panelOpener } from '../../src/platform/tabs.ts';
import { colourPage, dressPage } from '../../src/ui/page-frame/index.ts';
import { Popup, type PopupActions } from '../../src/ui/popup/index.ts';
import { actionsFor } from './actions.ts';
import { keyIn } from './claim-key.ts';
import type { Ends } from './fault-of.ts';
import type { TabView } from './read-state.ts';
import type { ScreenOptions, Shown } from './shown.ts';

/** Until then nothing is shown rather than that it is being read, ms: most answers come sooner. */
const PATIENCE = 150;
const LOADING: TabView = { page: { kind: 'loading' } };

/** Readies the page; the function it gives draws whatever more is known. */
export function startScreen(options: ScreenOptions): (more: Partial<Shown>) => Promise<void> {
  const { layout, fault } = options;
  const app = dressPage(t('extensionName'));
  let colours: Settings['colours'] | undefined;
  let shown: Shown = { tab: undefined, view: undefined, library: { kind: 'loading' }, fault };
  let openPanel: (() => Promise<void>) | undefined;
  let actions: { readonly tab: number | undefined; readonly of: PopupActions } | undefined;
  const show = async (more: Partial<Shown>): Promise<void> => {
    shown = { ...shown, ...more };
    const { settings } = await options.settings;
    const { tab, view, library, fault } = shown;
    if (!view) return;
    colourPage(colours ?? settings.colours);
    // The same actions for the same tab: what is drawn already need not be drawn anew.
    if (actions?.tab !== tab) actions = undefined;
    actions ??= { tab, of: actionsFor(tab, layout, ends, openPanel) };
    const startAt = keyIn(view.page, options.claim);
    render(<Popup {...{ ...view, library, layout, actions: actions.of, startAt, fault }} />, app);
  };
  const left: Ends['left'] = (fault) => void show({ fault });
  const ends: Ends = { left, switched: (fault) => [left(fault), options.changed()] };
  // Moved elsewhere while this is open: in the options, by key, in another window.
  onSettingsChanged(({ settings }) => {
    colours = settings.colours;
    void show({});
    options.changed();
  });
  // The first claims do not wait for a button.
  const offerPanel = async (): Promise<void> => {
    openPanel = await panelOpener();
    actions = undefined;
    void show({});
  };
  if (layout === 'popup') void offerPanel();
  setTimeout(() => void show({ view: shown.view ?? LOADING }), PATIENCE);
  return show;
}
