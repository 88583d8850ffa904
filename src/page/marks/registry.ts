import type { Look } from '../../model/index.ts';

/** The names of the looks in the registry; beside them, only `flash.ts` has one. Others are never touched. */
const NAMES: Readonly<Record<Look, string>> = {
  mention: 'second-source-mention',
  agrees: 'second-source-agrees',
  conflicts: 'second-source-conflicts',
  elsewhere: 'second-source-elsewhere',
};

/**
 * Makes the registry hold exactly these highlights under the names of the looks. What a page put
 * there itself goes: it would be painted as a mark of ours.
 */
export function register(highlights: ReadonlyMap<Look, Highlight>): void {
  for (const [look, name] of Object.entries(NAMES) as [Look, string][]) {
    const wanted = highlights.get(look);
    const there = CSS.highlights.get(name);
    if (!wanted || wanted.size === 0) {
      if (there) CSS.highlights.delete(name);
    } else if (there !== wanted) CSS.highlights.set(name, wanted);
  }
}

/** Takes these highlights out of the registry; those of a newer script under the same names stay. */
export function unregister(highlights: ReadonlyMap<Look, Highlight>): void {
  for (const [look, highlight] of highlights) {
    if (CSS.highlights.get(NAMES[look]) === highlight) CSS.highlights.delete(NAMES[look]);
  }
}
