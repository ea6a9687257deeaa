import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Most days a week (Nav’s system) (AMT). */
export const tecDaysPerWeekMax = parameter({
  id: 'TEC.DAYS_PER_WEEK_MAX',
  title: {
    nb: 'Flest dager i uken (Navs fagsystem)',
    nn: 'Flest dagar i veka (fagsystemet til Nav)',
    en: 'Most days a week (Nav’s system)',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 5 }],
});
