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
    [
      'À Istanbul, Russes et Ukrainiens se sont parlé pour la première fois depuis 2022.',
      'talks:covered',
    ],
    ['Mille contre mille : le plus grand échange de la guerre', 'swap:covered'],
    ['Les 303 derniers prisonniers échangés sont rentrés dimanche.', 'swap:covered'],
    ['Moscou et Kiev s’échangent des accusations.', ''],
    ['Échange de tirs à la frontière.', ''],
    [
      'La troisième session de pourparlers à Istanbul s’est ouverte le 23 juillet.',
      'talks:related',
    ],
    [
      'Un échange de prisonniers entre Washington et Moscou a eu lieu à Ankara en août 2024.',
      'swap:other',
    ],
    ['Les élèves en échange à Istanbul racontent.', ''],
    ['Réunion à Istanbul des banquiers centraux.', ''],
    ['Istanbul : fin des négociations entre Russes et Ukrainiens', 'talks:covered'],
    ['Échange de prisonniers : les images du retour des 303', 'swap:covered'],
    ["Pourquoi les pourparlers d'Istanbul de 2022 ont échoué", 'talks:related'],
    ["Otages contre détenus : l'échange entre Israël et le Hamas", 'swap:other'],
    ['Les deux pays ont procédé à l’échange des dépouilles de soldats.', ''],
    ['Le 3e cycle de pourparlers à Istanbul', 'talks:related'],
    [
      "Après les pourparlers d'Istanbul du 16 mai, l'échange de 1 000 prisonniers s'est achevé.",
      'talks:covered swap:covered',
    ],
  ],
};
