import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA pre-approved: state rate per place (§ 14-8 første ledd). */
export const vtsRate = parameter({
  id: 'VTS.RATE',
  title: {
    nb: 'VTA forhåndsgodkjent: statlig sats per plass',
    nn: 'VTA førehandsgodkjend: statleg sats per plass',
    en: 'VTA pre-approved: state rate per place',
  },
  unit: 'øre a month',
  law: 'FOR-2015-12-11-1598',
  section: '§ 14-8 første ledd',
  source: 'MR V404, iarbeid.no, M33, asvl.no',
  confidence: 'medium',
  values: [
    { from: localDate('2016-01-01'), to: localDate('2016-12-31'), value: 1_253_200 },
    { from: localDate('2018-01-01'), to: localDate('2018-12-31'), value: 1_323_100 },
    {
      from: localDate('2023-01-01'),
      to: localDate('2023-12-31'),
      value: 1_566_700,
      note: 'asvl.no/betalingssatser-2023 har 15 324 kr, fra før revidert budsjett; 15 667 kr er oppgitt for hele året.',
    },
    { from: localDate('2024-01-01'), to: localDate('2024-12-31'), value: 1_623_100 },
    { from: localDate('2025-01-01'), to: localDate('2025-12-31'), value: 1_684_800 },
    { from: localDate('2026-01-01'), to: localDate('2026-12-31'), value: 1_745_500 },
  ],
  unknown: [
    {
      from: localDate('2017-01-01'),
      to: localDate('2017-12-31'),
      why: { nb: 'Satsen ble ikke funnet.', nn: 'Satsen vart ikkje funnen.', en: 'The rate was not found.' },
    },
    {
      from: localDate('2019-01-01'),
      to: localDate('2022-12-31'),
      why: { nb: 'Satsene ble ikke funnet.', nn: 'Satsane vart ikkje funne.', en: 'The rates were not found.' },
    },
    {
      from: localDate('2027-01-01'),
      why: { nb: 'Satsen for 2027 er ikke kjent.', nn: 'Satsen for 2027 er ikkje kjend.', en: 'The 2027 rate is not known.' },
    },
  ],
});
