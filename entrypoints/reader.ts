import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../src/page/frame/index.ts';
import { answer, ask, isAlive } from '../src/platform/messages/page-port.ts';
import { ANCHORS } from '../src/topics/anchors.ts';

/** The reader: brought in where an anchor was found; marks, watches, reports, and calls for the card. */
export default defineUnlistedScript(() => {
  void startFrame({
    document,
    anchors: ANCHORS,
    port: {
      isAlive,
      answer: (handlers) => answer(handlers),
      settings: () => ask('page-settings'),
      find: (excerpt) => ask('find-mentions', { excerpt }),
      assess: (page) => ask('assess', { page }),
      changed: () => void ask('report-changed'),
      wantCard: () => void ask('card-wanted'),
    },
  });
});
