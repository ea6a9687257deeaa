import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';
import { inYear } from '../years';

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
  values: [inYear(2023, 3900), inYear(2024, 4000), inYear(2025, 4100)],
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
