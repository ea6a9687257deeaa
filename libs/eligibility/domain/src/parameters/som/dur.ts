import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: longest duration (§ 8-4 første ledd). */
export const somDur = parameter({
  id: 'SOM.DUR',
  title: { nb: 'Sommerjobb: lengste varighet', nn: 'Sommarjobb: lengste varigheit', en: 'Summer job: longest duration' },
  unit: 'weeks',
  law: 'FOR-2015-12-11-1598',
  section: '§ 8-4 første ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 4 }],
});
