import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth guarantee with adapted vocational training: from the year the person turns (§ 4-1). */
export const ugaAgeFromD = parameter({
  id: 'UGA.AGE_FROM_D',
  title: {
    nb: 'Ungdomsgarantien ved tilrettelagt fag- og yrkesopplæring: fra det året personen fyller',
    nn: 'Ungdomsgarantien ved tilrettelagd fag- og yrkesopplæring: frå det året personen fyller',
    en: 'Youth guarantee with adapted vocational training: from the year the person turns',
  },
  unit: 'years',
  law: 'FOR-2023-06-20-1073',
  section: '§ 4-1',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 16 }],
});
