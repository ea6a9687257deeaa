import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Training: longest duration (§ 7-4 første ledd). */
export const oplDurBase = parameter({
  id: 'OPL.DUR_BASE',
  title: { nb: 'Opplæring: lengste varighet', nn: 'Opplæring: lengste varigheit', en: 'Training: longest duration' },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 7-4 første ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2025-07-01'), value: 36 }],
});
