import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work training: longest duration (§ 3-5 andre ledd). */
export const atrDurBase = parameter({
  id: 'ATR.DUR_BASE',
  title: { nb: 'Arbeidstrening: lengste varighet', nn: 'Arbeidstrening: lengste varigheit', en: 'Work training: longest duration' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 3-5 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
