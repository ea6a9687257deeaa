import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** How often a registered job seeker confirms (nav-systems.md 2.8: the job-seeker register). */
export const regConfirmEvery = parameter({
  id: 'REG.CONFIRM_EVERY',
  title: {
    nb: 'Dager mellom hver gang arbeidssøkeren bekrefter registreringen',
    nn: 'Dagar mellom kvar gong arbeidssøkjaren stadfestar registreringa',
    en: 'Days between the job seeker’s confirmations of the registration',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'PAW',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 14 }],
});
