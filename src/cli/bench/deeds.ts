import { articleOf } from './articles.ts';
import type { BenchSite } from './pages.ts';

/** A deed whose cost is measured: what is opened, what is done there, how often it is done. */
export interface Deed {
  readonly name: string;
  readonly path: string;
  /** Done in the page once it is quiet; absent: the load itself is the deed. */
  readonly act?: () => Promise<void>;
  /** The cost is given per one of so many. */
  readonly times: number;
}

const CONTEXT =
  '<!doctype html><html lang="en"><title>x</title><p>Russia and Ukraine met on 16 May 2025.</p>';

export const DEEDS: readonly Deed[] = [
  { name: 'load of 0.1 MB without mentions', path: '/load-0.1-without', times: 1 },
  { name: 'load of 1 MB without mentions', path: '/load-1-without', times: 1 },
  { name: 'load of 5 MB without mentions', path: '/load-5-without', times: 1 },
  { name: 'load of 0.1 MB with mentions', path: '/load-0.1-with', times: 1 },
  { name: 'load of 1 MB with mentions', path: '/load-1-with', times: 1 },
  { name: 'load of 5 MB with mentions', path: '/load-5-with', times: 1 },
  {
    name: 'a paragraph appended (of 1,000), nothing marked',
    path: '/empty',
    times: 1000,
    act: appendParagraphs,
  },
  {
    name: 'a paragraph appended (of 1,000), page with marks',
    path: '/marked',
    times: 1000,
    act: appendParagraphs,
  },
  {
    name: 'a text edited (of 1,000 times), page with marks',
    path: '/marked',
    times: 1000,
    act: editText,
  },
];

/** Puts the pages of the deeds on a site. */
export function putPages(site: BenchSite): void {
  for (const size of [0.1, 1, 5]) {
    site.put(`/load-${size}-without`, articleOf({ size, kind: 'without mentions' }));
    site.put(`/load-${size}-with`, articleOf({ size, kind: 'with mentions' }));
  }
  site.put('/empty', `${CONTEXT}<main></main>`);
  site.put(
    '/marked',
    `${CONTEXT}<p>A prisoner swap was agreed.</p><p id="edited">text</p><main></main>`,
  );
}

async function appendParagraphs(): Promise<void> {
  const main = document.querySelector('main');
  for (let count = 0; count < 1000; count++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `The committee read report number ${count} on local roads.`;
    main?.append(paragraph);
    if (count % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function editText(): Promise<void> {
  const text = document.querySelector('#edited')?.firstChild as Text;
  for (let count = 0; count < 1000; count++) {
    text.data = `The committee read report number ${count}.`;
    if (count % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
