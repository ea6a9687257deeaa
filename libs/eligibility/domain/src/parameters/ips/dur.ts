import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** IPS: longest duration (§ 3-5 andre ledd). */
export const ipsDur = parameter({
  id: 'IPS.DUR',
  title: { nb: 'IPS: lengste varighet', nn: 'IPS: lengste varigheit', en: 'IPS: longest duration' },
  unit: 'months',
  law: 'FOR-2023-06-20-1073',
  section: '§ 3-5 andre ledd',
  source: 'EF',
  confidence: 'high',
  values: [{ from: localDate('2023-06-20'), value: 12 }],
});
