import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Measure benefit: daily rate (§ 3 første ledd). */
export const tipDay = parameter({
  id: 'TIP.DAY',
  title: { nb: 'Tiltakspenger: dagsats', nn: 'Tiltakspengar: dagsats', en: 'Measure benefit: daily rate' },
  unit: 'øre a day',
  law: 'FOR-2013-11-04-1286',
  section: '§ 3 første ledd',
  source: 'TP, TPS',
  confidence: 'medium',
  values: [
    { from: localDate('2023-01-01'), to: localDate('2023-12-31'), value: 26_800 },
    { from: localDate('2024-01-01'), to: localDate('2024-12-31'), value: 28_500 },
    { from: localDate('2025-01-01'), to: localDate('2025-12-31'), value: 29_800 },
    {
      from: localDate('2026-01-01'),
      to: localDate('2026-12-31'),
      value: 31_200,
      note: 'Tiltakspengeforskriften § 3 slik den gjelder fra 1. januar 2026 (sikkerhet høy).',
    },
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
      from: localDate('2027-01-01'),
      why: { nb: 'Satsen for 2027 er ikke kjent.', nn: 'Satsen for 2027 er ikkje kjend.', en: 'The 2027 rate is not known.' },
    },
  ],
});
