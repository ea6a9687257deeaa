import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: lowest extent at the beginning (SECTOR). */
export const aftExtentStart = parameter({
  id: 'AFT.EXTENT_START',
  title: { nb: 'AFT: laveste omfang ved oppstart', nn: 'AFT: lågaste omfang ved oppstart', en: 'AFT: lowest extent at the beginning' },
  unit: 'percent',
  law: 'PRAKSIS',
  section: '',
  source: 'SECTOR',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 30 }],
});
