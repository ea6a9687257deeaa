import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Age for registering oneself as a job seeker (PAW, VO). */
export const regMinAge = parameter({
  id: 'REG.MIN_AGE',
  title: {
    nb: 'Alder for å registrere seg selv som arbeidssøker',
    nn: 'Alder for å registrere seg sjølv som arbeidssøkjar',
    en: 'Age for registering oneself as a job seeker',
  },
  unit: 'years',
  law: 'PRAKSIS',
  section: '',
  source: 'PAW, VO',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 18 }],
});
