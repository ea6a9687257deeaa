import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Age below which the guardians must consent (TGF). */
export const regConsentAge = parameter({
  id: 'REG.CONSENT_AGE',
  title: {
    nb: 'Alder som foresattes samtykke kreves under',
    nn: 'Alder som samtykke frå føresette blir kravd under',
    en: 'Age below which the guardians must consent',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'TGF',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 18 }],
});
