import type { Topic } from '../../../model/index.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Handed over in September 2022, for the commanders of Azovstal and 215 in all. */
const MEDVEDCHUK = /^(?:medvedchuk|medwedtschuk|medvedtchouk|mi?edwiedczuk|medwedczuk|медведчук)/;

/** "l’échange des commandants d’Azov contre l’oligarque Medvedtchouk", "Медведчука обміняли": one whose swap is known by his name. */
export const isKnownBy = ({ word }: Token, topic: Topic): boolean =>
  topic === 'swap' && MEDVEDCHUK.test(word);
