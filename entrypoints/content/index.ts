import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import {
  type CallPort,
  callReader,
  openDoor,
  type Sentinel,
  startSentinel,
  whenReadable,
} from '../../src/page/sentinel/index.ts';
import { answer, ask } from '../../src/platform/messages/page-port.ts';
import { ANCHORS } from '../../src/topics/anchors.ts';

/** The sentinel: in every page and frame it looks for anchors, and asks for the reader where it finds one. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const door = openDoor();
    if (door.retireSentinel) return;
    door.quiet = true;
    let sentinel: Sentinel | undefined;
    let stopCalling = (): void => {};
    let stopWaiting = (): void => {};
    door.retireSentinel = () => {
      delete door.quiet;
      stopWaiting();
      sentinel?.stop();
      stopCalling();
    };
    const found = (): void => {
      stopCalling = callReader(door, { answer, bringReader });
    };
    stopWaiting = whenReadable(document, () => {
      sentinel = startSentinel(document, ANCHORS, found);
    });
  },
});

async function bringReader(): ReturnType<CallPort['bringReader']> {
  const outcome = await ask('anchor-found');
  // One that outlived its extension asks no more.
  if (outcome.state === 'gone') return 'off';
  if (outcome.state === 'failed') return { failed: outcome.error };
  return outcome.value.active ? 'brought' : 'off';
}
