/** Where a made-up person's family came from: which names go together with which citizenship and language. */
export interface Origin {
  /** Label in `given-names.csv` and `surnames.csv`. */
  readonly name: string;
  /** Parts of a thousand people. */
  readonly share: number;
  /** ISO 3166 alpha-3, the citizenship before any change. */
  readonly countries: readonly [string, ...string[]];
  /** ISO 639, one for each country, or one for all. */
  readonly languages: readonly [string, ...string[]];
}

/** Families from abroad. Shares are chosen so that every group is met in a list of two hundred; they are no statistics. */
export const foreignOrigins: readonly [Origin, ...Origin[]] = [
  { name: 'polish', share: 40, countries: ['POL'], languages: ['pl'] },
  { name: 'lithuanian', share: 18, countries: ['LTU'], languages: ['lt'] },
  { name: 'swedish-danish-german', share: 15, countries: ['SWE', 'DNK', 'DEU'], languages: ['sv', 'da', 'de'] },
  { name: 'latvian-estonian-romanian', share: 12, countries: ['LVA', 'EST', 'ROU'], languages: ['lv', 'et', 'ro'] },
  { name: 'somali', share: 28, countries: ['SOM'], languages: ['so'] },
  { name: 'arabic', share: 32, countries: ['SYR', 'IRQ', 'MAR', 'SDN'], languages: ['ar'] },
  { name: 'russian-ukrainian', share: 26, countries: ['UKR', 'UKR', 'RUS'], languages: ['uk', 'uk', 'ru'] },
  { name: 'eritrean-ethiopian', share: 20, countries: ['ERI', 'ERI', 'ETH'], languages: ['ti', 'ti', 'am'] },
  { name: 'iranian-afghan', share: 18, countries: ['AFG', 'IRN'], languages: ['fa'] },
  { name: 'pakistani', share: 14, countries: ['PAK'], languages: ['ur'] },
  { name: 'kurdish-turkish', share: 12, countries: ['TUR', 'IRQ'], languages: ['tr', 'ku'] },
  { name: 'bosnian-kosovan-serbian', share: 12, countries: ['BIH', 'XKX', 'SRB'], languages: ['bs', 'sq', 'sr'] },
  { name: 'vietnamese', share: 8, countries: ['VNM'], languages: ['vi'] },
  { name: 'tamil-indian', share: 7, countries: ['LKA', 'IND'], languages: ['ta', 'hi'] },
  { name: 'thai-filipino', share: 7, countries: ['THA', 'PHL'], languages: ['th', 'tl'] },
  { name: 'latin-american', share: 4, countries: ['CHL', 'COL', 'BRA'], languages: ['es', 'es', 'pt'] },
  { name: 'chinese', share: 2, countries: ['CHN'], languages: ['zh'] },
];

/** Every family, the Norwegian and Sami ones first. */
export const origins: readonly [Origin, ...Origin[]] = [
  { name: 'norwegian', share: 690, countries: ['NOR'], languages: ['no'] },
  { name: 'sami', share: 35, countries: ['NOR'], languages: ['se'] },
  ...foreignOrigins,
];
