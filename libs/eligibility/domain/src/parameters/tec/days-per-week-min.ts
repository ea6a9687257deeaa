import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Fewest days a week (Nav’s system) (AMT). */
export const tecDaysPerWeekMin = parameter({
  id: 'TEC.DAYS_PER_WEEK_MIN',
  title: {
    nb: 'Færrest dager i uken (Navs fagsystem)',
    nn: 'Færrast dagar i veka (fagsystemet til Nav)',
    en: 'Fewest days a week (Nav’s system)',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 1 }],
});
