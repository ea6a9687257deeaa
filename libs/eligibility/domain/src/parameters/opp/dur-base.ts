import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Follow-up: longest duration (§ 4-4 andre ledd). */
export const oppDurBase = parameter({
  id: 'OPP.DUR_BASE',
  title: { nb: 'Oppfølging: lengste varighet', nn: 'Oppfølging: lengste varigheit', en: 'Follow-up: longest duration' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 4-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6 }],
});
