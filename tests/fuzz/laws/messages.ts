import fc from 'fast-check';
import { assessPage } from '../../../src/assess/index.ts';
import { law } from '../../../src/cli/fuzz/law.ts';
import type { PageText } from '../../../src/model/index.ts';
import { SETTINGS_VERSION } from '../../../src/model/index.ts';
import type { Handlers } from '../../../src/platform/background/handlers.ts';
import { respond } from '../../../src/platform/background/listen.ts';
import { REQUEST_SHAPES } from '../../../src/platform/messages/checks.ts';
import { isAnswer, isEnvelope } from '../../../src/platform/messages/envelope.ts';
import { parseSettings } from '../../../src/platform/settings/settings.ts';
import { BUNDLE } from '../../assess/bundle.ts';
import { want, wantSame } from '../expect.ts';
import { type Edit, edited, edits, jsonText } from '../inputs/json-text.ts';
import { written } from '../inputs/texts.ts';
import { wantSoundReport } from './pages.ts';

/** A page as a script in it would send it. */
const PAGE = JSON.stringify({
  page: {
    url: 'https://example.org/2025/05/17/story',
    title: 'The Istanbul talks',
    facts: {
      dates: [
        { origin: 'meta', text: '2025-05-17' },
        { origin: 'time', text: '18 May 2025', fromBlock: 1, toBlock: 2 },
      ],
      language: 'en',
    },
    blocks: [
      { id: 0, text: 'The Istanbul talks between Russia and Ukraine lasted five hours on Friday.' },
      { id: 1, text: 'They agreed to swap 1,000 prisoners each. Putin did not attend.' },
    ],
  },
});

const SETTINGS = JSON.stringify({
  version: 1,
  enabled: false,
  disabledSites: ['example.org'],
  looks: ['conflicts'],
  firstOnly: true,
  cardDelay: 0,
  colours: { agrees: '#000000', conflicts: '#FFFFFF' },
});

/** Each name with a handler that reads the page it is given, where it is given one. */
const handlers = Object.fromEntries(
  Object.keys(REQUEST_SHAPES).map((name) => [
    name,
    async (request?: { page?: PageText }) => {
      if (name !== 'assess' || !request?.page) return 'done';
      const report = assessPage(request.page, BUNDLE);
      // Where two blocks have one id, nobody could tell in which a mention stands.
      const { blocks } = request.page;
      if (new Set(blocks.map(({ id }) => id)).size === blocks.length)
        wantSoundReport(report, request.page);
      return 'done';
    },
  ]),
) as unknown as Handlers;

const changed = (json: string, list: readonly Edit[]): unknown => edited(JSON.parse(json), list);

export const messages = [
  law({
    name: 'messages',
    inputs: fc.record({
      name: fc.oneof(
        fc.constantFrom(...Object.keys(REQUEST_SHAPES), '__proto__', 'toString'),
        fc.string(),
      ),
      request: jsonText,
      own: fc.boolean(),
    }),
    holds: async ({ name, request, own }) => {
      const raw: unknown = JSON.parse(written(request));
      for (const message of [raw, { to: raw, name }, { to: 'page', name: raw }]) {
        want(typeof isEnvelope(message, 'background') === 'boolean', 'no answer');
        want(typeof isAnswer(message) === 'boolean', 'no answer');
      }
      const answer = await respond(
        handlers,
        { to: 'background', name, request: raw },
        { frame: 0, own },
      );
      want(typeof answer.ok === 'boolean', 'no answer');
      if (!Object.hasOwn(REQUEST_SHAPES, name)) want(!answer.ok, `"${name}" was answered`);
    },
  }),
  law({
    name: 'assess-request',
    inputs: edits,
    holds: async (list) => {
      const message = { to: 'background', name: 'assess', request: changed(PAGE, list) } as const;
      const answer = await respond(handlers, message, { frame: 0, own: false });
      const refused = /the request has a wrong shape$/;
      want(answer.ok || refused.test(answer.error), answer.ok ? '' : answer.error);
    },
  }),
  law({
    name: 'settings',
    inputs: fc.record({ edits, whole: fc.option(jsonText) }),
    holds: ({ edits: list, whole }) => {
      const raw = whole === null ? changed(SETTINGS, list) : JSON.parse(written(whole));
      const { settings } = parseSettings(raw);
      want(settings.version === SETTINGS_VERSION, `version ${settings.version}`);
      wantSame(parseSettings(settings), { settings }, 'settings read again');
      want(Reflect.get({}, 'x') === undefined, 'a prototype was changed');
    },
  }),
];
