import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: participation below this percent was paid as half a month (MR). */
export const aftPartHalfOld = parameter({
  id: 'AFT.PART_HALF_OLD',
  title: {
    nb: 'AFT: deltakelse under denne prosenten ble betalt som halv måned',
    nn: 'AFT: deltaking under denne prosenten vart betalt som halv månad',
    en: 'AFT: participation below this percent was paid as half a month',
  },
  unit: 'percent',
  law: 'PRAKSIS',
  section: '',
  source: 'MR',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), to: localDate('2025-12-31'), startNotFound: true, value: 50 }],
});
