import type { Expected } from '../../e2e/pages/page-folders.ts';
import { MANY_MATCHES } from './many-matches.ts';
import { SIZES } from './sizes.ts';

/** A page that is too large to be kept in a file: it is made when it is wanted. */
export interface GeneratedPage {
  readonly slug: string;
  readonly expected: Expected;
  readonly source: () => string;
  readonly files?: Readonly<Record<string, string>>;
}

export const GENERATED: readonly GeneratedPage[] = [...SIZES, ...MANY_MATCHES];
