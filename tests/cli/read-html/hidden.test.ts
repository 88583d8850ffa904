import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/read-html/index.ts';
import { styleRules } from '../../../src/cli/read-html/style-rules.ts';

const shown = (sheet: string, html: string, attributes = ''): string =>
  readHtml(`<style ${attributes}>${sheet}</style>${html}`)
    .blocks.map(({ text }) => text)
    .join(' ');

describe('text hidden by a style sheet of the page', () => {
  it.each([
    ['by class', '.a{display:none}', '<p class="b a">x</p><p>y</p>', 'y'],
    ['by id', '#a { visibility : hidden }', '<p id=a>x</p><p id=b>y</p>', 'y'],
    ['by name', 'aside{display:none!important}', '<aside>x</aside><p>y</p>', 'y'],
    [
      'by all of them',
      'p.a.b#c{display:none}',
      '<p class="a b" id=c>x</p><p class=a id=c>y</p>',
      'y',
    ],
    ['one of several selectors', '.z,\n.a{color:red;display:none}', '<p class=a>x</p>y', 'y'],
    ['what is within', '.a{display:none}', '<div class=a><p>x</p></div><p>y</p>', 'y'],
    ['a later rule shows it', '.a{display:none}.b{display:block}', '<p class="a b">x</p>', 'x'],
    ['its own style shows it', '.a{display:none}', '<p class=a style="display:block">x</p>', 'x'],
    [
      'behind an import and a comment',
      '@import "x";/* .b{} */.a{display:none}',
      '<p class=a>x</p>y',
      'y',
    ],
    ['not in print', '@media print{.a{display:none}}', '<p class=a>x</p>', 'x'],
    ['not by what stands around', '.js .a{display:none}', '<p class=a>x</p>', 'x'],
    ['not in a state', '.a:hover{display:none}', '<p class=a>x</p>', 'x'],
    ['not by another property', '.a{-x-display:none}', '<p class=a>x</p>', 'x'],
    [
      'by a rule that the page’s end cuts, as browsers have it',
      '.a{display:none',
      '<p class=a>x</p>',
      '',
    ],
    ['not by a comment', '/* .a{display:none} */', '<p class=a>x</p>', 'x'],
  ])('%s', (_, sheet, html, text) => {
    expect(shown(sheet, html)).toBe(text);
  });

  it('is not asked of sheets for other media', () => {
    expect(shown('.a{display:none}', '<p class=a>x</p>', 'media="print"')).toBe('x');
    expect(shown('.a{display:none}', '<p class=a>x</p>', 'media="screen"')).toBe('');
  });

  it.each(['', '}', '{', '{}}{', '@media', '@media{', 'a{b', '/*', '.a{{}}.b{display:none}'])(
    'reads %j without complaint',
    (sheet) => {
      expect(Array.isArray(styleRules(sheet))).toBe(true);
    },
  );
});
