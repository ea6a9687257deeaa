import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: extended benefit period (§ 11-12). */
export const aapDurExtra = parameter({
  id: 'AAP.DUR_EXTRA',
  title: { nb: 'AAP: utvidet stønadsperiode', nn: 'AAP: utvida stønadsperiode', en: 'AAP: extended benefit period' },
  unit: 'months',
  law: 'LOV-1997-02-28-19',
  section: '§ 11-12',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 24, startNotFound: true }],
});
