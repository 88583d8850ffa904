import fc from 'fast-check';

/** A piece of a page: text, text over and over, or an element with its content. */
export type Tree = string | { readonly text: string; readonly times: number } | Branch;
export interface Branch {
  readonly tag: string;
  readonly inside: readonly Tree[];
}

const TAGS = [
  ...'p div b i span a em ruby rt rb details summary button custom-tag mark li table td'.split(' '),
  ...'br br wbr script style textarea comment section ins svg'.split(' '),
];
const TEXTS = [
  ...[
    'prisoner',
    ' swap',
    'x',
    ' ',
    '\n',
    '',
    'İst',
    'a\u00adb',
    '\u200b',
    '\u00ad\u00ad',
    '\ufe0f',
    'é',
    '😀',
  ],
  ...[
    '\ud83d',
    '\udc00',
    '\u00a0',
    'Istanbul talks. ',
    '\u202eabc\u202c',
    '\t',
    'e\u0301',
    '\u200b \u200b',
  ],
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 6 }));

const long = fc.record({
  text: fc.constantFrom('a word ', 'x', 'a\u00ad', 'line\n'),
  times: fc.integer({ min: 2, max: 9000 }),
});

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: long },
    {
      weight: 5,
      arbitrary: fc.record({
        tag: fc.constantFrom(...TAGS),
        inside: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    },
  ),
}));

export const trees: fc.Arbitrary<readonly Tree[]> = fc.array(tree, { minLength: 1, maxLength: 8 });

/** Puts the pieces into an element. */
export function plant(into: Element, pieces: readonly Tree[]): void {
  const document = into.ownerDocument;
  for (const piece of pieces) {
    if (typeof piece === 'string') into.append(document.createTextNode(piece));
    else if ('text' in piece) into.append(document.createTextNode(piece.text.repeat(piece.times)));
    else if (piece.tag === 'comment') into.append(document.createComment('prisoner swap'));
    else {
      const element = document.createElement(piece.tag);
      plant(element, piece.inside);
      into.append(element);
    }
  }
}
