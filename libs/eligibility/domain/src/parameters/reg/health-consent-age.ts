import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Age from which somebody consents on their own to health information being used (policy-1-arbeidslinja 4.2.3, R-10). */
export const regHealthConsentAge = parameter({
  id: 'REG.HEALTH_CONSENT_AGE',
  title: {
    nb: 'Alder for å samtykke selv om helseopplysninger',
    nn: 'Alder for å samtykkje sjølv om helseopplysningar',
    en: 'Age for consenting on one’s own about health information',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'R-10',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 16 }],
});
