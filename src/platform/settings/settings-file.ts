import { SETTINGS_VERSION, type Settings } from '../../model/index.ts';
import { isRecord, isSetting, kindOf, parseSettings, raised } from './settings.ts';

/** What a file of settings says: what is to change, or why nothing can be taken from it. */
export type SettingsFile =
  | { readonly kind: 'changes'; readonly changes: Partial<Settings> }
  | { readonly kind: 'not-settings' | 'newer' | 'unreadable'; readonly detail: string };

/**
 * Reads the contents of a file of settings, all or nothing. What the file does not mention is not among
 * the changes, and stays as it is; an export mentions every setting. Sites may be written as a reader would
 * type them: `toSite` gives the name under which one is switched off, `undefined` where there is none.
 * Never throws; `detail` names every field of a wrong type, every name that is no setting's, and the sites
 * that can never match a page.
 */
export function readSettingsFile(
  contents: unknown,
  toSite: (entry: string) => string | undefined,
): SettingsFile {
  const foreign = notSettings(contents);
  if (foreign !== undefined) return { kind: 'not-settings', detail: foreign };
  const { notice } = parseSettings(contents);
  if (notice?.kind === 'settings-newer') return { kind: 'newer', detail: notice.detail };
  const raw = raised(contents as Record<string, unknown>);
  const { sites, unusable } = readSites(raw.disabledSites, toSite);
  const named = sites ? { ...raw, disabledSites: sites } : raw;
  const parsed = parseSettings(named);
  const unknown = namesIn(raw).filter((name) => !isSetting(name));
  const wrong = [
    parsed.notice?.detail,
    unknown.length > 0 ? `no setting: ${list(unknown)}` : undefined,
    unusable.length > 0 ? `disabledSites: ${list(unusable)}` : undefined,
  ].filter((each) => each !== undefined);
  if (wrong.length > 0) return { kind: 'unreadable', detail: wrong.join('; ') };
  const mentioned = Object.entries(parsed.settings).filter(
    ([name]) => isSetting(name) && Object.hasOwn(raw, name),
  );
  return { kind: 'changes', changes: Object.fromEntries(mentioned) };
}

/**
 * Says in plain words what keeps the contents of a file from being exported settings, `undefined` where
 * they are some, whatever else may be wrong with them. Any object could be read as settings, all of
 * them the defaults: taken over, a file of something else would wipe what the user has set.
 */
function notSettings(contents: unknown): string | undefined {
  if (!isRecord(contents)) return `not an object but ${kindOf(contents)}`;
  if (!Object.hasOwn(contents, 'version')) return 'no "version" in it';
  // A newer version may know other names for all of them: that it is newer is what to say.
  const newer = typeof contents.version === 'number' && contents.version > SETTINGS_VERSION;
  const names = namesIn(contents);
  if (newer || names.some(isSetting)) return undefined;
  return names.length > 0 ? `no setting in it, only ${list(names)}` : 'no setting in it';
}

const namesIn = (raw: Record<string, unknown>): string[] =>
  Object.keys(raw).filter((name) => name !== 'version');

/** Sites as they are kept, and the entries that are none; no sites where there is no list of them. */
function readSites(entries: unknown, toSite: (entry: string) => string | undefined) {
  const sites: string[] = [];
  const unusable: unknown[] = [];
  if (!Array.isArray(entries)) return { sites: undefined, unusable };
  for (const entry of entries) {
    const site = typeof entry === 'string' ? toSite(entry) : undefined;
    if (site === undefined) unusable.push(entry);
    else sites.push(site);
  }
  return { sites, unusable };
}

/** So many are named, each by so many letters: a file may hold anything. */
const NAMED = 5;
const LETTERS = 60;

function list(things: readonly unknown[]): string {
  const named = things.slice(0, NAMED).map((each) => {
    const text = JSON.stringify(each);
    return text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text;
  });
  return [...named, ...(things.length > NAMED ? ['…'] : [])].join(', ');
}
