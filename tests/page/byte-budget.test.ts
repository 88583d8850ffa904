import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What every page may cost before a mention is found, bytes after gzip. */
const BUDGET = 6000;

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'].filter((build) => existsSync(build));

describe('what is injected in every page', () => {
  it.skipIf(BUILDS.length === 0).each(BUILDS)('%s stays within 6 kB', (build) => {
    const script = readFileSync(`${build}/content-scripts/content.js`);
    const style = readFileSync(`${build}/content-scripts/content.css`);
    const size = gzipSync(script, { level: 9 }).length + gzipSync(style, { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(BUDGET);
    // The polyfill and the announcement of content scripts to the page stay out of it.
    expect(script.includes('webextension-polyfill')).toBe(false);
    expect(script.includes('postMessage')).toBe(false);
  });
});
