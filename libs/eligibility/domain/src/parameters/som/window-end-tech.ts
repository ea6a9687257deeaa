import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Summer job: last end date in Nav’s system (TGA). */
export const somWindowEndTech = parameter({
  id: 'SOM.WINDOW_END_TECH',
  title: {
    nb: 'Sommerjobb: siste sluttdag i Navs fagsystem',
    nn: 'Sommarjobb: siste sluttdag i fagsystemet til Nav',
    en: 'Summer job: last end date in Nav’s system',
  },
  unit: 'month and day',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2021-04-22'), startNotFound: true, value: 927 }],
});
