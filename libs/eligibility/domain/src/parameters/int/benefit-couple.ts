import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction allowance, couples without children who both take part: sixths of the allowance (§ 20 fjerde ledd). */
export const intBenefitCouple = parameter({
  id: 'INT.BENEFIT_COUPLE',
  title: {
    nb: 'Introduksjonsstønad, par uten barn som begge deltar: sjettedeler av stønaden',
    nn: 'Introduksjonsstønad, par utan barn som begge deltek: sjettedelar av stønaden',
    en: 'Introduction allowance, couples without children who both take part: sixths of the allowance',
  },
  unit: 'sixths',
  law: 'LOV-2020-11-06-127',
  section: '§ 20 fjerde ledd',
  source: 'INT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 5, startNotFound: true }],
});
