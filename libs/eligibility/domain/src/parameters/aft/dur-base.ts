import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: longest duration (§ 13-4 andre ledd). */
export const aftDurBase = parameter({
  id: 'AFT.DUR_BASE',
  title: { nb: 'AFT: lengste varighet', nn: 'AFT: lengste varigheit', en: 'AFT: longest duration' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 13-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-10-01'), value: 12 }],
});
