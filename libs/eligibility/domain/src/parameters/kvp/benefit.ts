import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Qualification allowance: a year, in basic amounts (§ 35 andre ledd). */
export const kvpBenefit = parameter({
  id: 'KVP.BENEFIT',
  title: {
    nb: 'Kvalifiseringsstønad: årlig ytelse i grunnbeløp',
    nn: 'Kvalifiseringsstønad: årleg yting i grunnbeløp',
    en: 'Qualification allowance: a year, in basic amounts',
  },
  unit: 'G',
  law: 'LOV-2009-12-18-131',
  section: '§ 35 andre ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 2.041, startNotFound: true }],
});
