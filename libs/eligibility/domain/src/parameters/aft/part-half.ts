import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: participation up to this percent is paid as half a month (§ 13-7 andre ledd). */
export const aftPartHalf = parameter({
  id: 'AFT.PART_HALF',
  title: {
    nb: 'AFT: deltakelse til og med denne prosenten betales som halv måned',
    nn: 'AFT: deltaking til og med denne prosenten blir betalt som halv månad',
    en: 'AFT: participation up to this percent is paid as half a month',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 13-7 andre ledd',
  source: 'MR',
  confidence: 'medium',
  values: [{ from: localDate('2026-01-01'), value: 50 }],
});
