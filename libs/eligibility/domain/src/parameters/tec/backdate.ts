import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Days a start date may lie back in time (Nav’s system) (TGA). */
export const tecBackdate = parameter({
  id: 'TEC.BACKDATE',
  title: {
    nb: 'Dager en startdato kan ligge tilbake i tid (Navs fagsystem)',
    nn: 'Dagar ein startdato kan liggje tilbake i tid (fagsystemet til Nav)',
    en: 'Days a start date may lie back in time (Nav’s system)',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 7 }],
});
