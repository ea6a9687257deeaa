import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Mentor: longest duration (§ 5-4). */
export const menDurBase = parameter({
  id: 'MEN.DUR_BASE',
  title: { nb: 'Mentor: lengste varighet', nn: 'Mentor: lengste varigheit', en: 'Mentor: longest duration' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 5-4',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6 }],
});
