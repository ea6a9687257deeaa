import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme: has not turned (§ 3 bokstav a). */
export const unpAgeTo = parameter({
  id: 'UNP.AGE_TO',
  title: { nb: 'Ungdomsprogrammet: har ikke fylt', nn: 'Ungdomsprogrammet: har ikkje fylt', en: 'Youth programme: has not turned' },
  unit: 'years',
  law: 'FOR-2025-06-20-1182',
  section: '§ 3 bokstav a',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 29 }],
});
