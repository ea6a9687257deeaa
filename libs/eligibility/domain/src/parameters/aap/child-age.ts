import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP and qualification allowance: child supplement for children under (§ 1-5). */
export const aapChildAge = parameter({
  id: 'AAP.CHILD_AGE',
  title: {
    nb: 'AAP og kvalifiseringsstønad: barnetillegg for barn under',
    nn: 'AAP og kvalifiseringsstønad: barnetillegg for barn under',
    en: 'AAP and qualification allowance: child supplement for children under',
  },
  unit: 'years',
  law: 'LOV-1997-02-28-19',
  section: '§ 1-5',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 18, startNotFound: true }],
});
