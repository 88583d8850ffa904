import fc from 'fast-check';
import { assessItem, assessPage } from '../../../src/assess/index.ts';
import { BadInput } from '../../../src/cli/check/bad-input.ts';
import { byteLines } from '../../../src/cli/check/byte-lines.ts';
import { decode } from '../../../src/cli/check/decode.ts';
import { paintFor } from '../../../src/cli/check/paint.ts';
import { reportJson } from '../../../src/cli/check/report-json.ts';
import { reportText } from '../../../src/cli/check/report-text.ts';
import { answerLine } from '../../../src/cli/check/stream.ts';
import { law } from '../../../src/cli/fuzz/law.ts';
import { readHtml, readText } from '../../../src/cli/read-html/index.ts';
import type { PageText } from '../../../src/model/index.ts';
import { BUNDLE } from '../../assess/bundle.ts';
import { thrownBy, want } from '../expect.ts';
import { damaged, damages } from '../inputs/damage.ts';
import { jsonText } from '../inputs/json-text.ts';
import { markup } from '../inputs/markup.ts';
import { type ShortText, texts, written } from '../inputs/texts.ts';
import { wantSoundReport } from './pages.ts';

/** What `check` does with a page once it is read. */
function wantReport(page: PageText): void {
  page.blocks.forEach(({ id, text }, at) => {
    want(id === at && text.trim() === text && text !== '', `block ${at} is ${id}, "${text}"`);
  });
  const report = assessPage(page, BUNDLE);
  wantSoundReport(report, page);
  const { mentions, claims } = reportJson('a.html', page, report);
  for (const { occurrence } of [...mentions, ...claims])
    want(Number.isInteger(occurrence) && occurrence > 0, `occurrence ${occurrence}`);
  want(reportText('a.html', report, paintFor(false)).startsWith('a.html\n'), 'no report');
}

const fail = (problem: string): never => {
  throw new BadInput('a.html', problem);
};

const LINE = JSON.stringify({
  id: 'a',
  before: 'Russia and Ukraine met in Istanbul.',
  sentence: 'The talks lasted five hours.',
  after: 'They agreed on a swap.',
  page_date: '2025-05-17',
  lang: 'en',
});

/** The text as it stands within a JSON string. */
const escaped = (text: ShortText): ShortText =>
  text.map((part) => (typeof part === 'string' ? inJson(part) : [inJson(part[0]), part[1]]));

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const odd = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => [text]);

const line: fc.Arbitrary<ShortText> = fc.oneof(
  fc.constant([LINE]),
  jsonText,
  odd,
  damages(fc.oneof(jsonText, odd)).map((list) => [damaged(LINE, list)]),
  fc
    .record({ id: jsonText, sentence: texts, lang: fc.constantFrom('en', 'uk') })
    .map(
      ({ id, sentence, lang }): ShortText => [
        '{"id":',
        ...id,
        `,"lang":"${lang}","sentence":"`,
        ...escaped(sentence),
        '"}',
      ],
    ),
);

export const check = [
  law({ name: 'html', inputs: markup, holds: (parts) => wantReport(readHtml(written(parts))) }),
  law({
    name: 'plain-text',
    inputs: texts,
    holds: (parts) => wantReport(readText(written(parts))),
  }),
  law({
    name: 'bytes',
    inputs: fc.record({
      head: fc.constantFrom(
        '',
        '\u00ef\u00bb\u00bf',
        '\u00ff\u00fe',
        '\u00fe\u00ff',
        '<meta charset="',
        '<?xml encoding="',
        'PK',
        '%PDF',
      ),
      bytes: fc.array(fc.nat(255), { maxLength: 60 }),
      label: fc.constantFrom(
        '',
        'utf-8">',
        'utf-16">',
        'windows-1251">',
        'gbk">',
        'x-user-defined">',
        'nonsense">',
        '\u0000',
      ),
    }),
    holds: ({ head, bytes, label }) => {
      const all = Buffer.concat([Buffer.from(head + label, 'latin1'), Buffer.from(bytes)]);
      const thrown = thrownBy(() => readHtml(decode(all, fail)));
      want(thrown === undefined || thrown instanceof BadInput, `broken by it: ${thrown}`);
    },
  }),
  law({
    name: 'jsonl',
    inputs: fc.record({
      lines: fc.array(line, { maxLength: 6 }),
      cuts: fc.array(fc.nat(3000), { maxLength: 4 }),
    }),
    holds: async ({ lines, cuts }) => {
      const bytes = Buffer.from(lines.map(written).join('\n'));
      const places = [
        0,
        ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
        bytes.length,
      ];
      const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
      let read = 0;
      for await (const batch of byteLines(
        (async function* () {
          yield* chunks;
        })(),
      ))
        for (const each of batch) {
          read += 1;
          want(each.number === read, `line ${read} is numbered ${each.number}`);
          const answer = answerLine(each, assessItem, BUNDLE);
          if (answer === undefined) continue;
          const value = JSON.parse(answer);
          want(
            value.error === undefined ? Array.isArray(value.claims) : value.line === read,
            answer,
          );
          want(!answer.includes('\n'), 'an answer of several lines');
        }
      const wanted = bytes.toString('utf8').replace(/\n$/, '').split('\n').length;
      want(read === (bytes.length === 0 ? 0 : wanted), `${read} lines of ${wanted}`);
    },
  }),
];
