import type { FrameState, PageSettings, PageText, Report } from '../../model/index.ts';
import type { CardDoor } from '../card/card-door.ts';
import { makeCardRelay } from '../card/card-relay.ts';
import { openDoor } from '../door.ts';
import { listenForPointers } from '../hit/listen.ts';
import type { Answered } from '../reader/answered.ts';
import { createReader } from '../reader/create-reader.ts';
import type { FindMentions } from '../reader/mention-finder.ts';
import type { Reader } from '../reader/reader.ts';
import { makeRetries } from '../watch/retries.ts';
import { frameState, type Idle } from './frame-state.ts';

/** What a frame answers when asked about itself. */
export interface FrameAnswers {
  'frame-state'(): FrameState;
  'page-report'(): Report | null;
  'show-claim'(request: { readonly claim: string }): boolean;
  'step-mention'(request: { readonly by: 1 | -1 }): boolean;
  'settings-changed'(settings: PageSettings): undefined;
}

/** How a frame speaks with the rest of the extension. None of it throws. */
export interface FramePort {
  isAlive(): boolean;
  /** Answers requests until the returned function is called. */
  answer(handlers: FrameAnswers): () => void;
  settings(): Promise<Answered<PageSettings>>;
  readonly find: FindMentions;
  assess(page: PageText): Promise<Answered<Report>>;
  /** The report or the counts changed. */
  changed(): void;
  /** The card's script is wanted in this frame. */
  wantCard(): void;
}

export interface FrameOptions {
  readonly document: Document;
  readonly anchors: RegExp;
  readonly port: FramePort;
}

/** Starts the reader of one frame: takes over from the sentinel, follows the settings. Once a frame. */
export async function startFrame({ document, anchors, port }: FrameOptions): Promise<void> {
  const door = openDoor<CardDoor>();
  if (door.reader) return;
  door.reader = true;
  door.retireSentinel?.();

  let settings: PageSettings = { active: false, ...NOTHING };
  let reader: Reader | undefined;
  let idle: Idle = { state: 'reading' };
  let stopPointers = (): void => {};
  const relay = makeCardRelay(settings, () => port.wantCard());

  const stop = (): void => {
    stopPointers();
    stopPointers = () => {};
    relay.destroy();
    reader?.destroy();
    reader = undefined;
  };

  const start = (): void => {
    const made = createReader({
      document,
      anchors,
      own: door.own,
      settings,
      find: port.find,
      assess: port.assess,
      changed: port.changed,
      alive: port.isAlive,
      gone: leave,
    });
    reader = made;
    // An outlived script has no words for a card, and the new one is here to show it.
    const markAt: Reader['markAt'] = (x, y) => (port.isAlive() ? made.markAt(x, y) : void leave());
    stopPointers = listenForPointers(markAt, relay);
  };

  const follow = (next: PageSettings): undefined => {
    settings = next;
    idle = { state: 'off' };
    retries.answered();
    relay.update(next);
    if (!next.active) stop();
    else if (reader) reader.update(next);
    else start();
  };

  const stopAnswering = port.answer({
    'frame-state': () => frameState(reader, idle),
    'page-report': () => reader?.report() ?? null,
    'show-claim': ({ claim }) => reader?.showClaim(claim) ?? false,
    'step-mention': ({ by }) => {
      const step = reader?.step(by);
      if (step) relay.stepped(step);
      return step !== undefined;
    },
    'settings-changed': follow,
  });

  const refresh = async (): Promise<void> => {
    const known = await port.settings();
    if (known.state === 'answered') follow(known.value);
    else if (known.state === 'gone') leave();
    else {
      idle = { state: 'failed', error: known.error };
      retries.failed();
    }
  };
  const retries = makeRetries(document, () => void refresh());

  // A page kept for going back misses what was sent to it: it asks anew when it comes back.
  const thaw = ({ persisted, isTrusted }: PageTransitionEvent): void => {
    if (persisted && isTrusted) void refresh();
  };

  const leave = (): void => {
    stop();
    retries.stop();
    stopAnswering();
    removeEventListener('pageshow', thaw);
    delete door.attachCard;
  };

  door.attachCard = relay.attach;
  addEventListener('pageshow', thaw);
  await refresh();
}

const NOTHING = {
  looks: [],
  firstOnly: false,
  cardDelay: 0,
  colours: { agrees: '', conflicts: '' },
} as const;
