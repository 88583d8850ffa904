export { type Names, type Related, relate } from './relate.ts';
