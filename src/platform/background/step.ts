import { firstFrame, framesOf } from '../messages/frames.ts';

/** Goes to the next or previous mark of a tab, in the first frame that has one. */
export async function stepMention(tab: number, by: 1 | -1): Promise<void> {
  await firstFrame(tab, await framesOf(tab), 'step-mention', { by });
}
