import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: the provider’s form stops at (AMT). */
export const aftOrdinaryMaxTech = parameter({
  id: 'AFT.ORDINARY_MAX_TECH',
  title: {
    nb: 'AFT: arrangørens skjema stopper ved',
    nn: 'AFT: skjemaet til arrangøren stoppar ved',
    en: 'AFT: the provider’s form stops at',
  },
  unit: 'months',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 24 }],
});
