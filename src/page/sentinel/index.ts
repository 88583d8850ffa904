export { openDoor } from '../door.ts';
export { type CallPort, callReader } from './call-reader.ts';
export { type Sentinel, startSentinel } from './start-sentinel.ts';
export { whenReadable } from './when-readable.ts';
