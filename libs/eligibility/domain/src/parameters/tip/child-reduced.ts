import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: reduced child supplement (§ 10 andre ledd). */
export const tipChildReduced = parameter({
  id: 'TIP.CHILD_REDUCED',
  title: {
    nb: 'Tiltakspenger: redusert barnetillegg',
    nn: 'Tiltakspengar: redusert barnetillegg',
    en: 'Measure benefit: reduced child supplement',
  },
  unit: 'øre a day',
  law: 'FOR-2013-11-04-1286',
  section: '§ 10 andre ledd',
  source: 'TPS',
  confidence: 'medium',
  values: [
    { from: localDate('2023-01-01'), to: localDate('2023-12-31'), value: 3900 },
    { from: localDate('2024-01-01'), to: localDate('2024-12-31'), value: 4000 },
    { from: localDate('2025-01-01'), to: localDate('2025-12-31'), value: 4100 },
  ],
  unknown: [
    {
      from: localDate('2016-01-01'),
      to: localDate('2022-12-31'),
      why: {
        nb: 'Satsene før 2023 ble ikke funnet.',
        nn: 'Satsane før 2023 vart ikkje funne.',
        en: 'The rates before 2023 were not found.',
      },
    },
    {
      from: localDate('2026-01-01'),
      why: {
        nb: 'Den offisielle reduserte satsen ble ikke funnet. 75 prosent gir 42 kr, men det er regnet ut og blir ikke betalt (E-17).',
        nn: 'Den offisielle reduserte satsen vart ikkje funnen. 75 prosent gir 42 kr, men det er rekna ut og blir ikkje betalt (E-17).',
        en: 'The official reduced rate was not found. 75 percent gives 42 kr, but that is derived and is not paid (E-17).',
      },
    },
  ],
});
