/** A generated article: its size, and how its mentions are written. */
export interface Article {
  /** Size of the markup, MB. */
  readonly size: number;
  readonly kind: 'without mentions' | 'with mentions';
}

const WORDS = (
  'the quick report of market leaders in London said on Friday that several ministers would travel ' +
  'next week to discuss trade energy and prices with partners from the region after a long summer'
).split(' ');

/** Mentions whole, over inline elements, with no-break spaces and with soft hyphens. */
const MENTIONS = [
  'a prisoner swap',
  'the <a href="#">prisoner</a> <em>swap</em>',
  'the Istanbul&nbsp;talks',
  'the Istan&shy;bul talks',
  'the <b>Istanbul</b> talks',
];

/** Seeded, so that every run measures the same pages. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** The markup of a generated article: paragraphs of prose with links and emphasis here and there. */
export function articleOf({ size, kind }: Article): string {
  const next = random(7);
  const parts: string[] = [];
  const wanted = size * 1_000_000;
  let length = 0;
  for (let count = 0; length < wanted; count++) {
    const words = Array.from({ length: 40 + Math.floor(next() * 60) }, () => wordOf(next));
    // One paragraph in twenty names a topic.
    if (kind === 'with mentions' && count % 20 === 0) {
      words.splice(5, 0, MENTIONS[(count / 20) % MENTIONS.length] ?? '');
    }
    const paragraph = `<p>${words.join(' ')}.</p>\n`;
    parts.push(paragraph);
    length += paragraph.length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Russia and Ukraine</title></head>
<body><article><p>Russia and Ukraine met on 16 May 2025.</p>${parts.join('')}</article></body></html>`;
}

function wordOf(next: () => number): string {
  const word = WORDS[Math.floor(next() * WORDS.length)] ?? '';
  const dice = next();
  if (dice < 0.02) return `<a href="#">${word}</a>`;
  return dice < 0.03 ? `<em>${word}</em>` : word;
}
