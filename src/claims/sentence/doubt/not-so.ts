/** Words for what is not so, as an adjective; an alternative without a group of its own. */
export const NOT_SO = String.raw`(?:(?:mostly|partly|largely|totally|completely|entirely|simply|plainly|all|quite|also) ){0,2}(?:false|fake|untrue|not true|incorrect|not correct|wrong|inaccurate|mistaken|misleading|debunked|disproved|fabricated|invented|made[- ]up|forged|bogus|fictional|unproven|unfounded|baseless)`;

/** Names of what is not so. */
export const FALSEHOODS = String.raw`(?:lies?|myths?|hoax(?:es)?|falsehoods?|misconceptions?|fakes?|fabrications?|fictions?|rumou?rs?|disinformation|misinformation|nonsense|untruths?|forger(?:y|ies)|fake news|inventions?|errors?|mistakes?)`;

/** Names of what somebody says. */
export const SAYINGS = String.raw`(?:claims?|statements?|reports?|stor(?:y|ies)|posts?|headlines?|news|beliefs?|assertions?|things|sentences?|information|answers?|ideas?|items?|examples?|allegations?|quotes?|versions?|texts?|messages?|tweets?|pictures?|captions?|accounts?|figures?|numbers?)`;

/** What a judgement calls itself: "Our verdict", "Fact check". */
export const RATING = String.raw`(?:(?:our|the|final|editors'?) )?(?:verdict|rating|ruling|conclusion|assessment|finding|fact[- ]?check|result|status|answer)`;
