import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: work capacity reduced by at least (§ 11-5). */
export const aapMinReduction = parameter({
  id: 'AAP.MIN_REDUCTION',
  title: {
    nb: 'AAP: arbeidsevnen nedsatt med minst',
    nn: 'AAP: arbeidsevna nedsett med minst',
    en: 'AAP: work capacity reduced by at least',
  },
  unit: 'percent',
  law: 'LOV-1997-02-28-19',
  section: '§ 11-5',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 50, startNotFound: true }],
});
