import { fileURLToPath } from 'node:url';
import { assessItem, assessPage } from '../assess/index.ts';
import { loadBundle } from './check/load-bundle.ts';
import { runEval } from './eval/run-eval.ts';
import { readCorpusFiles } from './read-corpus-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = runEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  folder: fileURLToPath(new URL('../../tests/eval', import.meta.url)),
  bundle: loadBundle(root),
  articles: new Map(readCorpusFiles(root).articles.map(({ source, text }) => [source.id, text])),
  assessPage,
  assessItem,
});
