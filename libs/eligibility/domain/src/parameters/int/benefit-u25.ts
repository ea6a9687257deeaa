import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction allowance below the age of the full rate: thirds of the allowance (§ 20 tredje ledd). */
export const intBenefitU25 = parameter({
  id: 'INT.BENEFIT_U25',
  title: {
    nb: 'Introduksjonsstønad under full sats-alderen: tredeler av stønaden',
    nn: 'Introduksjonsstønad under alderen for full sats: tredelar av stønaden',
    en: 'Introduction allowance below the age of the full rate: thirds of the allowance',
  },
  unit: 'thirds',
  law: 'LOV-2020-11-06-127',
  section: '§ 20 tredje ledd',
  source: 'INT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 2, startNotFound: true }],
});
