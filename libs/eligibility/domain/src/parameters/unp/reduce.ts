import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit: reduction for work income (§ 11 første ledd). */
export const unpReduce = parameter({
  id: 'UNP.REDUCE',
  title: {
    nb: 'Ungdomsprogramytelse: reduksjon for arbeidsinntekt',
    nn: 'Ungdomsprogramyting: reduksjon for arbeidsinntekt',
    en: 'Youth programme benefit: reduction for work income',
  },
  unit: 'percent',
  law: 'FOR-2025-06-20-1182',
  section: '§ 11 første ledd',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 66 }],
});
