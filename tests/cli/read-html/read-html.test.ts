import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml, readText } from '../../../src/cli/read-html/index.ts';

const blocks = (html: string): string[] => readHtml(html).blocks.map(({ text }) => text);

describe('visible text', () => {
  it.each([
    ['inline elements join without a gap', '<p>prison<b>er</b> <i>swap</i></p>', ['prisoner swap']],
    ['blocks separate', '<p>one</p><p>two</p>', ['one', 'two']],
    ['text between blocks is a block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['br is a blank in the same block', '<p>prisoner<br>swap</p>', ['prisoner swap']],
    ['cells separate', '<table><tr><td>1,000</td><td>390</td></tr></table>', ['1,000', '390']],
    ['an image separates, its text is none', '<p>a<img alt="talks in Istanbul">b</p>', ['a', 'b']],
    ['white space is one blank', '<p> a\n\t b&nbsp;&thinsp;c\u202fd </p>', ['a b c d']],
    [
      'soft hyphens and zero-width signs go',
      '<p>pris&shy;oner\u200b\u2060\ufeff</p>',
      ['prisoner'],
    ],
    ['letters are composed', '<p>C\u0327ırag\u0306an</p>', ['Çırağan']],
    [
      'menus, captions and closed details count',
      '<nav>menu</nav><figure><figcaption>cap</figcaption></figure><details><summary>s</summary>closed</details>',
      ['menu', 'cap', 's', 'closed'],
    ],
    [
      'comments of readers count, those of HTML do not',
      '<!-- talks --><p class=comment>yes</p>',
      ['yes'],
    ],
    [
      'hidden text is none',
      '<p hidden>a</p><p style="display : none">b</p><span style="visibility:hidden">c</span>d',
      ['d'],
    ],
    [
      'scripts, styles, templates, frames are none',
      '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><iframe>e</iframe><object>f</object><svg><text>g</text></svg>h',
      ['h'],
    ],
    [
      'form values are none, labels and buttons are',
      '<label>a</label><input value=b><textarea>c</textarea><select><option>d</select><button>e</button>',
      ['a', 'e'],
    ],
    ['the title is none', '<title>Istanbul talks</title><p>a', ['a']],
    ['entities are read', '<p>1&#44;000 &amp; &lt;b&gt;</p>', ['1,000 & <b>']],
    ['nothing gives nothing', '', []],
    ['an empty page gives nothing', '<!doctype html><html><body></body></html>', []],
    ['broken markup is read as browsers do', '<p>a<p>b</div><td>c', ['a', 'bc']],
  ])('%s', (_name, html, expected) => expect(blocks(html)).toEqual(expected));

  it('survives any depth', () => {
    expect(blocks(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']);
  });

  const sets = ['mentions', 'mentions-more'].flatMap((set) => {
    const folder = new URL(`../../eval/${set}/pages/`, import.meta.url);
    return readdirSync(folder).map((file) => [`${set}/${file}`, new URL(file, folder)] as const);
  });
  it.each(sets)('is the scorer’s: %s', async (_name, file) => {
    const scorer = '../../eval/mentions/text.mjs';
    const { visibleText }: { visibleText(html: string): string } = await import(scorer);
    const html = readFileSync(file, 'utf8');
    expect(blocks(html).join(' ')).toBe(visibleText(html));
  });
});

describe('facts', () => {
  const facts = (html: string) => readHtml(html).facts;
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-05-16T18:00:00Z","dateModified":"2025-06-01"}]}</script>',
      [{ origin: 'json-ld', text: '2025-05-16T18:00:00Z' }],
    ],
    [
      'broken JSON-LD states nothing',
      '<script type="application/ld+json">{"datePublished":"2025-05-16",</script>',
      [],
    ],
    [
      'meta property',
      '<meta property="article:published_time" content="2025-05-23">',
      [{ origin: 'meta', text: '2025-05-23' }],
    ],
    [
      'meta name',
      '<meta name="DC.date.issued" content="2025-05-23">',
      [{ origin: 'meta', text: '2025-05-23' }],
    ],
    [
      'itemprop',
      '<meta itemprop="datePublished" content="2025-05-23">',
      [{ origin: 'meta', text: '2025-05-23' }],
    ],
    ['not the day of a change', '<meta property="article:modified_time" content="2025-05-23">', []],
    [
      'time',
      '<p><time datetime="2025-05-16">Friday</time>',
      [{ origin: 'time', text: '2025-05-16' }],
    ],
    [
      'time without an attribute',
      '<time>16 May 2025</time>',
      [{ origin: 'time', text: '16 May 2025' }],
    ],
    [
      'times of a list hold from their place',
      '<p>a</p><ul><li><time datetime="2025-05-16">x</time> b</li><li><time datetime="2025-05-17">y</time> c</li></ul>',
      [
        { origin: 'time', text: '2025-05-16', fromBlock: 1 },
        { origin: 'time', text: '2025-05-17', fromBlock: 2 },
      ],
    ],
    [
      'a day of change does not date what follows it',
      '<p><time datetime="2025-05-16">x</time> updated <time datetime="2025-06-02">y</time></p>',
      [
        { origin: 'time', text: '2025-05-16' },
        { origin: 'time', text: '2025-06-02' },
      ],
    ],
    [
      'the times of a sidebar date other pages',
      '<aside><time datetime="2025-06-02">x</time></aside>',
      [],
    ],
    ['so do those of a menu', '<nav><ul><li><time datetime="2025-06-02">x</time></ul></nav>', []],
    [
      'the time of a comment holds from its place',
      '<time datetime="2025-05-16">x</time><div class="comment"><time datetime="2025-06-02">y</time></div>',
      [
        { origin: 'time', text: '2025-05-16' },
        { origin: 'time', text: '2025-06-02', fromBlock: 1 },
      ],
    ],
    ['a hidden time is none', '<time hidden datetime="2025-05-16">x</time>', []],
    [
      'dateline',
      '<p>ISTANBUL, May 16 (Reuters) — Delegations met.',
      [{ origin: 'dateline', text: 'May 16' }],
    ],
    [
      'dateline with country and year',
      '<p>Istanbul, Turkey, 16 May 2025 – Delegations met.',
      [{ origin: 'dateline', text: '16 May 2025' }],
    ],
    ['a date in running text is no dateline', '<p>In Istanbul, on May 16, they met — at last.', []],
    [
      'address',
      '<link rel="canonical" href="https://example.org/2025/05/16/talks">',
      [{ origin: 'url', text: '2025-05-16' }],
    ],
  ])('%s', (_name, html, dates) => expect(facts(html).dates).toEqual(dates));

  it('reads language, title and address', () => {
    const page = readHtml(
      '<html lang="uk"><title> Обмін\n </title><meta property="og:url" content="https://example.org/a">',
    );
    expect(page).toMatchObject({
      title: 'Обмін',
      url: 'https://example.org/a',
      facts: { language: 'uk' },
    });
    expect(readHtml('<p>a').facts.language).toBeUndefined();
    expect(readHtml('<meta property="og:title" content="Talks">').title).toBe('Talks');
    expect(readHtml('<body><svg><title>Logo</title></svg>').title).toBe('');
  });
});

describe('plain text', () => {
  it('has a block a line and its first line as title', () => {
    expect(readText('Title\r\n\r\n one\u00a0two \nthree')).toEqual({
      url: '',
      title: 'Title',
      facts: { dates: [] },
      blocks: [
        { id: 0, text: 'Title' },
        { id: 1, text: 'one two' },
        { id: 2, text: 'three' },
      ],
    });
  });
});
