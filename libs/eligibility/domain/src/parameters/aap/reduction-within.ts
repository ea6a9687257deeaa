import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: reduction at the latest after the breach (§ 11-9). */
export const aapReductionWithin = parameter({
  id: 'AAP.REDUCTION_WITHIN',
  title: {
    nb: 'AAP: trekk senest etter bruddet',
    nn: 'AAP: trekk seinast etter brotet',
    en: 'AAP: reduction at the latest after the breach',
  },
  unit: 'months',
  law: 'LOV-1997-02-28-19',
  section: '§ 11-9',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 3, startNotFound: true }],
});
