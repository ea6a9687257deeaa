import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: ordinary benefit period (§ 11-12). */
export const aapDur = parameter({
  id: 'AAP.DUR',
  title: { nb: 'AAP: ordinær stønadsperiode', nn: 'AAP: ordinær stønadsperiode', en: 'AAP: ordinary benefit period' },
  unit: 'months',
  law: 'LOV-1997-02-28-19',
  section: '§ 11-12',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 36, startNotFound: true }],
});
