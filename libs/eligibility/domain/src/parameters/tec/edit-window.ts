import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** The provider’s time to change an ended participation (AMT). */
export const tecEditWindow = parameter({
  id: 'TEC.EDIT_WINDOW',
  title: {
    nb: 'Arrangørens tid til å endre en avsluttet deltakelse',
    nn: 'Tida arrangøren har til å endre ei avslutta deltaking',
    en: 'The provider’s time to change an ended participation',
  },
  unit: 'months',
  law: 'PRAKSIS',
  section: '',
  source: 'AMT',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 2 }],
});
