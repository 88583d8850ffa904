import { isHere } from '../blocks/compare-blocks.ts';
import { strikings } from '../blocks/struck.ts';
import { hasNoRoom } from '../blocks/unseen.ts';
import { isVisible } from '../blocks/visible.ts';
import { isElement, parentOf } from '../dom/natives.ts';

/** Watches how some texts are put: hidden, struck out, or without a size. */
export interface PutWatch {
  /** Remembers how exactly these are put now. */
  follow(texts: Iterable<Text>): void;
  /** Whether one of them is put otherwise by now; asks for styles. */
  changed(): boolean;
}

/** Words that a style hides, strikes out, or takes the room of, may have been what contradicts a source. */
export function watchPut(): PutWatch {
  const known = new Map<Text, string>();
  return {
    follow(texts) {
      known.clear();
      const putOf = puts();
      for (const text of texts) known.set(text, putOf(text));
    },
    changed() {
      const putOf = puts();
      for (const [text, put] of known) if (isHere(text) && putOf(text) !== put) return true;
      return false;
    },
  };
}

/** For one look: an element is asked once. */
function puts(): (text: Text) => string {
  const isStruck = strikings();
  return (text) => {
    const parent = parentOf(text);
    if (!parent || !isElement(parent)) return '';
    return `${isVisible(parent)} ${isStruck(parent)} ${hasNoRoom(parent, getComputedStyle(parent))}`;
  };
}
