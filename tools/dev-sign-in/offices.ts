/** Nav units that the demo users work at: the ten open local offices of Østfold (county 31), and the region's units. From data/reference/nav-offices.csv. */
export const demoOffices = {
  '0101': 'Nav Halden-Aremark',
  '0104': 'Nav Moss',
  '0105': 'Nav Sarpsborg',
  '0106': 'Nav Fredrikstad',
  '0111': 'Nav Hvaler',
  '0119': 'Nav Skiptvet Marker',
  '0124': 'Nav Indre Østfold',
  '0128': 'Nav Rakkestad',
  '0135': 'Nav Råde',
  '0137': 'Nav Våler',
  '0200': 'Nav Øst-Viken',
  '0287': 'Nav Tiltak Øst-Viken',
} as const;

export type DemoOffice = keyof typeof demoOffices;
