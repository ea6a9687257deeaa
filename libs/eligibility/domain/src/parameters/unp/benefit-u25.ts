import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit below the age of the full rate: thirds of the benefit (§ 9 første ledd). */
export const unpBenefitU25 = parameter({
  id: 'UNP.BENEFIT_U25',
  title: {
    nb: 'Ungdomsprogramytelse under full sats-alderen: tredeler av ytelsen',
    nn: 'Ungdomsprogramyting under alderen for full sats: tredelar av ytinga',
    en: 'Youth programme benefit below the age of the full rate: thirds of the benefit',
  },
  unit: 'thirds',
  law: 'FOR-2025-06-20-1182',
  section: '§ 9 første ledd',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 2 }],
});
