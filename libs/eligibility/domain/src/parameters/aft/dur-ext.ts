import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: extension (§ 13-4 andre ledd). */
export const aftDurExt = parameter({
  id: 'AFT.DUR_EXT',
  title: { nb: 'AFT: forlengelse', nn: 'AFT: forlenging', en: 'AFT: extension' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 13-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-10-01'), value: 12 }],
});
