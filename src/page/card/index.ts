export type { MarkTarget, SteppedTo } from '../reader/reader.ts';
export type { CardDoor, CardLink, CardSettings } from './card-door.ts';
export { openCardDoor } from './open-card-door.ts';
