import { phrases } from './phrases.ts';

/** Folded alternatives for those who sit at the table and what they do there, to be put into rules. */

/** Those who sit: "they", "both sides", "the envoys of Kyiv and Moscow", "Russians". */
export const SITTERS = phrases`
  they|both|everyone|everybody|(?:two|both|warring|opposing|rival) (?:sides|parties|teams|camps|governments|capitals|countries)
  |delegations|delegates|negotiators|envoys|emissaries|diplomats|participants|teams|sides|parties
  |officials|representatives|enemies|foes|belligerents|adversaries|russians|ukrainians|russia and ukraine|ukraine and russia
  |moscow and k(?:yi|ie)v|k(?:yi|ie)v and moscow
`;

/** What they do at the table: "talked", "argued", "haggled", "sat". */
export const TALKING = phrases`
  talk(?:s|ed|ing)?|negotiat(?:e|es|ed|ing)|met|meet|meeting|sat|sit|sitting|sp(?:oke|eak|oken|eaking)|argu(?:e|ed|ing)
  |wrangl(?:e|ed|ing)|haggl(?:e|ed|ing)|bargain(?:ed|ing)?|quarrel(?:l?ed|l?ing)?|bicker(?:ed|ing)?|spar(?:red|ring)?
  |debat(?:e|ed|ing)|discuss(?:ed|ing)?|deliberat(?:e|ed|ing)|confer(?:red|ring)?|parley(?:ed|ing)?|fac(?:e|ed|ing)
`;

/** How a sitting begins: "they went in", "had taken their seats", "the doors closed". */
export const BEGUN = phrases`
  (?:went|gone|go|going|fil(?:ed|ing)|walk(?:ed|ing)|stepp(?:ed|ing)|trooped) in(?:to|side)?|enter(?:ed|ing)(?= ?[,.;]| (?:it|(?:the|that) (?:[\w-]+ )?(?:room|palace|hall|building))(?!\w))|sat down|sit(?:ting)? down
  |t(?:ook|aken|aking) (?:up )?(?:their )?(?:seats|places)|beg[aiu]n(?:ning)?|start(?:ed|ing)?|opened|convened
  |got under way|came together|shook hands|doors? (?:had |were |was )?(?:been )?(?:closed|shut)
`;

/** How talks end: "were over", "was done", "broke up", "came to an end". */
export const OVER = phrases`
  (?:is|s|are|was|were|been|be) (?:now |all |already |well and truly |once more )?(?:over|done|finished|concluded|at an end|history)
  |over and done with|ended|concluded|closed|finished|wrapped up|wound up|broke (?:up|off)|broken (?:up|off)|adjourned
  |(?:came|come|brought|drawn|drew) to (?:an end|a close)|run (?:its|their) course
`;

/** How those who sat there go: "came out again", "left the table", "rose", "were on the street". */
export const GONE = phrases`
  (?:left|leav(?:e|ing)|quit|departed)(?= (?:again|the (?:\w+ )?(?:palace|building|room|table|hall|venue)|dolmabahce|separately)(?!\w)|[.,;]|$)
  |(?:come|came|coming|walk(?:ed|ing)?|fil(?:ed|ing)|troop(?:ed|ing)|stepp(?:ed|ing)|hurr(?:ied|ying)|strod?e|were|are|was) (?:back )?out(?!\w)(?! of (?:ammunition|time|the war))
  |emerg(?:ed|e|es|ing)|(?:drove|driven|driving) (?:off|away)|got up|stood up|rose(?! to (?:speak|greet|shake))|parted
  |dispersed|went (?:their (?:separate )?ways|home)|(?:had )?(?:already )?packed up|called it a day
  |back in (?:their|the) (?:cars|vans|buses|limousines)|pushed (?:back their chairs|their chairs back)
`;

/** They only pause: "came out for a smoke", "rose for lunch", "broke off to telephone". */
export const PAUSES = phrases`
  (?:for|to) (?:an? |some |the )?(?:[\w-]+ )?(?:break|pause|recess|lunch|dinner|supper|coffee|tea|smoke|cigarettes?|air|prayers?
  |consult\w*|confer|phone|telephone|call|adjournment|photograph\w*|minutes)
  |paus(?:e|ed|ing)|recess|interval|(?:and|then|before|only to) (?:\w+ ){0,3}(?:re-?turn\w*|resum\w*|c[oa]me back|went back|sat down again)
`;
