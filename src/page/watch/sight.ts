import { isHere } from '../blocks/compare-blocks.ts';
import { isShown } from '../blocks/shown.ts';
import { watchBoxes } from './boxes.ts';
import { setPace } from './pace.ts';
import { watchPut } from './put-otherwise.ts';
import { watchWays } from './ways.ts';

/** Watches whether text with mentions comes to be seen, or is hidden. */
export interface SightWatch {
  /**
   * Watches exactly these: text nodes in which marks begin, those of mentions hidden for now, and those of which it matters
   * how they are put (`weighed`).
   */
  follow(seen: Iterable<Text>, unseen: Iterable<Text>, weighed: Iterable<Text>): void;
  /** Looks whether they are still seen, and hidden: something may have changed it. */
  glance(): void;
  stop(): void;
}

/** So many places are watched at most, of each kind. */
const MOST = 500;

/** And so many ways up from them: to observe an element takes longer than to ask whether it is seen. */
const MOST_WAYS = 200;

/** Styles settle for this long after something happened, ms. */
const SETTLE = 100;

const TELLING = ['toggle', 'transitionend', 'animationend', 'change', 'hashchange', 'scrollend'];

/**
 * Calls `changed` when text has come to be seen or was hidden, was struck out, or became an editor or none: its box
 * got or lost its size, an attribute changed on the way up to the root, or an event tells. What looking
 * throws is handed to `failed`.
 */
export function watchSight(changed: () => void, failed: (thrown: unknown) => void): SightWatch {
  let seen: readonly Text[] = [];
  let unseen: readonly Text[] = [];
  let listening = false;

  /** An attribute may change sixty times a second and show or hide nothing. */
  const look = async (): Promise<undefined> => {
    ways.resume();
    if (unseen.some((node) => isShown(node)) || seen.some(isHidden) || put.changed()) changed();
  };
  const pace = setPace(look, failed, SETTLE);
  const maybe = (): void => pace.ask();
  const told = (event: Event): void => {
    if (event.isTrusted) maybe();
  };
  const boxes = watchBoxes(maybe);
  const ways = watchWays(maybe);
  const put = watchPut();

  const listen = (on: boolean): void => {
    if (on === listening) return;
    listening = on;
    const change = on ? addEventListener : removeEventListener;
    for (const type of TELLING) change(type, told, true);
  };

  return {
    glance() {
      if (listening) maybe();
    },
    follow(shown, hidden, weighed) {
      seen = upToMost(shown);
      unseen = upToMost(hidden);
      put.follow(upToMost(weighed));
      boxes.follow(seen, unseen);
      ways.follow([...seen.slice(0, MOST_WAYS), ...unseen.slice(0, MOST_WAYS)]);
      listen(seen.length + unseen.length > 0);
    },
    stop() {
      pace.stop();
      boxes.stop();
      ways.stop();
      listen(false);
    },
  };
}

/** What left the page is no matter of sight: its records tell. */
const isHidden = (node: Text): boolean => isHere(node) && !isShown(node);

function upToMost(nodes: Iterable<Text>): readonly Text[] {
  const found = new Set<Text>();
  for (const node of nodes) {
    found.add(node);
    if (found.size === MOST) break;
  }
  return [...found];
}
