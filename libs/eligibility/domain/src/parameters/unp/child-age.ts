import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit: child supplement for children under (§ 9 tredje ledd). */
export const unpChildAge = parameter({
  id: 'UNP.CHILD_AGE',
  title: {
    nb: 'Ungdomsprogramytelse: barnetillegg for barn under',
    nn: 'Ungdomsprogramyting: barnetillegg for barn under',
    en: 'Youth programme benefit: child supplement for children under',
  },
  unit: 'years',
  law: 'FOR-2025-06-20-1182',
  section: '§ 9 tredje ledd',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 18 }],
});
