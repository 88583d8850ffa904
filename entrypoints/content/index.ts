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
    door.quiet = true;
    let state: FrameState['state'] = 'reading';
    let sentinel: Sentinel | undefined;
    let stopAnswering = (): void => {};

    const askForReader = async (): Promise<void> => {
      state = 'reading';
      const outcome = await ask('anchor-found');
      state = outcome.state === 'answered' && outcome.value.active ? 'reading' : 'off';
    };
    const askAgain = (): void => {
      if (!door.reader) void askForReader();
    };
    // A frozen page misses what was sent to it: it asks again when it comes back.
    const thaw = (event: PageTransitionEvent): void => {
      if (event.persisted) askAgain();
    };
    // Until something is found nothing is listened to: the browser's own side of it costs every page.
    const found = (): void => {
      delete door.quiet;
      stopAnswering = answer({
        'frame-state': () => ({ state, url: location.href, mentions: 0, claims: 0, conflicts: 0 }),
        'page-report': () => null,
        'settings-changed': ({ active }) => {
          if (active) askAgain();
        },
      });
      addEventListener('pageshow', thaw);
      void askForReader();
    };
    door.retireSentinel = () => {
      delete door.quiet;
      sentinel?.stop();
      stopAnswering();
      removeEventListener('pageshow', thaw);
    };
    whenReadable(document, () => {
      sentinel = startSentinel(document, ANCHORS, found);
    });
  },
});
