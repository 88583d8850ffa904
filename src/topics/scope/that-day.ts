import type { Token } from '../tokens/tokens.ts';

const THAT =
  /^(?:that|same|ce|jenem|diesem|selben|gleichen|ese|aquel|mismo|quel|stesso|naquele|nesse|mesmo|тот|тои|того|цеи|этот|tamtego|tego|ayni)$/;
const DAY = /^(?:day|jour|tag|tage|dia|giorno|день|дня|dnia|gun)$/;

/** "that day", "ce jour-là", "an jenem Tag", "того дня", "o gün": the day told of just before; not Portuguese "o dia", the day. */
export const isOfThatDay = (sentence: readonly Token[]): boolean =>
  sentence.some(({ word }, at) => {
    const before = sentence[at - 1]?.word ?? '';
    return DAY.test(word) && (THAT.test(before) || (word === 'gun' && before === 'o'));
  });
