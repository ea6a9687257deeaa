import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** How long before it is due the confirmation can be given (nav-systems.md 2.8: the job-seeker register). */
export const regConfirmOpens = parameter({
  id: 'REG.CONFIRM_OPENS',
  title: {
    nb: 'Dager før fristen bekreftelsen åpner',
    nn: 'Dagar før fristen stadfestinga opnar',
    en: 'Days before the due day on which the confirmation opens',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'PAW',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 3 }],
});
