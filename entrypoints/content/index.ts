import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import {
  openDoor,
  type Sentinel,
  startSentinel,
  whenReadable,
} from '../../src/page/sentinel/index.ts';
import { answer, ask } from '../../src/platform/page-port.ts';
import type { FrameState } from '../../src/platform/protocol.ts';
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
    let state: FrameState['state'] = 'quiet';
    let found = false;
    let sentinel: Sentinel | undefined;

    const askForReader = async (): Promise<void> => {
      found = true;
      const outcome = await ask('anchor-found');
      state = outcome.state === 'answered' && outcome.value.active ? 'reading' : 'off';
    };

    const stopAnswering = answer({
      'frame-state': () => ({ state, url: location.href, mentions: 0, claims: 0, conflicts: 0 }),
      'page-report': () => null,
      'settings-changed': ({ active }) => {
        if (found && active && !door.reader) void askForReader();
      },
    });
    // A frozen page misses what was sent to it: it asks again when it comes back.
    const thaw = (event: PageTransitionEvent): void => {
      if (event.persisted && found && !door.reader) void askForReader();
    };
    addEventListener('pageshow', thaw);
    door.retireSentinel = () => {
      sentinel?.stop();
      stopAnswering();
      removeEventListener('pageshow', thaw);
    };
    whenReadable(document, () => {
      sentinel = startSentinel(document, ANCHORS, () => void askForReader());
    });
  },
});
