import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { inExtension, openOwn, until } from './harness/index.ts';

let page: Page;
afterEach(() => page.close());

const cardsIn = (of: Page): Promise<number> =>
  of.evaluate(
    () =>
      [...document.documentElement.children].filter((each) => each.matches(':popover-open')).length,
  );

describe('the welcome page', () => {
  it('has an example made by the real comparison, whose card opens under the pointer', async () => {
    page = await openOwn('welcome.html');
    await page.bringToFront();
    const conflict = await page.waitForSelector('.example .mark.conflicts');
    expect(await page.$$eval('.example .mark.agrees', (marks) => marks.length)).toBeGreaterThan(0);
    await conflict?.hover();
    await until('the card is open', async () => (await cardsIn(page)) === 1);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await cardsIn(page)) === 0);
  });

  it('opens the card by key and gives the focus back', async () => {
    page = await openOwn('welcome.html');
    await page.bringToFront();
    const mark = await page.waitForSelector('.example .mark');
    await mark?.focus();
    await page.keyboard.press('Enter');
    await until('the card is open', async () => (await cardsIn(page)) === 1);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await cardsIn(page)) === 0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('mark');
  });
});

interface Stored {
  storage: { local: { get(key: string): Promise<{ settings?: { cardDelay: number } }> } };
}
declare const chrome: Stored;

describe('importing settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));

  async function importFile(text: string): Promise<string> {
    const file = join(folder, 'settings.json');
    writeFileSync(file, text);
    page = await openOwn('options.html');
    const picker = (await page.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(file);
    const said = () =>
      page.$eval(
        '.options section:has(input[type=file]) [role=status]',
        (each) => each.textContent,
      );
    await until('the page says what became of it', said);
    return (await said()) ?? '';
  }

  const storedDelay = () =>
    inExtension(async () => (await chrome.storage.local.get('settings')).settings?.cardDelay);

  it('takes over a whole file', async () => {
    expect(await importFile('{"version":1,"cardDelay":650}')).toContain('were imported');
    expect(await storedDelay()).toBe(650);
    expect(
      await page.$eval('input[type=range]', (slider) => (slider as HTMLInputElement).value),
    ).toBe('650');
  });

  it.each([
    ['not JSON', '{"cardDelay":', 'not JSON'],
    ['a newer version', '{"version":99}', 'newer version'],
    ['a field of a wrong type', '{"version":1,"cardDelay":"soon"}', 'cardDelay'],
  ])('refuses %s whole, and says why', async (_, text, expected) => {
    const before = await storedDelay();
    expect(await importFile(text)).toContain(expected);
    expect(await storedDelay()).toBe(before);
  });

  it('goes back to how it came', async () => {
    page = await openOwn('options.html');
    await page.waitForSelector('input[type=range]');
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.presets button')];
      buttons.find((each) => each.textContent === 'Reset all settings')?.click();
    });
    await until('it is stored', async () => (await storedDelay()) === 400);
  });
});
