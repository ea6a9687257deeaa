import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** How long after it was due the confirmation is still taken (nav-systems.md 2.8: the job-seeker register). */
export const regConfirmGrace = parameter({
  id: 'REG.CONFIRM_GRACE',
  title: {
    nb: 'Dager etter fristen bekreftelsen fortsatt kan gis før registreringen avsluttes',
    nn: 'Dagar etter fristen stadfestinga framleis kan givast før registreringa blir avslutta',
    en: 'Days after the due day on which the confirmation is still taken before the registration ends',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'PAW',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 7 }],
});
