import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Permanent wage subsidy: months of sick leave before an employee may be kept with it (§ 10-3 andre ledd). */
export const vltSickMonths = parameter({
  id: 'VLT.SICK_MONTHS',
  title: {
    nb: 'Varig lønnstilskudd: måneder sykmeldt før en ansatt kan beholdes med tilskudd',
    nn: 'Varig lønstilskot: månader sjukmeld før ein tilsett kan behaldast med tilskot',
    en: 'Permanent wage subsidy: months of sick leave before an employee may be kept with it',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 10-3 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
