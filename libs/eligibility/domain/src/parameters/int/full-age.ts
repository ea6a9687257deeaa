import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction allowance: full rate from the age of (§ 20 tredje ledd). */
export const intFullAge = parameter({
  id: 'INT.FULL_AGE',
  title: {
    nb: 'Introduksjonsstønad: full sats fra fylte',
    nn: 'Introduksjonsstønad: full sats frå fylte',
    en: 'Introduction allowance: full rate from the age of',
  },
  unit: 'years',
  law: 'LOV-2020-11-06-127',
  section: '§ 20 tredje ledd',
  source: 'INT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 25, startNotFound: true }],
});
