import type { MarkedPage } from './markup.ts';

/** What a `<meta>` states and under which name: its property, name, itemprop or `http-equiv`. */
export interface Meta {
  /** In small letters. */
  readonly name: string;
  readonly content: string;
}

const NAMED_BY = ['property', 'name', 'itemprop', 'http-equiv'];

/** Every `<meta>` of a page that states something under a name. */
export function metasOf<E>({ all, markup: { attributeOf } }: MarkedPage<E>): Meta[] {
  const metas: Meta[] = [];
  for (const meta of all('meta')) {
    const content = attributeOf(meta, 'content')?.trim();
    const names = NAMED_BY.flatMap((each) => attributeOf(meta, each)?.trim() || []);
    if (content && names[0]) metas.push({ name: names[0].toLowerCase(), content });
  }
  return metas;
}

/** What the first `<meta>` of that name states. */
export const statedAs = (metas: readonly Meta[], name: string): string | undefined =>
  metas.find((meta) => meta.name === name)?.content;
