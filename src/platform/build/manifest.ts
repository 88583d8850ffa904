import type { UserManifest } from 'wxt';

/** Firefox's name for the extension; never changes, or every user's settings are lost. */
export const GECKO_ID = 'second-source@second-source.example';

/** The first with custom highlights and a stated use of data: what Debian's oldest supported release ships. */
const OLDEST_FIREFOX = '140.0';
const OLDEST_ANDROID = '142.0';

/** As tight as it goes: own scripts, styles, pictures and own files, nothing else, and no frames. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Shortcuts: two mouse-free ways through the marks, two switches. All can be changed by the user.
 * Chromium gives no key that it uses itself (Alt+Shift+N and P: tab groups), and four at most.
 */
const COMMANDS = {
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_commandOpenPopup__',
  },
  'next-mention': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_commandNextMention__',
  },
  'previous-mention': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_commandPreviousMention__',
  },
  'toggle-site': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: '__MSG_commandToggleSite__',
  },
  'toggle-everywhere': { description: '__MSG_commandToggleEverywhere__' },
};

const SHARED_PERMISSIONS = ['storage', 'scripting', 'contextMenus'];

/** The manifest of one browser, beside what WXT reads off the entry points. */
export function manifest(browser: string): UserManifest {
  const shared = {
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    host_permissions: ['<all_urls>'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
  };
  return browser === 'firefox' ? { ...shared, ...FIREFOX } : { ...shared, ...CHROME };
}

const CHROME: UserManifest = {
  permissions: [...SHARED_PERMISSIONS, 'sidePanel'],
  minimum_chrome_version: '128',
  side_panel: { default_path: 'popup.html?panel=1' },
};

const FIREFOX: UserManifest = {
  permissions: SHARED_PERMISSIONS,
  sidebar_action: {
    default_title: '__MSG_extensionName__',
    default_panel: 'popup.html?panel=1',
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: OLDEST_FIREFOX,
      data_collection_permissions: { required: ['none'] },
    },
    // Firefox for Android knows the statement on data two versions later. It has no context menus, commands,
    // windows or sidebar: whatever uses one of these looks for it first.
    gecko_android: { strict_min_version: OLDEST_ANDROID },
  },
};

interface StyledScript {
  css?: string[] | undefined;
  css_origin?: string;
}

/**
 * Gives every content style sheet user origin: only so do the looks paint inside a page's shadow
 * roots in Firefox, and no page rule can override them by accident.
 */
export function userOriginStyles(generated: {
  content_scripts?: StyledScript[] | undefined;
}): void {
  for (const script of generated.content_scripts ?? []) {
    if (script.css?.length) script.css_origin = 'user';
  }
}
