import type { LanguageCases } from './language-cases.ts';

export const spanish: LanguageCases = {
  around: 'Rusia y Ucrania; prisioneros.',
  cases: [
    ['Rusia y Ucrania negociaron en Estambul durante menos de dos horas.', 'talks:covered'],
    ['Ambas partes canjearon a 390 personas el viernes.', 'swap:covered'],
    ['El intercambio de mil prisioneros por bando concluyó el domingo.', 'swap:covered'],
    ['La segunda ronda de negociaciones en Estambul fue el 2 de junio.', 'talks:related'],
    ['Intercambio de casas: vacaciones baratas en Estambul.', ''],
    ['El Fenerbahçe negocia en Estambul el fichaje del delantero.', ''],
    ['El canje de bonos vence el jueves.', ''],
    ['Hamás e Israel acordaron un canje de rehenes por presos palestinos.', 'swap:other'],
    ['Los ministros intercambiaron impresiones sobre el gas.', ''],
    ['En el canje del 6 de mayo salieron 205 soldados por cada lado.', 'swap:related'],
    ['La reunión de Estambul entre rusos y ucranianos duró menos de dos horas.', 'talks:covered'],
    ['Tercer y último día del canje: vuelven 303 militares.', 'swap:covered'],
    ['Se intercambiaron 307 prisioneros de guerra por cada parte.', 'swap:covered'],
    ['Kiev y Moscú intercambian acusaciones y ataques.', ''],
    ['El canje de cupones termina hoy.', ''],
    ['Irán y los europeos se reúnen en Estambul.', 'talks:other'],
    ['Reunión en Estambul para cerrar el fichaje.', ''],
    ['En marzo de 2022 ya hubo conversaciones en Estambul.', 'talks:related'],
    ['Estambul acoge una segunda ronda de negociaciones entre Kiev y Moscú', 'talks:related'],
    ['Canje de prisioneros: regresan 307 soldados ucranianos', 'swap:covered'],
    ['Intercambio de parejas en la tele', ''],
    ['El intercambio Griner-Bout, en 2022', ''],
    ['La 2ª ronda en Estambul empezó tarde.', 'talks:related'],
    [
      'Tras las conversaciones de Estambul, el canje de mil prisioneros por bando.',
      'talks:covered swap:covered',
    ],
  ],
};
