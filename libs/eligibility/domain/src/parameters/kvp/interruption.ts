import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: ended after an interruption of (§ 34 første ledd). */
export const kvpInterruption = parameter({
  id: 'KVP.INTERRUPTION',
  title: { nb: 'KVP: avsluttes etter avbrudd i', nn: 'KVP: blir avslutta etter avbrot i', en: 'KVP: ended after an interruption of' },
  unit: 'months',
  law: 'LOV-2009-12-18-131',
  section: '§ 34 første ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12, startNotFound: true }],
});
