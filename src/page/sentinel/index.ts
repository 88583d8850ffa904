export { openDoor } from '../door.ts';
export { type Sentinel, startSentinel } from './start-sentinel.ts';
export { whenReadable } from './when-readable.ts';
