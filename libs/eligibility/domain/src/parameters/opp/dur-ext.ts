import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Follow-up: extension (§ 4-4 andre ledd). */
export const oppDurExt = parameter({
  id: 'OPP.DUR_EXT',
  title: { nb: 'Oppfølging: forlengelse', nn: 'Oppfølging: forlenging', en: 'Follow-up: extension' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 4-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6 }],
});
