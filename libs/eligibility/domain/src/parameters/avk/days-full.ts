import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Clarification: days a week at full time (MR). */
export const avkDaysFull = parameter({
  id: 'AVK.DAYS_FULL',
  title: {
    nb: 'Avklaring: dager i uken ved full tid',
    nn: 'Avklaring: dagar i veka ved full tid',
    en: 'Clarification: days a week at full time',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'MR',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 5 }],
});
