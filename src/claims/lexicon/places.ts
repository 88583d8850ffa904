export interface PlaceEntry {
  readonly key: string;
  readonly name: string;
  readonly forms: string;
  /** The larger place it lies in. */
  readonly within?: string;
}

/** Places that talks or the freed may be said to be at; folded patterns. */
export const PLACES: readonly PlaceEntry[] = [
  {
    key: 'dolmabahce',
    name: 'Dolmabahçe Palace, Istanbul',
    within: 'istanbul',
    forms: 'dolmabah[cs]h?e(?: palace| sarayi| working office| office)?',
  },
  {
    key: 'ciragan',
    name: 'Çırağan Palace, Istanbul',
    within: 'istanbul',
    forms: '(?:ciragan|tchiragan)(?: palace)?',
  },
  {
    key: 'topkapi',
    name: 'Topkapı Palace, Istanbul',
    within: 'istanbul',
    forms: 'topkapi(?: palace)?',
  },
  { key: 'istanbul', name: 'Istanbul', within: 'turkey', forms: 'istanbul|constantinople|stambul' },
  { key: 'antalya', name: 'Antalya', within: 'turkey', forms: 'antalya' },
  {
    key: 'ankara',
    name: 'Ankara',
    within: 'turkey',
    forms: "ankara|(?:turkish|turk(?:ey|iye)'s) capital(?!,? ankara)|capital of turk(?:ey|iye)",
  },
  { key: 'turkey', name: 'Türkiye', forms: 'turkey|turkiye|turkish soil' },
  { key: 'belarus', name: 'Belarus', forms: 'belarus(?:ian)?' },
  { key: 'minsk', name: 'Minsk', within: 'belarus', forms: 'minsk' },
  { key: 'gomel', name: 'Gomel', within: 'belarus', forms: 'gomel|homel' },
  { key: 'chernihiv', name: 'Chernihiv', within: 'ukraine', forms: 'cherni(?:h|g|gh)[io]v' },
  { key: 'odesa', name: 'Odesa', within: 'ukraine', forms: 'odess?a' },
  { key: 'kyiv', name: 'Kyiv', within: 'ukraine', forms: 'kyiv|kiev' },
  { key: 'lviv', name: 'Lviv', within: 'ukraine', forms: 'lviv|lvov' },
  { key: 'kharkiv', name: 'Kharkiv', within: 'ukraine', forms: 'kharkiv|kharkov' },
  { key: 'sumy', name: 'Sumy', within: 'ukraine', forms: 'sumy' },
  { key: 'zhytomyr', name: 'Zhytomyr', within: 'ukraine', forms: 'zhytom[iy]r' },
  { key: 'poltava', name: 'Poltava', within: 'ukraine', forms: 'poltava' },
  { key: 'vinnytsia', name: 'Vinnytsia', within: 'ukraine', forms: 'vinnyts[iy]a' },
  { key: 'dnipro', name: 'Dnipro', within: 'ukraine', forms: 'dnipro' },
  { key: 'zaporizhzhia', name: 'Zaporizhzhia', within: 'ukraine', forms: 'zapori[zh]+[iy]a' },
  { key: 'ternopil', name: 'Ternopil', within: 'ukraine', forms: 'ternop[io]l' },
  { key: 'rivne', name: 'Rivne', within: 'ukraine', forms: 'rivne' },
  { key: 'cherkasy', name: 'Cherkasy', within: 'ukraine', forms: 'cherkas[iy]' },
  { key: 'mykolaiv', name: 'Mykolaiv', within: 'ukraine', forms: 'mykolaiv' },
  { key: 'khmelnytskyi', name: 'Khmelnytskyi', within: 'ukraine', forms: 'khmelnyts?kyi?' },
  { key: 'uzhhorod', name: 'Uzhhorod', within: 'ukraine', forms: 'uzh[hg]orod' },
  { key: 'kherson', name: 'Kherson', within: 'ukraine', forms: 'kherson' },
  { key: 'lutsk', name: 'Lutsk', within: 'ukraine', forms: 'lutsk' },
  { key: 'chernivtsi', name: 'Chernivtsi', within: 'ukraine', forms: 'chernivtsi' },
  { key: 'moscow', name: 'Moscow', within: 'russia', forms: 'moscow' },
  { key: 'rostov', name: 'Rostov', within: 'russia', forms: 'rostov' },
  { key: 'kursk', name: 'Kursk', within: 'russia', forms: 'kursk' },
  { key: 'belgorod', name: 'Belgorod', within: 'russia', forms: 'belgorod' },
  { key: 'bryansk', name: 'Bryansk', within: 'russia', forms: 'bryansk' },
  { key: 'crimea', name: 'Crimea', forms: 'crimea' },
  { key: 'kazakhstan', name: 'Kazakhstan', forms: 'kazakhstan' },
  { key: 'poland', name: 'Poland', forms: 'poland|warsaw|rzeszow' },
  { key: 'moldova', name: 'Moldova', forms: 'moldova' },
  { key: 'romania', name: 'Romania', forms: 'romania|bucharest' },
  { key: 'hungary', name: 'Hungary', forms: 'hungary|budapest' },
  { key: 'georgia', name: 'Georgia', forms: 'georgia|tbilisi' },
  { key: 'geneva', name: 'Geneva', within: 'switzerland', forms: 'geneva' },
  { key: 'switzerland', name: 'Switzerland', forms: 'switzerland|swiss soil' },
  { key: 'abu-dhabi', name: 'Abu Dhabi', within: 'emirates', forms: 'abu dhabi|emirati capital' },
  { key: 'dubai', name: 'Dubai', within: 'emirates', forms: 'dubai' },
  { key: 'emirates', name: 'the Emirates', forms: 'united arab emirates|emirates|the uae' },
  { key: 'riyadh', name: 'Riyadh', within: 'saudi-arabia', forms: 'riyadh|saudi capital' },
  { key: 'jeddah', name: 'Jeddah', within: 'saudi-arabia', forms: 'jeddah' },
  { key: 'saudi-arabia', name: 'Saudi Arabia', forms: 'saudi arabia' },
  { key: 'doha', name: 'Doha', within: 'qatar', forms: 'doha|qatari capital' },
  { key: 'qatar', name: 'Qatar', forms: 'qatar' },
  { key: 'vienna', name: 'Vienna', forms: 'vienna|austrian capital' },
  { key: 'vatican', name: 'the Vatican', forms: 'vatican|rome' },
  { key: 'london', name: 'London', forms: 'london' },
  { key: 'paris', name: 'Paris', forms: 'paris' },
  { key: 'berlin', name: 'Berlin', forms: 'berlin' },
  { key: 'helsinki', name: 'Helsinki', forms: 'helsinki' },
  { key: 'izmir', name: 'Izmir', within: 'turkey', forms: 'izmir' },
  { key: 'bursa', name: 'Bursa', within: 'turkey', forms: 'bursa' },
  { key: 'bodrum', name: 'Bodrum', within: 'turkey', forms: 'bodrum' },
  { key: 'cairo', name: 'Cairo', forms: 'cairo' },
  { key: 'beijing', name: 'Beijing', forms: 'beijing' },
  { key: 'sochi', name: 'Sochi', within: 'russia', forms: 'sochi' },
  { key: 'baku', name: 'Baku', forms: 'baku' },
];

