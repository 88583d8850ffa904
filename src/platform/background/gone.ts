const TAB = /no tab with id|invalid tab|tab.*closed/i;
const FRAME = /no frame with id|frame.*removed|missing host permission/i;

/** Says whether an error of the browser's means that the tab was closed: there is nothing left to do in it. */
export const isTabGone = (thrown: unknown): boolean => TAB.test(String(thrown));

/** The same of a frame: it was removed, went to a page where no script may run, or its tab was closed. */
export const isFrameGone = (thrown: unknown): boolean =>
  FRAME.test(String(thrown)) || isTabGone(thrown);
