import type { AnyLaw } from '../../../src/cli/fuzz/law.ts';
import { bundle } from './bundle.ts';
import { check } from './check.ts';
import { messages } from './messages.ts';
import { offsets } from './offsets.ts';
import { pages } from './pages.ts';
import { structuredData } from './structured-data.ts';
import { values } from './values.ts';

/** Every law, by what is read: text, pages, messages, bundled files, the files that `check` reads. */
export const LAWS: readonly AnyLaw[] = [
  ...values,
  ...pages,
  ...offsets,
  ...structuredData,
  ...messages,
  ...bundle,
  ...check,
];
