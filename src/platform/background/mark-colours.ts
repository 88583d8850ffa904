import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { type ColouredSide, markColour } from '../mark-colour.ts';
import { readSettings } from '../settings/settings-store.ts';

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];
type Colours = Settings['colours'];

/** What stands behind a mark in its colour, as in the content script's own style sheet. */
const GROUND: Readonly<Record<ColouredSide, (colour: string) => string>> = {
  agrees: () => '',
  conflicts: (colour) =>
    `;background-color:color-mix(in srgb, ${colour} 14%, transparent)!important`,
};

/** Chromium paints highlights from author style sheets only; Firefox reaches shadow roots from user ones only. */
const ORIGIN = import.meta.env.BROWSER === 'firefox' ? 'USER' : 'AUTHOR';

/** Rules that repaint the marks in the chosen colours; empty where they are as they came. */
export function marksCss(colours: Colours): string {
  return (Object.keys(GROUND) as ColouredSide[])
    .filter((side) => colours[side] !== DEFAULT_SETTINGS.colours[side])
    .map((side) => {
      const colour = markColour(side, colours[side]);
      return `::highlight(second-source-${side}){text-decoration-color:${colour}!important${GROUND[side](colour)}}`;
    })
    .join('');
}

/** Puts the chosen colours into frames that get marks. Frames that are gone are no error. */
export async function colourMarks(target: Target): Promise<void> {
  const { settings } = await readSettings();
  const css = marksCss(settings.colours);
  // Out and in again: the frame may have them from before, and twice would outlast one removal.
  await swap(target, css, css);
}

/** Exchanges the old colours for the new ones in every open tab. */
export async function recolourMarks(old: Colours, now: Colours): Promise<void> {
  if (marksCss(old) === marksCss(now)) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await swap({ tabId: id, allFrames: true }, marksCss(old), marksCss(now));
    }),
  );
}

async function swap(target: Target, old: string, now: string): Promise<void> {
  const sheet = (css: string) => ({ target, css, origin: ORIGIN }) as const;
  // Where no script may run (store, error page) there are no marks to colour.
  if (old) await browser.scripting.removeCSS(sheet(old)).catch(() => {});
  if (now) await browser.scripting.insertCSS(sheet(now)).catch(() => {});
}
