import type { Settings } from '../../src/model/index.ts';

/** The settings that are wanted otherwise than they are shown. */
export const changesIn = (shown: Settings, wanted: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(shown, name)),
    ),
  );
