import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme: has turned (§ 3 bokstav a). */
export const unpAgeFrom = parameter({
  id: 'UNP.AGE_FROM',
  title: { nb: 'Ungdomsprogrammet: har fylt', nn: 'Ungdomsprogrammet: har fylt', en: 'Youth programme: has turned' },
  unit: 'years',
  law: 'FOR-2025-06-20-1182',
  section: '§ 3 bokstav a',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 18 }],
});
