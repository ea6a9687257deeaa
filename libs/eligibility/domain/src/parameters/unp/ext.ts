import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme: extension in special cases (§ 6). */
export const unpExt = parameter({
  id: 'UNP.EXT',
  title: {
    nb: 'Ungdomsprogrammet: forlengelse i særlige tilfeller',
    nn: 'Ungdomsprogrammet: forlenging i særlege tilfelle',
    en: 'Youth programme: extension in special cases',
  },
  unit: 'weeks',
  law: 'FOR-2025-06-20-1182',
  section: '§ 6',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 8 }],
});
