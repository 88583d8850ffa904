/** Behind these something else is told than what was said, done or denied before. Folded alternatives without a group. */
export const MEANWHILE = 'when|while|whereas|because|although';
