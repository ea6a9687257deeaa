import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work with support: turned (§ 2-1). */
export const amsMinAge = parameter({
  id: 'AMS.MIN_AGE',
  title: { nb: 'Arbeid med støtte: fylt', nn: 'Arbeid med støtte: fylt', en: 'Work with support: turned' },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 2-1',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 16 }],
});
