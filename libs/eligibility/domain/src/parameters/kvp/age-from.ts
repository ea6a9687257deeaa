import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: working age from (§ 29 første ledd (uten tall)). */
export const kvpAgeFrom = parameter({
  id: 'KVP.AGE_FROM',
  title: { nb: 'KVP: yrkesaktiv alder fra', nn: 'KVP: yrkesaktiv alder frå', en: 'KVP: working age from' },
  unit: 'years',
  law: 'LOV-2009-12-18-131',
  section: '§ 29 første ledd (uten tall)',
  source: 'VA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 18, startNotFound: true }],
});
