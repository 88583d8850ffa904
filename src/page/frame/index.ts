export { type FramePort, startFrame } from './start-frame.ts';
