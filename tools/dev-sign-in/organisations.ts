/** Kinds of organisation in the register that run measures for Nav. */
export const providerTypes = ['PREAPPROVED_AFT_VTA', 'TENDER_PROVIDER', 'SCHOOL', 'NAV_IN_HOUSE'] as const;

/** Østfold first, then its two neighbours: Østfold alone has seven organisations that run measures. */
export const providerCounties = ['31', '32', '33'] as const;

/**
 * The fifteen providers of the demo: by county in that order, then as they stand in data/reference/organisations.csv, the first fifteen
 * of those types. A spec holds this list against the file.
 */
export const demoProviders = [
  { number: '250794258', name: 'Rimhvit Arbeidssenter AS' },
  { number: '308053067', name: 'Rypelett Arbeid og Vekst AS' },
  { number: '243737435', name: 'Orelun Kurs og Avklaring AS' },
  { number: '368596973', name: 'Neverlett Kurs og Avklaring AS' },
  { number: '229702203', name: 'Almeklok videregående skole' },
  { number: '336718961', name: 'Tyttebærrød fagskole' },
  { number: '336686423', name: 'Nav Øst-Viken egenregi (syntetisk)' },
  { number: '348402560', name: 'Reinlav Produkter og Vekst AS' },
  { number: '304147563', name: 'Snøstille Arbeid og Vekst AS' },
  { number: '353210300', name: 'Bekkerask Karriere AS' },
  { number: '322777663', name: 'Kråkeklok Kurs og Avklaring Stiftelse' },
  { number: '325595000', name: 'Ertegrønn videregående skole' },
  { number: '213922114', name: 'Rypelett voksenopplæring' },
  { number: '288946256', name: 'Reinlav Arbeidssenter AS' },
  { number: '349895323', name: 'Almeklok Arbeid og Vekst AS' },
] as const;

/** Organisation number of a demo provider. */
export type DemoProvider = (typeof demoProviders)[number]['number'];

/** Nav's own job specialists (IPS, IPS ung, arbeid med støtte) work for this one. */
export const inHouseProvider: DemoProvider = '336686423';
