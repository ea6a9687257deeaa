import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit: a year, in basic amounts (§ 9 første ledd). */
export const unpBenefitG = parameter({
  id: 'UNP.BENEFIT_G',
  title: {
    nb: 'Ungdomsprogramytelse: årlig ytelse i grunnbeløp',
    nn: 'Ungdomsprogramyting: årleg yting i grunnbeløp',
    en: 'Youth programme benefit: a year, in basic amounts',
  },
  unit: 'G',
  law: 'FOR-2025-06-20-1182',
  section: '§ 9 første ledd',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 2.041 }],
});
