import { describe, expect, it } from 'vitest';
import { happensElsewhere } from '../../../src/claims/belonging/happens-elsewhere.ts';
import { oneSideAlone } from '../../../src/claims/belonging/one-side-alone.ts';
import { otherMeeting } from '../../../src/claims/belonging/other-meeting.ts';
import { othersMeet, tellsOfOther } from '../../../src/claims/belonging/tells-of-other.ts';
import { twoSided } from '../../../src/claims/belonging/two-sided.ts';
import { type SentenceView, viewSentence } from '../../../src/claims/sentence/sentence-view.ts';

/** One table a question: the sentences of which it holds, then those of which it does not. */
function holds(
  name: string,
  question: (view: SentenceView) => boolean,
  yes: readonly string[],
  no: readonly string[],
): void {
  describe(name, () => {
    const ask = (text: string): boolean => question(viewSentence(text, 0, '2025-05-17'));
    it.each(yes)('yes: %s', (text) => expect(ask(text)).toBe(true));
    it.each(no)('no: %s', (text) => expect(ask(text)).toBe(false));
  });
}

holds(
  'another meeting than the talks',
  (view) => otherMeeting(view, 0),
  [
    'Trump and Putin talked for two hours.',
    'Zelensky met Erdogan in Ankara.',
    "NATO's ministers met in Antalya.",
    'Putin held a meeting of the security council.',
  ],
  [
    'Russia and Ukraine met in Istanbul.',
    'The delegations sat together for two hours.',
    'Medinsky led the Russian team.',
  ],
);

holds(
  'only outsiders meet',
  othersMeet,
  ['Kellogg and Witkoff met Umerov in Istanbul.', 'Rubio met Fidan in Antalya.'],
  ['Umerov met Medinsky in Istanbul.', 'The delegations met in Istanbul.'],
);

holds(
  'what follows speaks of that meeting',
  tellsOfOther,
  ['Zelensky met Erdogan on Thursday.', 'Rubio met Fidan in Antalya.'],
  ['Russia and Ukraine met in Istanbul.', 'The weather was fine.'],
);

holds(
  'one side meets by itself',
  (view) => oneSideAlone(view, view.folded.indexOf('for')),
  [
    'Ukrainian officials met in Ankara for six hours to discuss the talks with Russia.',
    "Moscow's team conferred for three hours before flying to Istanbul.",
    'The Russian delegation had first consulted for an hour, as had the Ukrainian one.',
  ],
  [
    'The Ukrainian delegation met the Russians in Ankara for six hours.',
    "The Russian team sat across from Umerov's for five hours.",
    'The Ukrainian delegation met for five hours with its Russian counterpart.',
    'Ukrainian and Russian officials met for two hours.',
    'The delegations met for two hours.',
  ],
);

holds(
  'both parties meet',
  twoSided,
  ['The two sides met.', 'They sat face to face.', 'Russia and Ukraine met.'],
  ['The Russian team met in Moscow.', 'The minister spoke to reporters.'],
);

holds(
  'it happens elsewhere',
  (view) => happensElsewhere(view, 0),
  ['The ministers met in Riyadh for four hours.', 'At a meeting in Moscow he spoke for an hour.'],
  ['They met in Istanbul for two hours.', 'Talks between Moscow and Kyiv took two hours.'],
);
