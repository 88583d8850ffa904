import type { TextRange } from '../../../model/index.ts';

const SOME = String.raw`(?:some|many|most|few|several|others|those|plenty|half|a (?:few|third|quarter|fifth|minority|majority|number|handful)|(?:one|two|nine) in \w+|hardly any(?:one|body)?|scarcely any(?:one|body)?|almost (?:nobody|no one)|nobody|no[ -]one|none|not (?:one|all|everyone|everybody|a soul)|everyone|everybody|anyone|anybody|\d+ ?(?:%|per cent|percent))`;
const OUTSIDE = String.raw`(?:critics|opponents|hardliners|hawks|sceptics|skeptics|nationalists|veterans|activists|protesters|bloggers|pundits|commentators|analysts|observers|(?:opposition|ultra-?nationalist|nationalist|radical|far-right) [\w-]+|respondents|citizens|residents|ordinary people|voters|people|newspapers|media|lawmakers|deputies|politicians|voices|parties)`;

/** "No one in (Kyiv)", "a third of (Ukrainians)", "critics in (Ukraine)": before the name. */
const PART_OF = new RegExp(
  String.raw`\b(?:${SOME}|${OUTSIDE})(?: (?!who|that|which|told|said|say|saw|met)[\w-]+){0,2}? (?:in|at|on|of|from|within|inside|across|among) (?:the )?$|\b${SOME} (?:of )?(?:the )?$`,
);
/** "No (Ukrainian) opposed", "(Ukrainian) opposition lawmakers": around the name. */
const NO_SUCH = /\b(?:no|not a(?: single)?) (?:one |single )?$/;
const OF_ITS_OWN = new RegExp(String.raw`^(?:'s)? (?:[\w-]+ )?${OUTSIDE}(?!\w)`);

/**
 * True where a country's name stands for a part of its people, or for nobody there: what they want is not its answer.
 *
 * Accepts "Nobody in (Ukraine) was against", "Many (Ukrainians) oppose", "critics in (Moscow) reject", "(Ukrainian) opposition
 * parties refused". None: "Officials in (Kyiv) rejected", "the government in (Kyiv)".
 */
export const isPartOfAPeople = (folded: string, { start, end }: TextRange): boolean => {
  const before = folded.slice(Math.max(0, start - 60), start);
  return (
    PART_OF.test(before) || NO_SUCH.test(before) || OF_ITS_OWN.test(folded.slice(end, end + 60))
  );
};
