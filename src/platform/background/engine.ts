import { browser } from 'wxt/browser';
import {
  type BlockMention,
  type Bundle,
  messageOf,
  type PageExcerpt,
  type PageText,
  type Report,
} from '../../model/index.ts';
import { memo } from '../memo.ts';

/** What reads and compares texts: nine tenths of the background's bytes, and needed by few of its requests. */
export interface Engine {
  findInExcerpt(excerpt: PageExcerpt): readonly BlockMention[];
  assessInSteps(page: PageText, bundle: Bundle): Generator<undefined, Report>;
}

/** The script of its own in which the engine is built. */
const FILE = 'engine.js';

declare global {
  /** What `FILE` leaves behind when it has run. */
  var secondSourceEngine: Engine | undefined;
  /** Service workers only. */
  var importScripts: ((...addresses: string[]) => void) | undefined;
}

/**
 * Gives the engine to whoever asks, and reads it then, so that what needs none (a card, a switch,
 * settings) does not wait for it. To be called while the background starts: a service worker may bring in later only
 * what it brought in when it was installed. Rejects with an error that names the file and what is
 * wrong; a failure is tried again.
 */
export function openEngine(): () => Promise<Engine> {
  addEventListener('install', () => ofWorkers()?.(FILE));
  return memo(async () => {
    if (!globalThis.secondSourceEngine) await bring();
    if (!globalThis.secondSourceEngine) throw new Error(`${FILE}: damaged`);
    return globalThis.secondSourceEngine;
  });
}

/** How a service worker runs a script of its own; an event page has no such thing. */
const ofWorkers = () =>
  import.meta.env.BROWSER === 'firefox' ? undefined : globalThis.importScripts;

/** Runs the script: in the worker, or in the document of the event page. */
async function bring(): Promise<void> {
  try {
    const importScript = ofWorkers();
    if (importScript) importScript(FILE);
    else await addScript(browser.runtime.getURL(`/${FILE}`));
  } catch (thrown) {
    throw new Error(`${FILE}: cannot be run (${messageOf(thrown)})`);
  }
}

async function addScript(address: string): Promise<void> {
  const script = document.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('not read'));
      script.src = address;
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
