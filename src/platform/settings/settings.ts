import {
  DEFAULT_SETTINGS,
  SETTINGS_VERSION,
  type Settings,
  type SettingsNotice,
} from '../../model/index.ts';
import { array, boolean, integer, object, oneOf, type Shape } from '../shape.ts';
import { siteList } from './site-list.ts';

const colour: Shape<string> = (value): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

const LOOKS = ['mention', 'agrees', 'conflicts', 'elsewhere'] as const;

/** The shape of each setting; whatever does not fit falls back to its default. */
const FIELDS: { readonly [K in keyof Omit<Settings, 'version'>]: Shape<Settings[K]> } = {
  enabled: boolean,
  disabledSites: siteList,
  looks: array(oneOf(LOOKS), LOOKS.length),
  firstOnly: boolean,
  cardDelay: integer(0, 2000),
  colours: object({ agrees: colour, conflicts: colour }),
};

/** Raises settings of one version to the next; a new version adds its step here, with its test. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => object>> = {
  0: (old) => ({ ...old, version: 1 }),
};

/** Settings as they hold now, and what was wrong with the stored ones, if anything was. */
export interface SettingsState {
  readonly settings: Settings;
  readonly notice?: SettingsNotice;
}

/**
 * Reads settings of any origin (storage, an imported file), oldest version to newest. Never
 * throws: nothing stored gives the defaults; a field of a wrong type its default, and a notice
 * that names it; a newer version the defaults, and a notice. Unknown fields are dropped.
 */
export function parseSettings(raw: unknown): SettingsState {
  if (raw === undefined || raw === null) return { settings: DEFAULT_SETTINGS };
  if (!isRecord(raw)) return refused('settings-unreadable', `not an object but ${kindOf(raw)}`);
  const version = versionOf(raw);
  if (!integer()(version)) return refused('settings-unreadable', 'version: not a number');
  if (version > SETTINGS_VERSION) return refused('settings-newer', `version ${version}`);
  const migrated = raised(raw);
  const wrong: string[] = [];
  const fields = Object.entries(FIELDS).map(([name, shape]) => {
    const value = Object.hasOwn(migrated, name) ? migrated[name] : undefined;
    if (value === undefined) return [name, Reflect.get(DEFAULT_SETTINGS, name)];
    if (shape(value)) return [name, copyOf(value)];
    wrong.push(name);
    return [name, Reflect.get(DEFAULT_SETTINGS, name)];
  });
  const settings: Settings = { ...Object.fromEntries(fields), version: SETTINGS_VERSION };
  if (wrong.length === 0) return { settings };
  return { settings, notice: { kind: 'settings-unreadable', detail: wrong.join(', ') } };
}

const versionOf = (raw: Record<string, unknown>): unknown =>
  Object.hasOwn(raw, 'version') ? raw.version : 0;

/** Settings of an older version in the fields of this one, unchecked; others as they are. */
export function raised(raw: Record<string, unknown>): Record<string, unknown> {
  const from = versionOf(raw);
  let current = raw;
  if (!integer()(from)) return current;
  for (let version = from; version < SETTINGS_VERSION; version += 1) {
    const step = MIGRATIONS[version];
    if (step) current = { ...step(current) };
  }
  return current;
}

function refused(kind: SettingsNotice['kind'], detail: string): SettingsState {
  return { settings: DEFAULT_SETTINGS, notice: { kind, detail } };
}

/** Says whether a name is that of a setting. */
export const isSetting = (name: string): boolean => Object.hasOwn(FIELDS, name);

/** Says whether a value is an object with names, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value of JSON is, in a word or two. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

/** Own copy with known parts only: nothing of an imported object's prototype or extras comes along. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value)];
  if (!isRecord(value)) return value;
  return { agrees: value.agrees, conflicts: value.conflicts };
}
