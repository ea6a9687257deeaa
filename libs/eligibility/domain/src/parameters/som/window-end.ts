import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: last day of the summer (§ 8-4 andre ledd). */
export const somWindowEnd = parameter({
  id: 'SOM.WINDOW_END',
  title: { nb: 'Sommerjobb: siste dag i sommeren', nn: 'Sommarjobb: siste dag i sommaren', en: 'Summer job: last day of the summer' },
  unit: 'month and day',
  law: 'FOR-2015-12-11-1598',
  section: '§ 8-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 831 }],
});
