import { phrases } from './phrases.ts';

/** Folded patterns for the two warring parties and for what points to other matters. */
export const RUSSIA = String.raw`russia(?:'s|n(?:s|'s)?| federation)?|moscow(?:'s)?|kremlin(?:'s)?|ru(?=[-/]ua(?!\w))|(?<=\bua[-/])ru(?!\w)`;

/** The same for Ukraine. */
export const UKRAINE = String.raw`ukrain(?:e(?:'s)?|ian(?:s|'s)?)|k(?:yiv|iev)(?:'s)?|ua(?=[-/]ru(?!\w))|(?<=\bru[-/])ua(?!\w)`;

/** Any sign that the war between Russia and Ukraine is the matter. */
export const WAR_SIGN = new RegExp(
  String.raw`\b(?:${RUSSIA}|${UKRAINE}|putin|zelens|medins|umerov|warring|both capitals|two capitals)`,
);

/** Ukraine or somebody who speaks for it. */
export const UKRAINE_SIGN = new RegExp(
  String.raw`\b(?:${UKRAINE}|zelens|um[ij]?erov|kyslyts|yermak|warring)`,
);

/** Russia or somebody who speaks for it. */
export const RUSSIA_SIGN = new RegExp(String.raw`\b(?:${RUSSIA}|putin|medins|lavrov|warring)`);

/** Other parties and matters; decisive only where no sign of Ukraine stands beside it. */
export const OTHER_MATTER = new RegExp(phrases`
  \b(?:
    iran(?:ian)?s?|tehran|iraq(?:i|is)?|baghdad|uzbek\w*|turkmen\w*|kyrgyz\w*|e3|nuclear (?:file|deal|programme|program|talks)|armenia(?:n)?s?|pashinyan
    |azerbaijan(?:i)?s?|israel(?:i)?s?|hamas|gaza|palestinian|syria(?:n)?s?|serbia|kosovo|libya(?:n)?
    |greece|greek|cyprus|afghan|taliban|pakistan|india(?:n)?|houthi|yemen|hezbollah|leban\w+|sudan\w*
    |ethiopia\w*|somali\w*|venezuela\w*|china|chinese|beijing|trade (?:truce|war|deal|talks)|cold war|east-west|football|striker|transfer(?! (?:to each other )?of (?:the |some |about )?(?:\d|a thousand|prisoners|captives|persons|pows|detainees|servicemen))
    |club|fenerbahce|galatasaray|besiktas|merger|bank(?:s|ing)?|currency|embass(?:y|ies)|grain
    |black sea initiative
  )(?!\w)
`);

/** Matters outside politics and war, decisive whoever takes part. */
export const NOT_POLITICS = new RegExp(phrases`
  \b(?:
    airlines?|airbus|boeing|executives|pipelines?|shipyards?|carmakers?|wages?|(?:trade|labou?r|pilots'|workers'|teachers'|dockers') unions?
    |students?|pupils|chess|grandmasters?|checkmate|tournament|(?<!\b(?:to|can|could|will|would|not|did|that|ever) )match|league(?! tables?(?!\w))|goals?|striker|midfielder
    |goalkeeper|coach|players?|opera|tenor|soprano|concert|festival|exhibition|trade fair|fashion
    |films?|actors?|recipe|taxi|licen[cs]es?|shipping firms?|shareholders?|merger|investors?|currency
    |(?:per ?cent|%|points?) (?:higher|lower|up|down|firmer|weaker)|bourse|stock exchange|warrant ?holders|(?:holders of|gdp|(?:billion|million) of|million|billion) warrants|creditors|debt (?:restructuring|swap)|central banks?|interest rates?|bond(?:s|holders)?|apartments?|(?<!\b(?:the|this|white|lower|upper|both|opera|safe|media) )houses?(?! of (?:commons|lords|representatives|parliament|cards))|homes? for|summer homes
    |organ|kidney|genes?|gift|hostel|tourists?|queens|bishops? and knights?|football(?:er|ers)?|club
    |derby|model united nations|loan|fee|zoos?|zookeepers?|lynx(?:es)?|wolf|wolves|giraffes?|pandas?|rhinos?|gorillas?|penguins?|bear cubs|stud farms?
  )(?!\w)
`);

/** Two-party labels of other talks, decisive even beside Russia. */
export const OTHER_PAIR = new RegExp(phrases`
  \b(?:
    russian?[- ](?:american|us|u\.s\.|turkish|iranian|chinese)
    |(?:us|u\.s\.|american|turkish|iranian|turkiye|turkey|iran)[- ]russian?
    |(?:us|u\.s\.|american|eu|polish|turkish)[- ]ukrain\w+
    |(?:washington|the us|the u\.s\.|the united states) and (?:moscow|russia)
    |(?:russia|moscow) and (?:washington|the us|the u\.s\.|the united states)
    |(?:
      (?:americans|turks|europeans|saudis|chinese|iranians) and (?:the )?(?:russians|ukrainians)
      |(?:russians|ukrainians) and (?:the )?(?:americans|turks|europeans|saudis|chinese|iranians)
    )(?: had| have| then)? (?:met|sat|talked|spoke|negotiat\w+|spent|held|gathered|conferred)
    |(?:meetings?|talks|contacts?|encounters?|summits?) (?:of|between|among) (?:the )?(?:(?:americans?|us|u\.s\.|turks|europeans?|saudis|iranians?|chinese) and (?:the )?(?:russians?|ukrainians?)|(?:russians?|ukrainians?) and (?:the )?(?:americans?|us|u\.s\.|turks|europeans?|saudis|iranians?|chinese))(?! and)
    |(?:talks|negotiations|contacts|meetings|consultations) with (?:both|each|either) (?:sides?|part(?:y|ies)|countr(?:y|ies)|of them)
  )(?!\w)
`);
