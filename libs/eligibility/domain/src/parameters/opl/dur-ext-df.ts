import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training letters d–f: extension for special reasons (§ 7-4 tredje ledd). */
export const oplDurExtDf = parameter({
  id: 'OPL.DUR_EXT_DF',
  title: {
    nb: 'Opplæring bokstav d–f: forlengelse av særlige grunner',
    nn: 'Opplæring bokstav d–f: forlenging av særlege grunnar',
    en: 'Training letters d–f: extension for special reasons',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 tredje ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-07-01'), value: 12 }],
});
