export { MAY_DISTANCE, withHeads } from './heads.ts';
