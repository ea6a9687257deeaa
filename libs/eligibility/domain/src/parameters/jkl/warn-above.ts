import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Job club: length above which the product warns (AMT, E-18). */
export const jklWarnAbove = parameter({
  id: 'JKL.WARN_ABOVE',
  title: {
    nb: 'Jobbklubb: lengde produktet varsler over',
    nn: 'Jobbklubb: lengd produktet varslar over',
    en: 'Job club: length above which the product warns',
  },
  unit: 'weeks',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT, E-18',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 12 }],
});
