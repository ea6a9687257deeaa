import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit and qualification allowance: benefit days a year (§ 9 andre ledd). */
export const unpDays = parameter({
  id: 'UNP.DAYS',
  title: {
    nb: 'Ungdomsprogramytelse og kvalifiseringsstønad: stønadsdager i året',
    nn: 'Ungdomsprogramyting og kvalifiseringsstønad: stønadsdagar i året',
    en: 'Youth programme benefit and qualification allowance: benefit days a year',
  },
  unit: 'days',
  law: 'FOR-2025-06-20-1182',
  section: '§ 9 andre ledd',
  source: 'UP; STL § 35',
  confidence: 'high',
  values: [
    {
      from: localDate('2016-01-01'),
      value: 260,
      startNotFound: true,
      note: 'Ungdomsprogrammet begynte 1. august 2025; sosialtjenesteloven § 35 har det samme tallet for KVP, der starten ikke er funnet.',
    },
  ],
});
