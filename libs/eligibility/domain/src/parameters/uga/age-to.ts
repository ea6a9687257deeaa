import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth guarantee: until turned (§ 4-1, § 4-4). */
export const ugaAgeTo = parameter({
  id: 'UGA.AGE_TO',
  title: { nb: 'Ungdomsgarantien: fram til fylte', nn: 'Ungdomsgarantien: fram til fylte', en: 'Youth guarantee: until turned' },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 4-1, § 4-4',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-07-01'), value: 30 }],
});
