import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction allowance: a year, in basic amounts (§ 20 første ledd). */
export const intBenefit = parameter({
  id: 'INT.BENEFIT',
  title: {
    nb: 'Introduksjonsstønad: årlig ytelse i grunnbeløp',
    nn: 'Introduksjonsstønad: årleg yting i grunnbeløp',
    en: 'Introduction allowance: a year, in basic amounts',
  },
  unit: 'G',
  law: 'LOV-2020-11-06-127',
  section: '§ 20 første ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 2, startNotFound: true }],
});
