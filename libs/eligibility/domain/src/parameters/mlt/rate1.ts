import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Temporary wage subsidy: first refund rate (§ 9-5 tredje ledd). */
export const mltRate1 = parameter({
  id: 'MLT.RATE1',
  title: {
    nb: 'Midlertidig lønnstilskudd: første sats',
    nn: 'Mellombels lønstilskot: første sats',
    en: 'Temporary wage subsidy: first rate',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 9-5 tredje ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2019-07-01'), value: 40 }],
  unknown: [
    {
      from: localDate('2016-01-01'),
      to: localDate('2019-06-30'),
      why: {
        nb: 'Satsene før 1. juli 2019 er ikke funnet.',
        nn: 'Satsane før 1. juli 2019 er ikkje funne.',
        en: 'The rates before 1 July 2019 were not found.',
      },
    },
  ],
});
