import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit: child supplement (§ 9 tredje ledd). */
export const unpChild = parameter({
  id: 'UNP.CHILD',
  title: {
    nb: 'Ungdomsprogramytelse: barnetillegg',
    nn: 'Ungdomsprogramyting: barnetillegg',
    en: 'Youth programme benefit: child supplement',
  },
  unit: 'øre a day',
  law: 'FOR-2025-06-20-1182',
  section: '§ 9 tredje ledd',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), to: localDate('2026-12-31'), value: 3800, startNotFound: true }],
  unknown: [
    {
      from: localDate('2027-01-01'),
      why: {
        nb: 'Barnetillegget for 2027 er ikke kjent.',
        nn: 'Barnetillegget for 2027 er ikkje kjent.',
        en: 'The child supplement for 2027 is not known.',
      },
    },
  ],
});
