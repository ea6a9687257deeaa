import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme benefit: full rate from the age of (§ 9 første ledd). */
export const unpFullAge = parameter({
  id: 'UNP.FULL_AGE',
  title: {
    nb: 'Ungdomsprogramytelse: full sats fra fylte',
    nn: 'Ungdomsprogramyting: full sats frå fylte',
    en: 'Youth programme benefit: full rate from the age of',
  },
  unit: 'years',
  law: 'FOR-2025-06-20-1182',
  section: '§ 9 første ledd',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 25 }],
});
