import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** VTA ordinary, old scheme: under this age on the last day (TGA). */
export const tecMaxAgeVtao = parameter({
  id: 'TEC.MAX_AGE_VTAO',
  title: {
    nb: 'VTA ordinær, gammel ordning: under denne alderen på sluttdatoen',
    nn: 'VTA ordinær, gammal ordning: under denne alderen på sluttdatoen',
    en: 'VTA ordinary, old scheme: under this age on the last day',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'TGA',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), to: localDate('2026-08-31'), startNotFound: true, value: 67 }],
});
