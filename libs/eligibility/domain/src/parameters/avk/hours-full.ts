import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Clarification: full time (MR). */
export const avkHoursFull = parameter({
  id: 'AVK.HOURS_FULL',
  title: { nb: 'Avklaring: full tid', nn: 'Avklaring: full tid', en: 'Clarification: full time' },
  unit: 'hours a week',
  law: 'PRAKSIS',
  section: '',
  source: 'MR',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 30 }],
});
