import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: main rule for extent (SECTOR). */
export const aftExtentMain = parameter({
  id: 'AFT.EXTENT_MAIN',
  title: { nb: 'AFT: hovedregel for omfang', nn: 'AFT: hovudregel for omfang', en: 'AFT: main rule for extent' },
  unit: 'percent',
  law: 'PRAKSIS',
  section: '',
  source: 'SECTOR',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 50 }],
});
