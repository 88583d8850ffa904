import { startPlace } from '../blocks/page-block.ts';
import type { Mark } from './store.ts';

type Words = Pick<Mark, 'block' | 'start' | 'topic'>;

/**
 * Says whether two marks are of the same words of the page: of one topic, beginning at the same place
 * of the same text node. A mark is made anew by every reading of its text; its words stay.
 */
export function isSameMark(one: Words, other: Words): boolean {
  const [at, there] = [startPlace(one.block, one.start), startPlace(other.block, other.start)];
  return at.node === there.node && at.offset === there.offset && one.topic === other.topic;
}

/** Names marks, those of the same words alike, for as long as their text node lives. */
export function nameMarks(): (mark: Words) => string {
  const names = new WeakMap<Text, Map<string, string>>();
  let serial = 0;
  return ({ block, start, topic }) => {
    const { node, offset } = startPlace(block, start);
    const inNode = names.get(node) ?? new Map<string, string>();
    names.set(node, inNode);
    const key = `${offset} ${topic}`;
    const name = inNode.get(key) ?? `k${serial++}`;
    inNode.set(key, name);
    return name;
  };
}
