import { resolve } from 'node:path';
import { type BrowserName, launch, pathOf } from './setup/launch.ts';
import { serveFile } from './setup/serve-file.ts';
import { explain, run, step } from './setup/steps.mjs';
import { untilWelcomed } from './setup/welcome.ts';
import { takeDemoPictures } from './start-pictures.ts';

/*
 * `npm start`: builds the extension and opens a browser with it on the demonstration page; where
 * there is no display it takes pictures in both browsers instead, and says where they are.
 */

const PICTURES = resolve('.output/demo');
const BUILDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

async function main(): Promise<void> {
  const present = (['chromium', 'firefox'] as const).filter((name) => pathOf(name));
  for (const name of present) {
    await step(`build for ${name}`, async () => {
      await run('wxt', BUILDS[name], { shell: process.platform === 'win32' });
    });
  }
  const page = await serveFile('docs/demo/index.html');
  const [first] = present;
  if (hasDisplay() && first) return openWindow(first, page);
  console.log('There is no display here: the demonstration is run headless, in pictures.');
  for (const name of present) {
    const files = await step(`pictures in ${name}`, () => takeDemoPictures(name, page, PICTURES));
    for (const file of files) console.log(`    ${file}`);
  }
  if (present.length < 2) console.log(`Only ${present} is installed here, so only it was shown.`);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Opens a window and stays until the user closes it. */
async function openWindow(name: BrowserName, url: string): Promise<void> {
  const running = await step(`open ${name}`, () => launch(name, { headless: false }));
  const { browser } = running;
  await untilWelcomed(running);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`
The demonstration page is open, with Second Source in a fresh profile.
Rest the pointer on an underlined phrase, or press the extension's button in the toolbar.
Close the window to end.`);
  await new Promise<void>((closed) => {
    browser.on('disconnected', () => closed());
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    explain(error);
    process.exit(1);
  },
);
