import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { GECKO_ID } from '../../platform/build/manifest.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A real browser with the built extension in it. */
export interface Running {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's own files, with a slash at its end. */
  readonly home: string;
  /** Folder it was installed from. */
  readonly extension: string;
}

export interface LaunchChoices {
  readonly headless: boolean;
  /** Folder of the built extension; by default the one of this project's build. */
  readonly extension?: string;
  readonly args?: readonly string[];
  readonly preferences?: Readonly<Record<string, unknown>>;
}

const PATHS = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
/** A browser's first start on a cold disk may take this long, ms; the driver's own limit is 30 s. */
const FIRST_START = 120_000;
/** Firefox gives every installation another address; here it is fixed beforehand. */
const FIREFOX_HOST = '6f1e5a52-3c0e-4b8e-9d43-5b1f6a8c2e70';

/** Where that browser was found by the setup, or by its environment variable. */
export const pathOf = (name: BrowserName): string | undefined => process.env[PATHS[name]];

/**
 * Starts a browser in a fresh profile with the extension installed over the debugging protocol:
 * that works in Chromium, in branded Chrome (which ignores `--load-extension`) and in Firefox.
 */
export async function launch(name: BrowserName, choices: LaunchChoices): Promise<Running> {
  const extension = resolve(choices.extension ?? BUILDS[name]);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run npm run build`);
  const options = name === 'chromium' ? chromium(choices) : firefox(choices);
  const browser = await puppeteer.launch({
    ...options,
    executablePath: pathOf(name) ?? `/usr/bin/${name === 'firefox' ? 'firefox-esr' : name}`,
    headless: choices.headless,
    timeout: FIRST_START,
    protocolTimeout: 60_000,
    defaultViewport: choices.headless ? { width: 1200, height: 800 } : null,
  });
  const id = await browser.installExtension(extension);
  const home =
    name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_HOST}/`;
  return { name, browser, home, extension };
}

function chromium({ args = [], headless }: LaunchChoices): LaunchOptions {
  const root = process.getuid?.() === 0 || process.env.CI;
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      '--disable-quic',
      '--no-first-run',
      ...(root ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...args,
    ],
  };
}

function firefox({ args = [], preferences = {} }: LaunchChoices): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
      ...preferences,
    },
  };
}
