import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Qualification allowance below the age of the full rate: thirds of the allowance (§ 35 andre ledd). */
export const kvpBenefitU25 = parameter({
  id: 'KVP.BENEFIT_U25',
  title: {
    nb: 'Kvalifiseringsstønad under full sats-alderen: tredeler av stønaden',
    nn: 'Kvalifiseringsstønad under alderen for full sats: tredelar av stønaden',
    en: 'Qualification allowance below the age of the full rate: thirds of the allowance',
  },
  unit: 'thirds',
  law: 'LOV-2009-12-18-131',
  section: '§ 35 andre ledd',
  source: 'STL',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 2, startNotFound: true }],
});
