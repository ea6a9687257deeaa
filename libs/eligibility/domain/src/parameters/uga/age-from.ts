import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth guarantee: from turned (§ 4-1). */
export const ugaAgeFrom = parameter({
  id: 'UGA.AGE_FROM',
  title: { nb: 'Ungdomsgarantien: fra fylte', nn: 'Ungdomsgarantien: frå fylte', en: 'Youth guarantee: from turned' },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 4-1',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-07-01'), value: 16 }],
});
