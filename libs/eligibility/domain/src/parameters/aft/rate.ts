import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';
import { inYear, rateNotFound, rateNotKnownFrom } from '../years';

/** AFT: state rate per place (§ 13-7 første ledd). */
export const aftRate = parameter({
  id: 'AFT.RATE',
  title: { nb: 'AFT: statlig sats per plass', nn: 'AFT: statleg sats per plass', en: 'AFT: state rate per place' },
  unit: 'øre a month',
  law: 'FOR-2015-12-11-1598',
  section: '§ 13-7 første ledd',
  source: 'MR V404, iarbeid.no, asvl.no',
  confidence: 'medium',
  values: [
    inYear(2018, 1_647_000),
    inYear(2023, 1_950_000, 'asvl.no/betalingssatser-2023 har 19 075 kr, fra før revidert budsjett; 19 500 kr er oppgitt for hele året.'),
    inYear(2025, 2_097_500),
    inYear(2026, 2_173_000),
  ],
  unknown: [
    {
      from: localDate('2016-10-01'),
      to: localDate('2017-12-31'),
      why: { nb: 'Satsen ble ikke funnet.', nn: 'Satsen vart ikkje funnen.', en: 'The rate was not found.' },
    },
    rateNotFound(2019, 2022),
    {
      from: localDate('2024-01-01'),
      to: localDate('2024-12-31'),
      why: {
        nb: 'Satsen for 2024 står bare i testdata uten dato.',
        nn: 'Satsen for 2024 står berre i testdata utan dato.',
        en: 'The 2024 rate is only in test data without a date.',
      },
    },
    rateNotKnownFrom(2027),
  ],
});
