import type { Block } from '../../../model/index.ts';
import { withoutLeadIn } from './lead-in.ts';
import { type Squeezed, squeeze } from './squeeze.ts';
import { withoutStruck } from './struck.ts';

/** What a block says, as it is shown: nothing struck out, white space evened, no clock, stamp or dateline's day before it. */
export function shownText(block: Block): Squeezed {
  const { text, toSource } = squeeze(withoutStruck(block));
  return { text: withoutLeadIn(text), toSource };
}
