import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: longest duration (§ 32 første ledd). */
export const kvpDur = parameter({
  id: 'KVP.DUR',
  title: { nb: 'KVP: lengste varighet', nn: 'KVP: lengste varigheit', en: 'KVP: longest duration' },
  unit: 'months',
  law: 'LOV-2009-12-18-131',
  section: '§ 32 første ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 24, startNotFound: true }],
});
