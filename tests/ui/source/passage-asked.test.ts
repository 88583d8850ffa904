// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passageAsked } from '../../../entrypoints/source/passage-asked.ts';
import '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

describe('the passage of an address', () => {
  it.each<[string, string | undefined]>([
    ['?id=003', undefined],
    ['?id=003#', undefined],
    ['?id=003#003:7', '003:7'],
    ['?id=003#003%3A7', '003:7'],
    ['?id=003#7', '003:7'],
    ['?id=003&passage=003:7', '003:7'],
    ['?id=003&passage=7', '003:7'],
    ['?id=003&passage=003:7#8', '003:8'],
    ['?id=003&passage=003:7#%', '%'],
    ['?id=003#%E0%A4', '%E0%A4'],
    ['?id=003&passage=%', '%'],
  ])('source.html%s is %s', (place, expected) => {
    const { hash, search } = new URL(`https://id.example/source.html${place}`);
    expect(passageAsked('003', { hash, search })).toBe(expected);
  });
});

describe('the page of an address that cannot be decoded', () => {
  const address = location.href;
  const article = 'Talks held\nThey met.';
  const source = { id: '003', file: '003.txt', title: 'Talks held', sha256: '0'.repeat(64) };
  const passage = { id: '003:1', source: '003', text: 'They met.', start: 11, end: 20 };
  const answers: Record<string, unknown> = {
    sources: [source],
    source: { source, article, passages: [passage] },
  };

  beforeEach(() => {
    fakeBrowser.reset();
    vi.resetModules();
    document.body.innerHTML = '<div id="app"></div>';
    speak('en');
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({
      name,
    }: {
      name: string;
    }) =>
      name in answers ? { ok: true, value: answers[name] } : { ok: false, error: 'x' }) as never);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    location.href = address;
    document.body.replaceChildren();
  });

  it('shows the source, and that the passage is not in it', async () => {
    location.href = 'https://id.example/source.html?id=003#%';
    await import('../../../entrypoints/source/main.tsx');
    expect(document.body.textContent).toContain('They met.');
    expect(document.querySelector('.notice')?.textContent).toMatch(/passage/i);
  });
});
