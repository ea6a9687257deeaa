import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training letters a–e: from the year the person turns (§ 7-3 andre ledd). */
export const oplAgeAe = parameter({
  id: 'OPL.AGE_AE',
  title: {
    nb: 'Opplæring bokstav a–e: fra det året personen fyller',
    nn: 'Opplæring bokstav a–e: frå det året personen fyller',
    en: 'Training letters a–e: from the year the person turns',
  },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-3 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-07-01'), value: 19 }],
});
