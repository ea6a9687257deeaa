import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS ung: under (§ 3-6 første ledd, § 3-1 første ledd). */
export const ipuMaxAge = parameter({
  id: 'IPU.MAX_AGE',
  title: { nb: 'IPS ung: under', nn: 'IPS ung: under', en: 'IPS ung: under' },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-6 første ledd, § 3-1 første ledd',
  source: 'EF',
  confidence: 'medium',
  values: [{ from: localDate('2023-06-20'), value: 30 }],
});
