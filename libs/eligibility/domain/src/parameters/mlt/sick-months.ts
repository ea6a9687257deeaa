import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Temporary wage subsidy: months of sick leave before an employee may be kept with it (§ 9-3 andre ledd). */
export const mltSickMonths = parameter({
  id: 'MLT.SICK_MONTHS',
  title: {
    nb: 'Midlertidig lønnstilskudd: måneder sykmeldt før en ansatt kan beholdes med tilskudd',
    nn: 'Mellombels lønstilskot: månader sjukmeld før ein tilsett kan behaldast med tilskot',
    en: 'Temporary wage subsidy: months of sick leave before an employee may be kept with it',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 9-3 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
