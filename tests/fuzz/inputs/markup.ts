import fc from 'fast-check';
import { type ShortText, stretch, texts } from './texts.ts';

const TAGS = [
  ...'html head body title p div span b i a br hr table tr td th tbody ul li ol svg math time script'.split(
    ' ',
  ),
  ...'style template noscript textarea select option button form details article nav main plaintext'.split(
    ' ',
  ),
  ...'frameset iframe object meta link base ruby rt foreignObject mglyph annotation-xml h1 xmp'.split(
    ' ',
  ),
];
const ATTRIBUTES = [
  '',
  ' hidden',
  ' style="display:none"',
  ' style=visibility:hidden',
  ' class=comment',
  ' lang=en',
  ' datetime="2025-05-16"',
  ' datetime=',
  ' type="application/ld+json"',
  ' property=og:title content="x"',
  ' name=date content=2025-05-16',
  ' rel=canonical href="https://example.org/2025/05/16/x"',
  ' href="',
  " title='",
  ' id=a id=b',
  ' xmlns:x=1',
  ' ="',
  ' /',
  ' \u0000',
  ' shadowrootmode=open',
];
const ODD = [
  '<',
  '>',
  '</',
  '<!',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '&',
  '&#',
  '&#x110000;',
  '&#0;',
  '&notin;',
  '&amp',
  '<!doctype html>',
  '<!DOCTYPE',
  '\u0000',
  '\ufeff',
  '\r',
  '"',
  "'",
  '=',
  '</p>',
  '</br>',
  '<meta charset=utf-16>',
  '{"datePublished":"2025-05-16"}',
  '[{"@graph":[',
  '{"@type":{"toString":1}}',
];

const tag = fc
  .tuple(
    fc.constantFrom('<', '</'),
    fc.constantFrom(...TAGS),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('>', '/>', ''),
  )
  .map((parts) => parts.join(''));

const piece = fc.oneof(tag, fc.constantFrom(...ODD), stretch);

/** Longest markup that a repetition comes to. */
const MOST = 30_000;

const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 10_000 }))
  .map(([pieces, times]): [string, number] => {
    const text = pieces.join('');
    return [text, Math.max(1, Math.min(times, Math.floor(MOST / Math.max(1, text.length))))];
  });

/** Anything that calls itself HTML: soup, torn tags, nesting without end, and no HTML at all. */
export const markup: fc.Arbitrary<ShortText> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => [pieces.join('')]) },
  { weight: 2, arbitrary: fc.array(fc.oneof(piece, repeated), { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: texts },
);
