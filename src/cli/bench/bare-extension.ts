import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../../platform/build/manifest.ts';

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'A bare page',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: GECKO_ID } },
  }),
  'options.html': '<!doctype html><meta charset="utf-8"><title>Options</title>',
  'popup.html':
    '<!doctype html><meta charset="utf-8"><title>Popup</title><body><script src="popup.js"></script>',
  // With a background there is a process for own pages already, as ours has one.
  'background.js': 'globalThis.chrome.runtime.onMessage.addListener(() => {});',
  'popup.js':
    "document.body.append(Object.assign(document.createElement('article'), { textContent: 'A claim.' }));",
};

/**
 * Writes an extension whose popup does nothing but add one element at once: what every popup costs
 * that a script fills, so the floor of ours. Gives its folder.
 */
export function writeBareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bare-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return folder;
}
