import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: first day of the summer (§ 8-4 andre ledd). */
export const somWindowStart = parameter({
  id: 'SOM.WINDOW_START',
  title: { nb: 'Sommerjobb: første dag i sommeren', nn: 'Sommarjobb: første dag i sommaren', en: 'Summer job: first day of the summer' },
  unit: 'month and day',
  law: 'FOR-2015-12-11-1598',
  section: '§ 8-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 601 }],
});
