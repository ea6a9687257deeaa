import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Time limit for claiming refund after a grant period (TGA). */
export const tecRefundDeadline = parameter({
  id: 'TEC.REFUND_DEADLINE',
  title: {
    nb: 'Frist for å kreve refusjon etter en tilskuddsperiode',
    nn: 'Frist for å krevje refusjon etter ein tilskotsperiode',
    en: 'Time limit for claiming refund after a grant period',
  },
  unit: 'months',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 2 }],
});
