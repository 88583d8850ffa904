export { openDoor } from '../door.ts';
export type { MarkTarget, SteppedTo } from '../reader/reader.ts';
export type { CardDoor, CardLink, CardSettings } from './card-door.ts';
export { noteOwnShadows } from './own-shadows.ts';
