import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: under this age (§ 8-3 første ledd). */
export const somMaxAge = parameter({
  id: 'SOM.MAX_AGE',
  title: { nb: 'Sommerjobb: under denne alderen', nn: 'Sommarjobb: under denne alderen', en: 'Summer job: under this age' },
  unit: 'years',
  law: 'FOR-2015-12-11-1598',
  section: '§ 8-3 første ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 30 }],
});
