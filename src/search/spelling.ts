import { foldLetters } from './fold-letters.ts';

/** Canonical spelling: others in use. Case and diacritics do not matter. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  zelenski: ['Selenski', 'Zelenskyj', 'Selenskyj', 'Зеленский', 'Зеленський'],
  medinski: ['Medinskyj', 'Medynsky', 'Мединский', 'Мединський'],
  umerov: ['Umierov', 'Umjerow', 'Умеров', 'Умєров'],
  rustem: ['Rustum', 'Рустем'],
  putin: ['Poutine', 'Путин', 'Путін'],
  trump: ['Трамп'],
  yermak: ['Ermak', 'Jermak', 'Ермак', 'Єрмак'],
  volodymyr: ['Wolodymyr', 'Володимир'],
  kyiv: ['Kiev', 'Kiew', 'Kijów', 'Киев', 'Київ'],
  istanbul: ['Estambul', 'Stambul', 'Stambuł', 'Istambul', 'Стамбул'],
  turkey: [
    'Türkiye',
    'Türkei',
    'Turquie',
    'Turquía',
    'Turcja',
    'Turchia',
    'Turquia',
    'Турция',
    'Туреччина',
  ],
  dolmabahce: ['Dolmabahche', 'Dolmabakhche', 'Долмабахче'],
  chernihiv: ['Chernigov', 'Чернигов', 'Чернігів'],
  russia: ['Russland', 'Russie', 'Rusia', 'Rosja', 'Rusya', 'Россия', 'Росія'],
  ukraine: ['Ucrania', 'Ukraina', 'Ucraina', 'Ukrayna', 'Украина', 'Україна'],
  belarus: ['Byelorussia', 'Беларусь', 'Білорусь'],
  defence: ['defense'],
};

const CANONICAL = new Map(
  Object.entries(VARIANTS).flatMap(([word, others]) =>
    others.map((other) => [foldLetters(other), word] as const),
  ),
);

/** Slavic names in -sky: `Medinsky`, `Medinskiy`, `Medinskij`, `Medinskii`, `Zelenskyy`. */
const SKI = /^(.{2,})sk(?:yy|iy|ij|yi|ii|yj|y|i)$/;

/**
 * The one spelling under which a folded word is filed: `kiev` → `kyiv`, `turkiye` → `turkey`,
 * `medinsky` → `medinski`, `zelenskyy` → `zelenski`; any other word stays.
 */
export const canonicalSpelling = (word: string): string =>
  CANONICAL.get(word) ?? (word.endsWith('sk') ? word : word.replace(SKI, '$1ski'));