/** Countries and bodies that may host or mediate; folded patterns, adjectives and capitals included. */
export const HOSTS: readonly {
  readonly key: string;
  readonly name: string;
  readonly forms: string;
}[] = [
  {
    key: 'turkey',
    name: 'Türkiye',
    forms: "turkey|turkiye|turkish|turks|ankara|erdogan|fidan|turkey's|turkiye's",
  },
  {
    key: 'emirates',
    name: 'the United Arab Emirates',
    forms: 'united arab emirates|emirates|uae|emirati(?:s)?|abu dhabi',
  },
  { key: 'saudi-arabia', name: 'Saudi Arabia', forms: 'saudi(?: arabia|s|n)?|riyadh' },
  { key: 'qatar', name: 'Qatar', forms: 'qatar(?:i|is)?|doha' },
  {
    key: 'united-states',
    name: 'the United States',
    forms:
      'united states|u\\.s\\.|washington|american(?:s)?|the us|us(?= (?:mediat|official|diplomat|envoy|president))|trump|rubio|witkoff',
  },
  { key: 'vatican', name: 'the Vatican', forms: 'vatican|pope|holy see' },
  { key: 'switzerland', name: 'Switzerland', forms: 'switzerland|swiss|geneva' },
  { key: 'oman', name: 'Oman', forms: 'oman(?:i|is)?|muscat' },
  { key: 'norway', name: 'Norway', forms: 'norw(?:ay|egians?)|oslo' },
  { key: 'china', name: 'China', forms: 'china|chinese|beijing' },
  { key: 'hungary', name: 'Hungary', forms: 'hungar(?:y|ian|ians)|budapest|orban' },
  {
    key: 'united-nations',
    name: 'the United Nations',
    forms: 'united nations|u\\.n\\.|the un|guterres',
  },
  { key: 'belarus', name: 'Belarus', forms: 'belarus(?:ian)?|minsk|lukashenk[ao]' },
  { key: 'kazakhstan', name: 'Kazakhstan', forms: 'kazakh(?:stan|s)?|astana' },
  { key: 'brazil', name: 'Brazil', forms: 'brazil(?:ian)?|lula' },
  { key: 'india', name: 'India', forms: 'india(?:n)?|delhi|modi' },
  { key: 'azerbaijan', name: 'Azerbaijan', forms: 'azerbaijan(?:i)?|baku' },
  { key: 'france', name: 'France', forms: 'france|french|paris|macron' },
  { key: 'germany', name: 'Germany', forms: 'german(?:y|s)?|berlin|merz' },
  { key: 'poland', name: 'Poland', forms: 'poland|polish|warsaw|tusk' },
  { key: 'egypt', name: 'Egypt', forms: 'egypt(?:ian)?|cairo' },
  { key: 'israel', name: 'Israel', forms: 'israel(?:i)?' },
  { key: 'european-union', name: 'the European Union', forms: 'european union|the eu|brussels' },
];
