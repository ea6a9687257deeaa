import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA ordinary, old scheme: grant to the employer (kapittel 14 (eldre ordlyd)). */
export const vtoRate = parameter({
  id: 'VTO.RATE',
  title: {
    nb: 'VTA ordinær, gammel ordning: tilskudd til arbeidsgiver',
    nn: 'VTA ordinær, gammal ordning: tilskot til arbeidsgivar',
    en: 'VTA ordinary, old scheme: grant to the employer',
  },
  unit: 'øre a month',
  law: 'FOR-2015-12-11-1598',
  section: 'kapittel 14 (eldre ordlyd)',
  source: 'TGA, M33, asvl.no',
  confidence: 'medium',
  values: [
    { from: localDate('2018-01-01'), to: localDate('2018-12-31'), value: 555_000 },
    { from: localDate('2022-01-01'), to: localDate('2022-12-31'), value: 624_100 },
    {
      from: localDate('2023-01-01'),
      to: localDate('2023-12-31'),
      value: 642_800,
      note: 'asvl.no/arbeidsgiverstotte/tilskuddssatser har 6 572 kr; 6 428 kr er det Navs fagsystem betaler.',
    },
    { from: localDate('2024-01-01'), to: localDate('2024-12-31'), value: 680_800 },
    { from: localDate('2025-01-01'), to: localDate('2025-12-31'), value: 706_700 },
    { from: localDate('2026-01-01'), to: localDate('2026-12-31'), value: 732_100 },
  ],
  unknown: [
    {
      from: localDate('2016-01-01'),
      to: localDate('2017-12-31'),
      why: { nb: 'Satsene ble ikke funnet.', nn: 'Satsane vart ikkje funne.', en: 'The rates were not found.' },
    },
    {
      from: localDate('2019-01-01'),
      to: localDate('2021-12-31'),
      why: { nb: 'Satsene ble ikke funnet.', nn: 'Satsane vart ikkje funne.', en: 'The rates were not found.' },
    },
    {
      from: localDate('2027-01-01'),
      why: { nb: 'Satsen for 2027 er ikke kjent.', nn: 'Satsen for 2027 er ikkje kjend.', en: 'The 2027 rate is not known.' },
    },
  ],
});
