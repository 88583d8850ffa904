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

  it.each([
    ['<p>for <del>five hours</del> <ins>two</ins></p>', ['five hours']],
    ['<p><s>all</s></p>', ['all']],
    ['<del><p>one</p><p>two <b>three</b></p></del><p>four</p>', ['one', 'two ', 'three']],
    ['<p>a \n <strike> b </strike> c</p>', [' b']],
    ['<p>five <ins>hours</ins></p>', []],
  ])('%s: what is struck out is told', (html, words) => {
    const struck = readHtml(html).blocks.flatMap(({ text, struck: ranges = [] }) =>
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
    expect(struck.map((each) => each.trim())).toEqual(words.map((each) => each.trim()));
  });

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

/* The rules for dates: tests/model/fact-cases.ts, read by both readers in tests/page/reader. */
describe('facts', () => {
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
