import type { TextRoot } from '../dom/query.ts';
import { watchChanges } from '../watch/changes.ts';
import { watchGlances } from '../watch/glances.ts';
import { whileParsing } from '../watch/parsing.ts';
import { type RootTracker, trackRoots } from '../watch/roots.ts';
import { watchScrolling } from '../watch/scrolling.ts';
import { type SightWatch, watchSight } from '../watch/sight.ts';
import type { Painting } from './painting.ts';
import type { ReadingLoop } from './reading-loop.ts';

export interface PageWatchOptions {
  readonly document: Document;
  /** What is read; shadow roots that are found come to it. */
  readonly roots: Set<TextRoot>;
  /** Shadow roots of the extension's own, which are no text of the page. */
  readonly own: WeakSet<ShadowRoot>;
  readonly loop: Pick<ReadingLoop, 'changed' | 'readAll' | 'glance' | 'brokeOff'>;
  readonly painting: Pick<Painting, 'restore' | 'scrolled'>;
}

/** Everything that tells of a page that something is to be read or painted anew. */
export interface PageWatch extends Pick<RootTracker, 'search' | 'forget'> {
  follow: SightWatch['follow'];
  stop(): void;
}

/** Watches a page until it is stopped. */
export function watchPage({ document, roots, own, loop, painting }: PageWatchOptions): PageWatch {
  const sight = watchSight(() => loop.readAll('all-anew'), loop.brokeOff);
  const changes = watchChanges(loop.changed);
  const tracker = trackRoots(document, roots, (root) => {
    if (own.has(root)) return;
    roots.add(root);
    changes.add(root);
    // Children of its host may have been taken for shown.
    loop.readAll('all-anew');
  });
  const stopScrolling = watchScrolling(painting.scrolled);
  const stopGlances = watchGlances(() => {
    if (!loop.glance()) return;
    painting.restore();
    sight.glance();
    tracker.glance();
  });
  const stopParsing = whileParsing(
    document,
    () => loop.readAll('all'),
    () => {
      changes.add(document);
      loop.readAll('all');
    },
  );
  tracker.search(document);

  return {
    follow: sight.follow,
    search: tracker.search,
    forget: tracker.forget,
    stop() {
      stopParsing();
      for (const part of [changes, tracker, sight]) part.stop();
      stopScrolling();
      stopGlances();
    },
  };
}
