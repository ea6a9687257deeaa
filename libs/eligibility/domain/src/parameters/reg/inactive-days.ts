import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Time from the end of the registration as job seeker until follow-up ends by itself (nav-systems.md 2.8: navikt/veilarboppfolging). */
export const regInactiveDays = parameter({
  id: 'REG.INACTIVE_DAYS',
  title: {
    nb: 'Dager fra registreringen som arbeidssøker er avsluttet til oppfølgingen avsluttes av seg selv',
    nn: 'Dagar frå registreringa som arbeidssøkjar er avslutta til oppfølginga blir avslutta av seg sjølv',
    en: 'Days from the end of the registration as job seeker until the follow-up ends by itself',
  },
  unit: 'days',
  law: 'PRAKSIS',
  section: '',
  source: 'OPF',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 28 }],
});
