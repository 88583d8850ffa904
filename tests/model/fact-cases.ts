import type { PageDate } from '../../src/model/index.ts';

/** A page, head `|||` body, and the dates it states; `fromBlock` counts the blocks of the body. */
export type FactCase = readonly [name: string, html: string, dates: readonly PageDate[]];

const ld = (json: string): string =>
  `<script type="application/ld+json">${json}</script>|||<p>x</p>`;
const meta = (attributes: string): string => `<meta ${attributes}>|||<p>x</p>`;
const day = '2025-05-16';
const time = (text = day): string => `<time datetime="${text}">a day</time>`;

const STATED: readonly FactCase[] = [
  [
    'JSON-LD',
    ld(
      '{"@type":"NewsArticle","datePublished":"2025-05-16T18:00:00Z","dateModified":"2025-06-01"}',
    ),
    [
      { origin: 'json-ld', text: '2025-05-16T18:00:00Z' },
      { origin: 'changed', text: '2025-06-01' },
    ],
  ],
  [
    'JSON-LD in a graph, of articles only',
    ld(
      '{"@graph":[{"@type":"WebSite","datePublished":"1999"},{"@type":["Thing","Article"],"datePublished":"2025-05-16"}]}',
    ),
    [{ origin: 'json-ld', text: day }],
  ],
  [
    'JSON-LD of comments and of other articles is none',
    ld(
      '{"@type":"NewsArticle","comment":[{"@type":"Comment","datePublished":"2025-05-18"}],"isPartOf":{"@type":"WebPage","datePublished":"2020-01-01"},"datePublished":"2025-05-16"}',
    ),
    [{ origin: 'json-ld', text: day }],
  ],
  ['JSON-LD that does not say of what', ld('{"datePublished":"2025-05-16"}'), []],
  [
    'JSON-LD of a type nested deeper than a stack',
    ld(
      `{"datePublished":"2025-05-16","@type":${'['.repeat(20_000)}"Article"${']'.repeat(20_000)}}`,
    ),
    [],
  ],
  ['JSON-LD of odd types', ld('{"datePublished":"2025-05-16","@type":{"name":"Article"}}'), []],
  ['broken JSON-LD', ld('{"@type":"Article","datePublished":"2025-05-16",'), []],
  [
    'JSON-LD of a type with parameters',
    '<script type="Application/LD+JSON; charset=utf-8">{"@type":"Article","datePublished":"2025-05-16"}</script>|||<p>x</p>',
    [{ origin: 'json-ld', text: day }],
  ],
  [
    'another script',
    '<script type="application/json">{"@type":"Article","datePublished":"2025-05-16"}</script>|||<p>x</p>',
    [],
  ],
  [
    'meta property',
    meta('property="article:published_time" content="2025-05-16"'),
    [{ origin: 'meta', text: day }],
  ],
  [
    'meta name',
    meta('name="DC.date.issued" content=" 2025-05-16 "'),
    [{ origin: 'meta', text: day }],
  ],
  [
    'itemprop',
    meta('itemprop="datePublished" content="2025-05-16"'),
    [{ origin: 'meta', text: day }],
  ],
  [
    'publish-date',
    meta('name="publish-date" content="2025-05-16"'),
    [{ origin: 'meta', text: day }],
  ],
  [
    'the most exact meta first',
    '<meta name="date" content="2025-05-18"><meta property="article:published_time" content="2025-05-16">|||<p>x</p>',
    [
      { origin: 'meta', text: day },
      { origin: 'meta', text: '2025-05-18' },
    ],
  ],
  [
    'the day of a change, as such',
    meta('property="article:modified_time" content="2025-05-16"'),
    [{ origin: 'changed', text: day }],
  ],
  ['an empty meta', meta('name="date" content=" "'), []],
  [
    'the address by which it is known',
    '<link rel="canonical" href="https://example.org/2025/05/16/talks">|||<p>x</p>',
    [{ origin: 'url', text: day }],
  ],
  ['no other link', '<link rel="next" href="https://example.org/2025/05/16/talks">|||<p>x</p>', []],
  ['a byline is text', '|||<p>By A. Writer, 16 May 2025</p>', []],
  ['none', '|||<p>x</p>', []],
];

const own = { origin: 'time', text: day } as const;
const part = (text: string, fromBlock: number, toBlock: number) =>
  ({ origin: 'time', text, fromBlock, toBlock }) as const;

