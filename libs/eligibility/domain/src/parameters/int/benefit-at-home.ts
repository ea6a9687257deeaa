import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction allowance below the age of the full rate, living with parents: thirds of the allowance (§ 20 tredje ledd). */
export const intBenefitAtHome = parameter({
  id: 'INT.BENEFIT_AT_HOME',
  title: {
    nb: 'Introduksjonsstønad under full sats-alderen, bor med foreldre: tredeler av stønaden',
    nn: 'Introduksjonsstønad under alderen for full sats, bur med foreldre: tredelar av stønaden',
    en: 'Introduction allowance below the age of the full rate, living with parents: thirds of the allowance',
  },
  unit: 'thirds',
  law: 'LOV-2020-11-06-127',
  section: '§ 20 tredje ledd',
  source: 'INT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 1, startNotFound: true }],
});
