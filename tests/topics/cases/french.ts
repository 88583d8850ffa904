import type { LanguageCases } from './language-cases.ts';

export const french: LanguageCases = {
  around: 'Russie et Ukraine; prisonniers.',
  cases: [
    [
      'Les pourparlers d’Istanbul entre Kiev et Moscou ont duré moins de deux heures.',
      'talks:covered',
    ],
    ['Les deux pays ont échangé 307 prisonniers chacun samedi.', 'swap:covered'],
    ['Un échange de 1 000 prisonniers contre 1 000 a été convenu.', 'swap:covered'],
    ['Le deuxième tour de négociations à Istanbul s’est tenu le 2 juin.', 'talks:related'],
    ['Les ministres ont eu un échange de vues à Istanbul.', ''],
    ['Le Galatasaray mène des discussions à Istanbul pour recruter l’attaquant.', ''],
    ['Échange de maisons : nos conseils pour l’été.', ''],
    ['Israël et le Hamas ont procédé à un échange d’otages contre des prisonniers.', 'swap:other'],
    ['Le 6 mai, 205 soldats de chaque camp avaient été échangés.', 'swap:related'],
    ['Bureau de change : où échanger ses euros à Istanbul ?', ''],
    ['Les corps de soldats ont été échangés jeudi.', ''],
  ],
};
