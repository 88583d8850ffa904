import type { Token } from '../../tokens/tokens.ts';

const AND = /^(?:and|und|et|y|e|и|та|й|i|oraz|ve)$/;
const ONE =
  /^(?:the|that|those|jene[rs]?|die|celle|celui|celles|ceux|la|las|el|los|quell[aoie]|a|o|as|os|ту|тот|те|ті|ta|te|tych)$/;
const WHICH =
  /^(?:one|ones|that|which|who|die|der|qui|que|che|что|що|котор\S+|яка|які|ktore|ktora)$/;

/**
 * Whether another of its kind is told of between two tokens: "the talks of 2022 and those that opened the grain corridor", "a
 * negociação de 2022 e a que criou …": what stands behind is a sign of that one.
 */
export function isOfTheOther(tokens: readonly Token[], from: number, at: number): boolean {
  for (let near = from + 1; near < at - 1; near++)
    if ([AND, ONE, WHICH].every((part, far) => part.test(tokens[near + far]?.word ?? '')))
      return true;
  return false;
}
