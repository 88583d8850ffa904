import { FILLER, page } from './html.ts';
import type { GeneratedPage } from './index.ts';

const SWAP = 'A prisoner swap.';

/** Documents of unusual size or shape, with a few mentions at their far ends. */
export const SIZES: readonly GeneratedPage[] = [
  {
    slug: 'large-article',
    expected: { about: '5 MB of paragraphs, mentions far down.', marks: ['prisoner swap'] },
    source: () => page(`${`<p>${FILLER.repeat(5)}</p>\n`.repeat(11_000)}<p>${SWAP}</p>`),
  },
  {
    slug: 'one-long-text-node',
    expected: {
      about: 'One text node of 10 MB.',
      marks: ['prisoner swap', 'Istanbul talks'],
      patience: 25_000,
    },
    source: () =>
      page(
        `<p id="p"></p><script>p.append('${SWAP} ' + '${FILLER}'.repeat(111000) + ' The Istanbul talks.')</script>`,
      ),
  },
  {
    slug: 'tiny-nodes',
    expected: {
      about: '200,000 text nodes of one letter.',
      marks: ['prisoner swap'],
      patience: 25_000,
    },
    source: () =>
      page(
        `<p id="p"></p><script>for (let n = 0; n < 200000; n++) p.append('ab cd '[n % 6]); for (const c of ' ${SWAP}') p.append(c)</script>`,
      ),
  },
  {
    slug: 'long-titles',
    expected: {
      about: 'A title, an address, a language and structured data of a size that nobody writes.',
      marks: ['Istanbul talks'],
      conflicts: ['Istanbul talks'],
    },
    source: () =>
      page(`<script type="application/ld+json">{"datePublished":"2025-05-17","@type":${'['.repeat(50_000)}${']'.repeat(50_000)}}</script>
<script>document.title = 'x'.repeat(200000); location.hash = 'x'.repeat(200000); document.documentElement.lang = 'en-' + 'x'.repeat(2000);</script>
<p>The Istanbul talks lasted five hours.</p>`),
  },
  {
    slug: 'tiny-elements',
    expected: {
      about: '60,000 elements of one word.',
      marks: ['prisoner swap'],
      patience: 25_000,
    },
    source: () => page(`<p>${'<b>word</b> '.repeat(60_000)}</p><p>${SWAP}</p>`),
  },
  {
    slug: 'deep',
    expected: { about: '5,000 levels in the markup.', marks: ['prisoner swap'] },
    source: () => page(`${'<div>'.repeat(5000)}${SWAP}${'</div>'.repeat(5000)}`),
  },
  {
    slug: 'deep-by-script',
    expected: { about: '1,200 levels made by a script.', marks: ['prisoner swap'] },
    source: () =>
      page(
        `<script>let at = document.body; for (let n = 0; n < 1200; n++) { const e = document.createElement('div'); at.append(e); at = e } at.append('${SWAP}')</script>`,
      ),
  },
  {
    slug: 'long-script',
    expected: { about: '4 MB of inline data.', marks: ['prisoner swap'] },
    source: () =>
      page(
        `<script type="application/json">["${'the Istanbul talks, '.repeat(200_000)}"]</script><p>${SWAP}</p>`,
      ),
  },
];
