import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Functional assistance: granted for (NAVNO). */
export const funGrantPeriod = parameter({
  id: 'FUN.GRANT_PERIOD',
  title: { nb: 'Funksjonsassistanse: gis for', nn: 'Funksjonsassistanse: blir gitt for', en: 'Functional assistance: granted for' },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'NAVNO',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 1 }],
});
