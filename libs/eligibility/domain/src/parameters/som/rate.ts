import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: refund rate (§ 8-6 fjerde ledd). */
export const somRate = parameter({
  id: 'SOM.RATE',
  title: { nb: 'Sommerjobb: refusjonssats', nn: 'Sommarjobb: refusjonssats', en: 'Summer job: refund rate' },
  unit: 'percent',
  law: 'FOR-2015-12-11-1598',
  section: '§ 8-6 fjerde ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 50 }],
});
