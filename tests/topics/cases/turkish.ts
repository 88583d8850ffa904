import type { LanguageCases } from './language-cases.ts';

export const turkish: LanguageCases = {
  around: 'Rusya ve Ukrayna; esirler.',
  cases: [
    ["Rusya ile Ukrayna heyetleri İstanbul'da görüştü.", 'talks:covered'],
    ['İSTANBUL’DAKİ BARIŞ GÖRÜŞMELERİ İKİ SAAT SÜRDÜ', 'talks:covered'],
    ["Taraflar 1000'er esiri takas etti.", 'swap:covered'],
    ["İkinci tur müzakereler 2 Haziran'da İstanbul'da yapıldı.", 'talks:related'],
    ['Merkez Bankası swap anlaşmasını uzattı.', ''],
    ["Galatasaray, İstanbul'da yıldız futbolcunun menajeriyle görüşmelere başladı.", ''],
    ['İsrail ile Hamas arasında rehine ve esir takası anlaşması.', 'swap:other'],
    ["6 Mayıs'taki esir takasında 205 asker döndü.", 'swap:related'],
    ['İstanbul Üniversitesi öğrenci değişim programı başvuruları başladı.', ''],
    ["Nüfus mübadelesi 1923'te başladı.", ''],
    ["İran ile Avrupa ülkeleri arasında İstanbul'da nükleer görüşmeler yapıldı.", 'talks:other'],
    ['Ukrayna ile Rusya arasındaki esir değişiminin ilk aşaması tamamlandı.', 'swap:covered'],
    [
      "Taraflar İstanbul'daki üçüncü turda 1200 esirin takasında anlaştı.",
      'talks:related swap:related',
    ],
    ['Zelenskiy: İstanbul görüşmelerine hazırız', 'talks:covered'],
    ['390 kişi takas edildi.', 'swap:covered'],
    ['Esirler bine bin formülüyle takas edilecek.', 'swap:covered'],
    ["Bakan İstanbul'da sendikalarla zam görüşmelerine başladı.", ''],
    ["Kitap takası etkinliği İstanbul'da.", ''],
    ["İklim değişimi toplantısı İstanbul'da yapıldı.", ''],
    ['Askerlerin cenazeleri takas edildi.', ''],
  ],
};
