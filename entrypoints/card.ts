import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Source } from '../src/model/index.ts';
import { type MarkTarget, openCardDoor } from '../src/page/card/index.ts';
import { ask } from '../src/platform/messages/page-port.ts';
import { switchSiteOff } from '../src/platform/messages/switch-off.ts';
import { type CardTarget, mountCard } from '../src/ui/card/index.ts';

/** The card: brought in when the first mark is pointed at; meets the reader at the frame's door. */
export default defineUnlistedScript(() => {
  openCardDoor().attachCard?.(({ cardDelay, colours }) => {
    const card = mountCard({
      delay: cardDelay,
      colours,
      actions: {
        openAll: (claim) => faultOf(ask('open-view', claim === undefined ? {} : { claim })),
        openSource: (source, passage) => faultOf(ask('open-source', { source, passage })),
        // The site is that of the whole tab: an advert's frame has no business with it.
        ...(window === window.top ? { disableSite: () => void switchSiteOff() } : {}),
      },
    });
    return {
      over: (target, since) => card.overMark(toCard(target), since),
      left: () => card.leftMark(),
      press: (target, how) => card.press(toCard(target), how),
      stepped: ({ target, index, total }) =>
        card.step(toCard(target), target.mention.look, index, total),
      close: () => card.close(),
      update: (settings) => card.update({ delay: settings.cardDelay, colours: settings.colours }),
      destroy: () => card.destroy(),
    };
  });
});

/** Why a press failed. A script that outlived its extension says nothing: its card goes. */
const faultOf = (asked: ReturnType<typeof ask>): Promise<string | undefined> =>
  asked.then((outcome) => (outcome.state === 'failed' ? outcome.error : undefined));

const toCard = (target: MarkTarget): CardTarget => ({
  id: target.id,
  rects: target.rects,
  sentence: target.sentence,
  element: target.element,
  async load() {
    const sources = await sourcesKnown();
    return { mention: target.mention, claims: target.claims(), sources };
  },
});

let known: readonly Source[] | undefined;

/** The sources' names, asked for once; a card without them still shows what they say. */
async function sourcesKnown(): Promise<readonly Source[]> {
  if (known) return known;
  const outcome = await ask('sources');
  if (outcome.state !== 'answered') return [];
  known = outcome.value;
  return known;
}
