import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ColouredSide, markColour } from '../../src/platform/mark-colour.ts';
import { contrast } from '../../src/ui/parts/colours.ts';
import {
  bringToFront,
  CONFLICT,
  type Colour,
  colourAround,
  html,
  inExtension,
  openPage,
  openSite,
  pointOf,
  SENTENCES,
  type Site,
  until,
  untilMarked,
} from './harness/index.ts';

/* Colours chosen in the options are the colours of the marks on pages. */

const SHADOW = html(`<div id="host"></div><script>
  const root = document.getElementById('host').attachShadow({ mode: 'closed' });
  root.innerHTML = '<p>${SENTENCES.conflict}</p>';
</script>`);
const GREEN = '#0a8f2a';

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/page', CONFLICT);
  site.put('/shadow', SHADOW);
  site.put('/dark', CONFLICT.replace('</style>', 'body{background:#16181b;color:#eee}</style>'));
});
afterAll(() => site.close());
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
  await choose({});
});

async function open(path: string): Promise<Page> {
  const page = await openPage(site.url(path));
  opened.push(page);
  await untilMarked(page, { conflicts: 1 });
  return page;
}

/** Chooses colours as the options page does; none gives those it came with. */
function choose(colours: Partial<Record<ColouredSide, string>>): Promise<unknown> {
  const given = { agrees: '#1f5fae', conflicts: '#b8431f', ...colours };
  return inExtension(
    (changes: unknown) =>
      (chrome as unknown as Chrome).runtime.sendMessage({
        to: 'background',
        name: 'change-settings',
        request: { changes },
      }),
    { colours: given },
  );
}

const isGreen = ({ red, green, blue }: Colour) => green > red + 8 && green > blue + 8;
const isRed = ({ red, green, blue }: Colour) => red > green + 8 && red > blue + 8;

async function untilPainted(page: Page, wanted: (colour: Colour) => boolean): Promise<void> {
  await bringToFront(page);
  await until('the mark in its colour', async () =>
    wanted(await colourAround(page, await pointOf(page, 'conflicts'))),
  );
}

describe('the colour of a conflict', () => {
  it.each(['/page', '/shadow', '/dark'])('changes at once in the open tab %s', async (path) => {
    const page = await open(path);
    await untilPainted(page, isRed);
    await choose({ conflicts: GREEN });
    await untilPainted(page, isGreen);
    await choose({});
    await untilPainted(page, isRed);
  });

  it('holds in pages opened later, and once more after a change', async () => {
    await choose({ conflicts: GREEN });
    const page = await open('/page');
    await untilPainted(page, isGreen);
    await choose({ conflicts: '#aa2211' });
    await untilPainted(page, isRed);
  });

  it('of agreements alone leaves it as it is', async () => {
    const page = await open('/page');
    await choose({ agrees: GREEN });
    await untilPainted(page, isRed);
  });
});

describe('a chosen colour', () => {
  it.each(['#000000', '#ffffff', '#ffff00', '#00ff00', '#00ffb4', '#0000ff', '#ff0000', '#777777'])(
    '%s is painted so that it is seen on light and on dark pages',
    async (chosen) => {
      const page = await openPage('about:blank');
      opened.push(page);
      const painted = await page.evaluate(hexOf, markColour('conflicts', chosen));
      expect(contrast(painted, '#ffffff')).toBeGreaterThan(3);
      expect(contrast(painted, '#16181b')).toBeGreaterThan(3);
    },
  );
});

/** A CSS colour as this browser paints it, `#rrggbb`. */
function hexOf(css: string): string {
  const element = document.body.appendChild(document.createElement('p'));
  element.style.backgroundColor = css;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context || !element.style.backgroundColor) throw new Error(`not painted: ${css}`);
  context.fillStyle = getComputedStyle(element).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: unknown;
