/** The welcome page's example: invented sentences, some of which the sources contradict. */
export const EXAMPLE: readonly string[] = [
  'Envoys from Russia and Ukraine held direct peace talks in Istanbul on 16 May 2025, their first in more than three years. The Istanbul talks lasted about five hours.',
  'The two sides agreed on a prisoner exchange of 1,000 people on each side, but not on a ceasefire.',
  'A prisoner swap between Israel and Hamas took place in the same year.',
];
