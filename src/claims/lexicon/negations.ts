/** Words that negate whatever rule they stand in; alternatives without a group. Rules add their own. */
export const NOT = 'not|never|neither|nor|no|without';
/** "didnt", "wont": the apostrophe left out. */
export const NOT_JOINED = '(?:did|do|does|was|is|are|were|has|have|had|would|could|ca|wo)nt';
