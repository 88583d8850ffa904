import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { withSite } from '../../src/platform/with-site.ts';

const off = { ...DEFAULT_SETTINGS, disabledSites: ['a.org', 'b.org'] };

it('switches off, on, and does nothing twice', () => {
  expect(withSite(off, 'c.org', false).disabledSites).toEqual(['a.org', 'b.org', 'c.org']);
  expect(withSite(off, 'a.org', true).disabledSites).toEqual(['b.org']);
  expect(withSite(off, 'a.org', false)).toBe(off);
  expect(withSite(off, 'c.org', true)).toBe(off);
});