const TIMES: readonly FactCase[] = [
  ['time', `|||<p>${time()}</p>`, [own]],
  [
    'time without an attribute',
    '|||<p><time> 16 May\n 2025 </time></p>',
    [{ ...own, text: '16 May 2025' }],
  ],
  ['an empty time', '|||<p><time></time> x</p>', []],
  ['the first of several', `|||<p>${time()} updated ${time('2025-06-02')}</p>`, [own]],
  [
    'the one marked as the publication',
    `|||<p>${time('2025-06-02')}<time itemprop="datePublished" datetime="${day}">x</time></p>`,
    [own],
  ],
  ['not of a sidebar', `|||<aside>${time('2020-01-01')}</aside><p>${time()}</p>`, [own]],
  ['not of a menu or a footer', `|||<nav>${time()}</nav><footer><p>${time()}</p></footer>`, []],
  ['not of related articles', `|||<div class="c-related-links"><p>${time()}</p></div>`, []],
  ['not a hidden one', `|||<div hidden>${time()}</div><p style="display: none">${time()}</p>x`, []],
  ['of a page that has related ones', `|||<div class="has-related">${time()}</div>`, [own]],
  ['in the article', `|||<p>a</p><article><p>${time()}</p></article>`, [own]],
  [
    'in a byline’s list',
    `|||<ul><li>A. Writer</li><li>Published ${time()}</li></ul><p>x</p>`,
    [own],
  ],
  [
    'in a dated list',
    `|||<p>a</p><ul><li>${time()}: the delegations met in Istanbul.</li><li>${time('2025-05-23')}: the exchange of prisoners began.</li></ul><p>b</p>`,
    [part(day, 1, 2), part('2025-05-23', 2, 3)],
  ],
  [
    'the page’s own holds again behind a part',
    `|||<p>${time()}</p><ul><li>${time('2025-05-23')}: the exchange of prisoners began.</li></ul><p>${time('2025-06-02')} b</p>`,
    [own, part('2025-05-23', 1, 2)],
  ],
  [
    'of a comment, though it comes last in it',
    `|||<p>${time()}</p><div class="user-comment"><p>a</p><p>${time('2025-06-02')}</p></div><p>b</p>`,
    [own, part('2025-06-02', 1, 3)],
  ],
  [
    'of a comment whose head holds it',
    `|||<ol><li class="comment"><div class="comment-meta">${time('2025-06-02')}</div><p>they met once more, it is said</p></li><li class="comment"><div class="commentDate">${time('2025-06-03')}</div><p>and so they did, in another hall</p></li></ol>`,
    [part('2025-06-02', 0, 2), part('2025-06-03', 2, 4)],
  ],
  [
    'of a comment with a footer of its own',
    `|||<p>${time()}</p><article class="comment-body"><footer class="comment-meta">${time('2025-06-02')}</footer><p>a</p></article><footer>${time('2025-11-01')}</footer>`,
    [own, part('2025-06-02', 1, 3)],
  ],
  ['a commentary is no comment', `|||<div class="commentary">${time()}</div>`, [own]],
  ['comments may be open', `|||<article class="post comments-open">${time()}</article>`, [own]],
  [
    'of a quoted post',
    `|||<p>${time()}</p><blockquote><p>a</p>${time('2025-05-11')}</blockquote><p>b</p>`,
    [own, part('2025-05-11', 1, 3)],
  ],
  [
    'entries of a live blog',
    `|||<p>Live</p><article itemprop="liveBlogUpdate">${time('2025-05-17')}<p>b</p></article><article itemprop="liveBlogUpdate">${time()}<p>a</p></article>`,
    [part('2025-05-17', 1, 3), part(day, 3, 5)],
  ],
  [
    'entries in a live blog’s box',
    `|||<div class="LiveBlog"><div>${time('2025-05-17')}<p>b</p></div><div>${time()}<p>a</p></div></div>`,
    [part('2025-05-17', 0, 2), part(day, 2, 4)],
  ],
  [
    'an article within one',
    `|||<article><p>${time()}</p><article><p>a ${time('2025-05-17')}</p></article><p>b</p></article>`,
    [own, part('2025-05-17', 1, 2)],
  ],
  [
    'an article behind another',
    `|||<article><p>${time()}</p></article><article><p>${time('2025-05-17')}</p></article>`,
    [own, part('2025-05-17', 1, 2)],
  ],
  [
    'three articles of a kind, the first among them',
    `|||<p>Live</p><article class="post">${time('2025-05-17')}<p>a</p></article><article class="post">${time()}<p>b</p></article><article class="post">${time('2025-05-15')}<p>c</p></article>`,
    [part('2025-05-17', 1, 3), part(day, 3, 5), part('2025-05-15', 5, 7)],
  ],
  [
    'a part in a part goes by the outer one',
    `|||<div class="comment"><p>${time('2025-05-17')} a</p><blockquote><p>b</p></blockquote><p>c</p></div><p>d</p>`,
    [part('2025-05-17', 0, 3)],
  ],
];

/** Every rule for a page's dates, as both readers of pages are to follow them. */
export const DATE_CASES: readonly FactCase[] = [...STATED, ...TIMES];
