import fc from 'fast-check';
import { assessPage } from '../../../src/assess/index.ts';
import { paintFor } from '../../../src/cli/check/paint.ts';
import { sourcesJson, sourcesText } from '../../../src/cli/check/sources-report.ts';
import { law } from '../../../src/cli/fuzz/law.ts';
import {
  BadBundle,
  BadSource,
  formatBundle,
  formatOverview,
  parseBundle,
  parseOverview,
  parseSourceRows,
} from '../../../src/corpus/index.ts';
import { checksum } from '../../../src/model/index.ts';
import { BadIndex, buildIndex, exportIndex, find, loadIndex } from '../../../src/search/index.ts';
import { BUNDLE, OVERVIEW, page } from '../../assess/bundle.ts';
import { thrownBy, want } from '../expect.ts';
import { damaged, damages } from '../inputs/damage.ts';
import { type Edit, edited, edits, jsonOf, jsonText } from '../inputs/json-text.ts';
import type { ShortText } from '../inputs/texts.ts';

const FILE = 'data/bundle.json';
const WHOLE = formatBundle(BUNDLE);
const PAIRS_FILE = 'data/overview.json';
const PAIRS = formatOverview(OVERVIEW);
const HEAD = '{"checksum":"01234567",'.length;
const INDEX = exportIndex(buildIndex(BUNDLE.passages));
const ROWS = JSON.stringify(BUNDLE.sources.map(({ id, file, sha256 }) => ({ id, file, sha256 })));

const PAGE = page([
  'The Istanbul talks between Russia and Ukraine on 16 May 2025 lasted five hours, led by Medinsky.',
  'They agreed to swap 1,000 prisoners each, soldiers and civilians, and the swap is complete.',
  'Zelensky and Putin did not attend. Russia demanded four regions. The first direct talks since 2022.',
]);

const inserted: fc.Arbitrary<ShortText> = fc.oneof(
  jsonText,
  fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...'{}[],":')).map((text) => [text]),
);

/** A changed body under a checksum that fits it: what damage alone cannot bring about. */
function forged(whole: string, list: readonly Edit[]): string {
  const rest = jsonOf(edited(JSON.parse(`{${whole.slice(HEAD)}`), list)).replace(/^\{/, '');
  return `{"checksum":"${checksum(rest)}",${rest}`;
}

const wantRefusal = (thrown: unknown, file: string): void => {
  want(thrown instanceof BadBundle, `not refused but broken by it: ${thrown}`);
  want(thrown.message.startsWith(`${file}: `), thrown.message);
  want(thrown.message.length < 500, `a message of ${thrown.message.length} characters`);
};

/** Reads a bundle: either it is refused by name, or everything that reads it goes on. */
function wantRefusedOrUsable(text: string): void {
  const thrown = thrownBy(() => parseBundle(text, FILE));
  if (thrown) wantRefusal(thrown, FILE);
  else assessPage(PAGE, parseBundle(text, FILE));
}

/** The same of what its sources say to one another. */
function wantPairsRefusedOrUsable(text: string): void {
  const read = () => parseOverview(text, PAIRS_FILE, BUNDLE);
  const thrown = thrownBy(read);
  if (thrown) {
    wantRefusal(thrown, PAIRS_FILE);
    return;
  }
  const pairs = read();
  sourcesJson(pairs);
  sourcesText(pairs, paintFor(false));
}

export const bundle = [
  law({
    name: 'bundle-damaged',
    inputs: damages(inserted),
    holds: (list) => wantRefusedOrUsable(damaged(WHOLE, list)),
  }),
  law({
    name: 'bundle-forged',
    inputs: edits,
    holds: (list) => {
      wantRefusedOrUsable(forged(WHOLE, list));
    },
  }),
  law({
    name: 'overview',
    inputs: fc.record({ damages: damages(inserted), edits }),
    holds: ({ damages: list, edits: changes }) =>
      wantPairsRefusedOrUsable(
        changes.length === 0 ? damaged(PAIRS, list) : forged(PAIRS, changes),
      ),
  }),
  law({
    name: 'index',
    inputs: fc.record({ damages: damages(inserted), edits, query: fc.string({ maxLength: 40 }) }),
    holds: ({ damages: list, edits: changes, query }) => {
      const text = changes.length === 0 ? damaged(INDEX, list) : forged(INDEX, changes);
      const thrown = thrownBy(() => loadIndex(text, BUNDLE.passages));
      if (thrown) {
        want(thrown instanceof BadIndex, `not refused but broken by it: ${thrown}`);
        return;
      }
      const index = loadIndex(text, BUNDLE.passages);
      for (const words of [query, 'prisoners exchange 1,000', 'Istanbul talks', 'zelenski'])
        for (const { marked, passage } of find(index, words))
          for (const { start, end } of marked)
            want(start < end && end <= passage.text.length, `marked ${start}–${end}`);
    },
  }),
  law({
    name: 'source-rows',
    inputs: fc.record({ damages: damages(inserted), edits }),
    holds: ({ damages: list, edits: changes }) => {
      const text = damaged(jsonOf(edited(JSON.parse(ROWS), changes)), list);
      const thrown = thrownBy(() => parseSourceRows(text, 'data/sources.json'));
      want(thrown === undefined || thrown instanceof BadSource, `broken by it: ${thrown}`);
    },
  }),
];
