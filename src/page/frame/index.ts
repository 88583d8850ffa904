export { type FramePort, type FrameSettings, startFrame } from './start-frame.ts';
