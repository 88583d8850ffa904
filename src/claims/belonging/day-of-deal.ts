const MADE =
  '(?:(?:worked|hammered|thrashed|haggled) out|agreed(?: (?:on|upon))?|arranged|struck|reached|clinched|sealed|signed|brokered|negotiated|settled(?: (?:on|upon))?|decided(?: (?:on|upon))?|promised|announced|made public|unveiled)';
const DEAL_MADE_ON = new RegExp(
  String.raw`\b${MADE}(?: (?:there|in istanbul|in turkey|at (?:the )?(?:istanbul )?(?:talks|meeting|negotiations)|by (?:the )?(?:two |both )?[\w-]+(?: and [\w-]+)?))?,? (?:on |of |in |(?:at|during) (?:an? |their |its ))?(?:the )?$`,
);

/**
 * True where a day behind these words is that on which the swap was agreed or made known, not that of what is told of the swap.
 *
 * Accepts "the exchange that was worked out on (16 May) went ahead", "settled in Istanbul on (16 May)", "worked out at a (16 May) meeting". None: "the exchange
 * worked out in Istanbul began on (23 May)".
 */
export const isDayOfDeal = (before: string): boolean => DEAL_MADE_ON.test(before);
