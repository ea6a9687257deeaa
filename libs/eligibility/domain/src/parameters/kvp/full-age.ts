import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Qualification allowance: full rate from the age of (§ 35 andre ledd). */
export const kvpFullAge = parameter({
  id: 'KVP.FULL_AGE',
  title: {
    nb: 'Kvalifiseringsstønad: full sats fra fylte',
    nn: 'Kvalifiseringsstønad: full sats frå fylte',
    en: 'Qualification allowance: full rate from the age of',
  },
  unit: 'years',
  law: 'LOV-2009-12-18-131',
  section: '§ 35 andre ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 25, startNotFound: true }],
});
