import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: refund rate with reduced work capacity (§ 8-6 fjerde ledd). */
export const somRateReduced = parameter({
  id: 'SOM.RATE_REDUCED',
  title: {
    nb: 'Sommerjobb: refusjonssats ved nedsatt arbeidsevne',
    nn: 'Sommarjobb: refusjonssats ved nedsett arbeidsevne',
    en: 'Summer job: refund rate, reduced work capacity',
  },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 8-6 fjerde ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 75 }],
});
