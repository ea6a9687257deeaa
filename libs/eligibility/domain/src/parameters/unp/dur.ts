import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Youth programme: longest duration (§ 6). */
export const unpDur = parameter({
  id: 'UNP.DUR',
  title: { nb: 'Ungdomsprogrammet: lengste varighet', nn: 'Ungdomsprogrammet: lengste varigheit', en: 'Youth programme: longest duration' },
  unit: 'weeks',
  law: 'FOR-2025-06-20-1182',
  section: '§ 6',
  source: 'UP',
  confidence: 'high',
  values: [{ from: localDate('2025-08-01'), value: 52 }],
});
