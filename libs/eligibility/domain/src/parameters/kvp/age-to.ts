import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: working age to (§ 29 første ledd (uten tall)). */
export const kvpAgeTo = parameter({
  id: 'KVP.AGE_TO',
  title: { nb: 'KVP: yrkesaktiv alder til', nn: 'KVP: yrkesaktiv alder til', en: 'KVP: working age to' },
  unit: 'years',
  law: 'LOV-2009-12-18-131',
  section: '§ 29 første ledd (uten tall)',
  source: 'VA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 67, startNotFound: true }],
});
