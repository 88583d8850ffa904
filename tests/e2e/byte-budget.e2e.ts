import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSER } from './harness/index.ts';

/** What every page may cost before a mention is found, bytes after gzip. */
const BUDGET = 6000;

const build = BROWSER === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';

describe(`what is injected in every page of ${BROWSER}`, () => {
  const script = readFileSync(`${build}/content-scripts/content.js`);
  const style = readFileSync(`${build}/content-scripts/content.css`);

  it('stays within 6 kB', () => {
    const size = gzipSync(script, { level: 9 }).length + gzipSync(style, { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(BUDGET);
  });

  it('brings neither the polyfill nor an announcement to the page', () => {
    expect(script.includes('webextension-polyfill')).toBe(false);
    expect(script.includes('postMessage')).toBe(false);
  });
});
