import { expect, test } from 'vitest';
import { FACETS, topicOf } from '../../src/model/index.ts';

test.each(FACETS)('%s belongs to the topic it is named after, the war to the talks', (facet) => {
  const [topic] = facet.split('.');
  expect(topicOf(facet)).toBe(topic === 'war' ? 'talks' : topic);
});
