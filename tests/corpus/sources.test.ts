import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disk, realCorpus, root, sha256 } from './articles.ts';

/** The five articles as they were handed over; they never change. */
const ARTICLES: Readonly<Record<string, string>> = {
  '000_35633894ef08e768.txt': 'ab02a9cb47714e5ada095ea9f1f2920d5d342625452433027a01ebf3c2348ed9',
  '001_74dbcdf55f401d0b.txt': '46560fac7b81d369a9f077515f4a3d0f137e391661a7b5e4e03c69d2fddab376',
  '002_e5779ed4dffb841b.txt': '763fe1f655c19fa043f9be60b858440d3ad8c25380eff64036cc8ad955011994',
  '003_fd3f6ac14f8ed460.txt': '5983d0971715aa63274a98b75e65698fc6bbfc1011e42f5c467cc9c873ee5189',
  '004_e01a872620ae9848.txt': 'daf34bb993865b3fe541d2e8753f8f38fa80d07802d72205f87d2b831d3d8eae',
};

describe('the five articles', () => {
  const corpus = realCorpus();

  it.each(Object.entries(ARTICLES))('%s is unchanged', (file, digest) => {
    expect(sha256(disk.readFile(file))).toBe(digest);
  });

  it('every file in data/sources has its row', () => {
    const files = readdirSync(new URL('data/sources', root)).filter((file) =>
      file.endsWith('.txt'),
    );
    expect(corpus.sources.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it('takes the first line as the title and invents no publisher, date, place or address', () => {
    expect(corpus.sources.map(({ id, title }) => [id, title])).toEqual([
      ['000', 'Russia and Ukraine Hold First Direct Peace Talks, Exchange 1,000 Prisoners'],
      ['001', 'Russia and Ukraine Complete First Phase of Large Prisoner Exchange'],
      [
        '002',
        'Russia, Ukraine agree to swap 1,000 prisoners of war in first direct peace talks in three years',
      ],
      [
        '003',
        'Negotiations in Istanbul yield agreements on prisoner exchanges but little progress towards ending hostilities.',
      ],
      ['004', 'Analysis-Istanbul Peace Talks Laid Bare Chasm Between Ukraine and Russia'],
    ]);
    for (const source of corpus.sources) {
      expect(Object.keys(source).sort()).toEqual(['file', 'id', 'sha256', 'title']);
    }
  });

  it('cuts every passage exactly from its article', () => {
    for (const { text, passages } of corpus.articles) {
      let last = 0;
      for (const passage of passages) {
        expect(text.slice(passage.start, passage.end)).toBe(passage.text);
        expect(passage.start).toBeGreaterThanOrEqual(last);
        last = passage.end;
      }
    }
    expect(new Set(corpus.passages.map(({ id }) => id)).size).toBe(corpus.passages.length);
  });

  it.each([
    'Leather Gloves',
    'Compression Sacks',
    'EMP Protection Bags',
    'Portable Toilets',
    'Related:',
    'Also Read',
    '19 Articles',
    'Coverage Details',
    'Bias Distribution',
    'Ownership',
    'Upgrade to',
    '% of the sources',
    'Survivalists',
    'Background & Context',
    'Key Developments',
    'Official Statements',
    'Conclusion',
  ])('has no passage with %s', (words) => {
    expect(corpus.passages.filter(({ text }) => text.includes(words))).toEqual([]);
  });

  it('keeps headings and teasers that state something', () => {
    const texts = corpus.passages.map(({ text }) => text);
    expect(texts).toContain("Donald Trump's take on Putin's absence");
    expect(texts).toContain(
      'Negotiations Between the Delegations of Russia and Ukraine Took Place in Istanbul',
    );
    expect(texts).toContain(
      'Deep divisions remain over territorial control, military reductions, and NATO aspirations, suggesting continued conflict risks despite diplomatic gestures.',
    );
  });

  it('joins the sentence that a line break cuts', () => {
    const passage = corpus.passages.find(({ text }) =>
      text.includes('communicated with U.S. President'),
    );
    expect(passage?.text).toMatch(
      /^Following talks, .* U\.S\. President\nDonald Trump, who .* organized\.$/,
    );
  });

  const gold = readFileSync(new URL('tests/eval/claims/dev.jsonl', root), 'utf8')
    .trim()
    .split('\n');
  it('holds every evidence of the labelled set inside one passage', () => {
    const outside: string[] = [];
    let seen = 0;
    for (const line of gold) {
      const { id, claims, incidental } = JSON.parse(line);
      for (const { evidence } of [...claims, ...incidental]) {
        for (const [source, words] of Object.entries<string>(evidence)) {
          seen += 1;
          const inside = corpus.passages.some((p) => p.source === source && p.text.includes(words));
          if (!inside) outside.push(`${id} ${source}: ${words}`);
        }
      }
    }
    expect(outside).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  });
});
