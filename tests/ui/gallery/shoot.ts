import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildStories } from './build-stories.ts';

/*
 * Builds the story page and takes pictures of it: `node tests/ui/gallery/shoot.ts [WORD …]` takes
 * the stories whose name holds a WORD. Pictures go to `.output/gallery/`.
 */

const out = fileURLToPath(new URL('../../../.output/gallery/', import.meta.url));
const words = process.argv.slice(2);

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly scale?: number;
  readonly query?: string;
  readonly forced?: boolean;
}

const SHOTS: readonly Shot[] = [
  { name: 'light', width: 560, height: 800 },
  { name: 'dark', width: 560, height: 800, dark: true },
  { name: 'narrow', width: 320, height: 720 },
  { name: 'wide', width: 1280, height: 900 },
  { name: 'uk', width: 560, height: 800, query: '&lang=uk' },
  { name: 'tr', width: 560, height: 800, query: '&lang=tr' },
  { name: 'de', width: 560, height: 800, query: '&lang=de' },
  { name: 'rtl', width: 560, height: 800, query: '&dir=rtl' },
  { name: 'zoom', width: 400, height: 450, scale: 2 },
  { name: 'forced', width: 560, height: 800, forced: true },
];

const picked = <T extends { name: string }>(all: readonly T[]): readonly T[] => {
  const wanted = all.filter(({ name }) => words.includes(`@${name}`));
  return wanted.length > 0 ? wanted : all.slice(0, 2);
};

await buildStories();
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' } as const;
for (const shot of picked(SHOTS)) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.dark ? 'dark' : 'light',
    deviceScaleFactor: shot.scale ?? 1,
    forcedColors: shot.forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(shot.name, error.message));
  await page.route('http://stories.test/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const ending = path.split('.').at(-1) as keyof typeof types;
    if (!existsSync(out + path)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(out + path), contentType: types[ending] });
  });
  await page.goto('http://stories.test/');
  const names = await page.locator('a').allTextContents();
  const wanted = words.filter((word) => !word.startsWith('@'));
  for (const name of names.filter(
    (n) => wanted.length === 0 || wanted.some((w) => n.includes(w)),
  )) {
    await page.goto(`http://stories.test/?story=${name}${shot.query ?? ''}`);
    await page.waitForTimeout(name.startsWith('card') ? 500 : 150);
    const fullPage = !name.startsWith('card') && !name.includes('many');
    await page.screenshot({ path: `${out}${name}-${shot.name}.png`, fullPage });
  }
  await context.close();
}
await browser.close();
