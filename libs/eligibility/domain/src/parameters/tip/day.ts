import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';
import { inYear, rateNotKnownFrom } from '../years';

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
    inYear(2023, 26_800),
    inYear(2024, 28_500),
    inYear(2025, 29_800),
    inYear(2026, 31_200, 'Tiltakspengeforskriften § 3 slik den gjelder fra 1. januar 2026 (sikkerhet høy).'),
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
    rateNotKnownFrom(2027),
  ],
});
