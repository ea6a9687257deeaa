import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training letter d by exception: from the year the person turns (§ 7-3 tredje ledd). */
export const oplAgeDExc = parameter({
  id: 'OPL.AGE_D_EXC',
  title: {
    nb: 'Opplæring bokstav d unntaksvis: fra det året personen fyller',
    nn: 'Opplæring bokstav d unntaksvis: frå det året personen fyller',
    en: 'Training letter d by exception: from the year the person turns',
  },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-3 tredje ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 16 }],
});
