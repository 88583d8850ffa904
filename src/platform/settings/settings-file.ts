import { SETTINGS_VERSION } from '../../model/index.ts';
import { isRecord, isSetting, kindOf } from './settings.ts';

/**
 * Says in plain words what keeps the contents of a file from being exported settings, `undefined` where
 * they are some, whatever else may be wrong with them. Any object could be read as settings, all of
 * them the defaults: taken over, a file of something else would wipe what the user has set.
 */
export function notSettings(contents: unknown): string | undefined {
  if (!isRecord(contents)) return `not an object but ${kindOf(contents)}`;
  if (!Object.hasOwn(contents, 'version')) return 'no "version" in it';
  // A newer version may know other names for all of them: that it is newer is what to say.
  const newer = typeof contents.version === 'number' && contents.version > SETTINGS_VERSION;
  if (!newer && !Object.keys(contents).some(isSetting)) return 'no setting in it';
  return undefined;
}
