export { find, type SearchHit } from './find.ts';
export { buildIndex, type SearchIndex } from './search-index.ts';
export { BadIndex, exportIndex, loadIndex } from './stored-index.ts';
