import {
  type BlockMention,
  type Bundle,
  messageOf,
  type PageExcerpt,
  type PageText,
  type Passage,
  type Report,
  type SourcePair,
} from '../../model/index.ts';
import { memo } from '../memo.ts';
import type { SearchResult, SourceText } from '../messages/protocol.ts';
import { readOwnFile } from '../own-files.ts';
import type { Engine } from './engine.ts';
import { takeTurns } from './in-turns.ts';
import { joinRepeats } from './join-repeats.ts';
import { AHEAD, readAhead } from './read-ahead.ts';
import { samePage } from './same-page.ts';

/** What other rooms do for the background; the entry point passes it in. */
export interface Readers<Index = unknown> {
  /** Throws an error that names the file and what is wrong. */
  parseBundle(text: string, file: string): Bundle;
  /** Throws as `parseBundle` does. */
  parseOverview(text: string, file: string, bundle: Bundle): readonly SourcePair[];
  loadIndex(json: string, passages: readonly Passage[]): Index;
  find(index: Index, query: string, limit?: number): readonly SearchResult[];
  /** Rejects with an error that names the script and what is wrong. */
  engine(): Promise<Engine>;
}

/** The bundled sources, as the background's requests need them. */
export interface Library {
  /** Has at hand what a page with an anchor will soon ask for; says nothing of failures. */
  prepare(): void;
  /** Needs none of the bundled files. */
  findMentions(excerpt: PageExcerpt): Promise<readonly BlockMention[]>;
  /** `asker`: who asks; asking of another text gives up what was asked before, of the same text joins it. */
  assess(page: PageText, asker: string): Promise<Report>;
  bundle(): Promise<Bundle>;
  /** What the sources say to one another. */
  overview(): Promise<readonly SourcePair[]>;
  search(query: string, limit?: number): Promise<readonly SearchResult[]>;
  /** Throws an error that names the article's file where that has other bytes than the build read. */
  source(id: string): Promise<SourceText>;
}

const BUNDLE = 'data/bundle.json';
const INDEX = 'data/index.json';
const OVERVIEW = 'data/overview.json';

/** Opens the bundled files when they are first asked for; a failure is tried again the next time. */
export function openLibrary<Index>(readers: Readers<Index>): Library {
  const bundle = memo(async () => readers.parseBundle(await readOwnFile(BUNDLE), BUNDLE));
  const index = memo(async () => {
    const [json, { passages }] = await Promise.all([readOwnFile(INDEX), bundle()]);
    try {
      return readers.loadIndex(json, passages);
    } catch (thrown) {
      throw new Error(`${INDEX}: ${messageOf(thrown)}`);
    }
  });
  const overview = memo(async () =>
    readers.parseOverview(await readOwnFile(OVERVIEW), OVERVIEW, await bundle()),
  );
  const turns = takeTurns();
  const join = joinRepeats<PageText, Report>(samePage);
  const { engine } = readers;
  const ahead = readAhead(engine, bundle, turns);
  const prepare = (): void => void Promise.all([engine(), bundle()]).catch(() => {});
  return {
    bundle,
    overview,
    prepare,
    findMentions: async (excerpt) => {
      // The page asks for its assessment next: the sources are read while the engine is.
      prepare();
      const found = (await engine()).findInExcerpt(excerpt);
      if (found.length > 0) ahead(excerpt, found);
      return found;
    },
    assess: (page, asker) =>
      join(asker, page, async () => {
        // What was read ahead is known; the rest of it would only keep the asker waiting.
        turns.giveUp(AHEAD);
        const [{ assessInSteps }, sources] = await Promise.all([engine(), bundle()]);
        return turns.run(asker, assessInSteps(page, sources));
      }),
    search: async (query, limit) => readers.find(await index(), query, limit),
    source: async (id) => {
      const { sources, passages } = await bundle();
      const source = sources.find((each) => each.id === id);
      if (!source) throw new Error(`no source ${id}`);
      const article = await readOwnFile(`data/sources/${source.file}`, source.sha256);
      return { source, article, passages: passages.filter((each) => each.source === id) };
    },
  };
}
