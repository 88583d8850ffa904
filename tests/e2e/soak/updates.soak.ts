import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  CONFLICT,
  openPage,
  openSite,
  reloadExtension,
  SENTENCES,
  type Site,
  untilMarked,
} from '../harness/index.ts';

const UPDATES = Number(process.env.SOAK_UPDATES ?? 50);
const TABS = 10;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.put('/page', CONFLICT);
});
afterAll(() => site.close());

it(`${UPDATES} updates under ${TABS} open tabs double nothing and throw nothing`, async () => {
  const pages = [];
  for (let tab = 0; tab < TABS; tab += 1) pages.push(await openPage(site.url('/page')));
  const faults: string[] = [];
  for (const page of pages) page.on('pageerror', (error) => faults.push(String(error)));
  for (const page of pages) await untilMarked(page, { conflicts: 1 });
  for (let update = 0; update < UPDATES; update += 1) {
    await reloadExtension();
    for (const page of pages) {
      await page.bringToFront();
      await page.evaluate(
        (sentence, odd) => {
          document.getElementById('added')?.remove();
          if (!odd) return;
          const paragraph = document.createElement('p');
          paragraph.id = 'added';
          paragraph.textContent = sentence;
          document.body.append(paragraph);
        },
        SENTENCES.conflict,
        update % 2 === 0,
      );
      await untilMarked(page, { conflicts: update % 2 === 0 ? 2 : 1 });
    }
  }
  expect(faults).toEqual([]);
});
