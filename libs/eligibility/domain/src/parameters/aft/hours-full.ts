import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: full time is at least (NAVNO). */
export const aftHoursFull = parameter({
  id: 'AFT.HOURS_FULL',
  title: { nb: 'AFT: full tid er minst', nn: 'AFT: full tid er minst', en: 'AFT: full time is at least' },
  unit: 'hours a week',
  law: 'PRAKSIS',
  section: '',
  source: 'NAVNO',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 30 }],
});
