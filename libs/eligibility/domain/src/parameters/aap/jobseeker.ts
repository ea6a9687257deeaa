import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AAP: as a job seeker after a finished measure (§ 11-17). */
export const aapJobseeker = parameter({
  id: 'AAP.JOBSEEKER',
  title: {
    nb: 'AAP: som arbeidssøker etter avsluttet tiltak',
    nn: 'AAP: som arbeidssøkjar etter avslutta tiltak',
    en: 'AAP: as a job seeker after a finished measure',
  },
  unit: 'months',
  law: 'LOV-1997-02-28-19',
  section: '§ 11-17',
  source: 'FTRL',
  confidence: 'medium',
  values: [{ from: localDate('2016-01-01'), value: 6, startNotFound: true }],
});
