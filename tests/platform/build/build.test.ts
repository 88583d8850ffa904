import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { badgeText } from '../../../src/platform/background/badge.ts';
import { textPage } from '../../../src/platform/background/text-page.ts';
import { licencesText, SHIPPED } from '../../../src/platform/build/licences.ts';
import { GECKO_ID, manifest, userOriginStyles } from '../../../src/platform/build/manifest.ts';
import {
  bareContextAlias,
  flexsearchAlias,
  withoutInnerHtml,
  withoutLogger,
} from '../../../src/platform/build/vite.ts';

describe('the manifest', () => {
  test.each([
    ['chrome', ['contextMenus', 'scripting', 'sidePanel', 'storage']],
    ['firefox', ['contextMenus', 'scripting', 'storage']],
  ])('of %s asks for nothing more than %j', (browser, permissions) => {
    const { permissions: asked = [], host_permissions: hosts } = manifest(browser);
    expect([...asked].sort()).toEqual(permissions);
    expect(hosts).toEqual(['<all_urls>']);
  });

  test.each(['chrome', 'firefox'])('of %s opens nothing to pages', (browser) => {
    const made = manifest(browser);
    expect(made).not.toHaveProperty('web_accessible_resources');
    expect(made).not.toHaveProperty('externally_connectable');
    const policy = JSON.stringify(made.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('tells Firefox that no data is collected', () => {
    expect(manifest('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: GECKO_ID,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  test.each(['chrome', 'firefox'])('of %s names only messages that exist', (browser) => {
    const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
    const named = JSON.stringify(manifest(browser)).matchAll(/__MSG_(\w+?)__/g);
    const missing = [...named].map(([, key = '']) => key).filter((key) => !messages[key]);
    expect(missing).toEqual([]);
  });

  it('gives content styles user origin, and only them', () => {
    const styled = { css: ['a.css'] };
    const bare = { css: [] as string[] };
    userOriginStyles({ content_scripts: [styled, bare] });
    expect(styled).toEqual({ css: ['a.css'], css_origin: 'user' });
    expect(bare).toEqual({ css: [] });
    expect(() => userOriginStyles({})).not.toThrow();
  });
});

describe('what the build rewrites', () => {
  const file = 'node_modules/preact/dist/preact.mjs';

  it('leaves no assignment to innerHTML in Preact', () => {
    const changed = withoutInnerHtml().transform(readFileSync(file, 'utf8'), `/any/${file}`);
    expect(changed?.code).not.toMatch(/\.innerHTML=(?!=)|["'`]innerHTML/);
    expect(changed?.code).toContain('refuseMarkup()');
  });

  it('complains where Preact has changed', () => {
    expect(() => withoutInnerHtml().transform('nothing', `/any/${file}`)).toThrow(/innerHTML/);
  });

  it("leaves nothing of the logger in WXT's wrapper of content scripts", () => {
    const wrapper = 'node_modules/wxt/dist/virtual/content-script-isolated-world-entrypoint.mjs';
    const changed = withoutLogger().transform(readFileSync(wrapper, 'utf8'), `/any/${wrapper}`);
    expect(changed?.code).not.toMatch(/logger\.error|logger =/);
    expect(changed?.code).toContain('throw err;');
    const other = "let logger = console;\nlogger.error('x');";
    expect(() => withoutLogger().transform(`${other}\nlogger.log(1)`, wrapper)).toThrow(/logger/);
    expect(withoutLogger().transform(other, '/any/other.mjs')).toBeUndefined();
  });

  it('leaves other files alone', () => {
    expect(withoutInnerHtml().transform('a.innerHTML=b.__html', '/any/other.mjs')).toBeUndefined();
  });

  it('puts an empty context in the place of the one WXT would bring into pages', () => {
    const { find, replacement } = bareContextAlias('.');
    expect(find.test('wxt/utils/content-script-context')).toBe(true);
    expect(find.test('wxt/utils/define-content-script')).toBe(false);
    expect(readFileSync(replacement, 'utf8')).toContain('class ContentScriptContext {}');
  });

  it('points FlexSearch, and nothing below it, at a file that is there', () => {
    const { find, replacement } = flexsearchAlias('.');
    expect(find.test('flexsearch')).toBe(true);
    expect(find.test('flexsearch/lang/en')).toBe(false);
    expect(readFileSync(replacement, 'utf8')).toContain('export');
  });
});

it('names the licence of everything that ships', () => {
  const text = licencesText('.');
  for (const name of SHIPPED) expect(text).toContain(`${name} `);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(SHIPPED).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
  [-1, ''],
])('the badge for %i conflicts reads "%s"', (conflicts, text) => {
  expect(badgeText(conflicts)).toBe(text);
});

it('a bare text is a page of its lines', () => {
  expect(textPage('One.\n\n  \nTwo. Three.').blocks).toEqual([
    { id: 0, text: 'One.' },
    { id: 1, text: 'Two. Three.' },
  ]);
});
