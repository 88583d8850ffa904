import fc from 'fast-check';
import { law } from '../../../src/cli/fuzz/law.ts';
import { readHtml } from '../../../src/cli/read-html/index.ts';
import { installDom } from '../../page/happy.ts';
import { want } from '../expect.ts';
import { damaged, damages } from '../inputs/damage.ts';
import { edited, edits, jsonOf, jsonText } from '../inputs/json-text.ts';

const page = installDom();
const { readFacts } = await import('../../../src/page/reader/read-facts.ts');

const ARTICLE = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle', 'Report'],
      datePublished: '2025-05-16',
      mainEntity: { '@type': 'WebPage' },
    },
    { '@type': 'VideoObject', datePublished: '2025-05-17' },
  ],
});

export const structuredData = [
  law({
    name: 'json-ld',
    inputs: fc.record({ edits, damages: damages(jsonText) }),
    holds: ({ edits: changes, damages: list }) => {
      const json = damaged(jsonOf(edited(JSON.parse(ARTICLE), changes)), list);
      const script = page.createElement('script');
      script.setAttribute('type', 'application/ld+json');
      script.textContent = json;
      page.head.replaceChildren(script);
      for (const { text } of readFacts(page, []).facts.dates)
        want(typeof text === 'string', 'no text');
      const { facts } = readHtml(`<script type="application/ld+json">${json}</script>`);
      for (const { text } of facts.dates) want(typeof text === 'string', 'no text');
    },
  }),
];
