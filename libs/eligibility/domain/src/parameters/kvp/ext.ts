import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: extension for special reasons (§ 32 første ledd). */
export const kvpExt = parameter({
  id: 'KVP.EXT',
  title: { nb: 'KVP: forlengelse av særlige grunner', nn: 'KVP: forlenging av særlege grunnar', en: 'KVP: extension for special reasons' },
  unit: 'months',
  law: 'LOV-2009-12-18-131',
  section: '§ 32 første ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12, startNotFound: true }],
});
