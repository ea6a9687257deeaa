import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training letter f: from the year the person turns (§ 7-3 fjerde ledd). */
export const oplAgeF = parameter({
  id: 'OPL.AGE_F',
  title: {
    nb: 'Opplæring bokstav f: fra det året personen fyller',
    nn: 'Opplæring bokstav f: frå det året personen fyller',
    en: 'Training letter f: from the year the person turns',
  },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-3 fjerde ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-07-01'), value: 22 }],
});
