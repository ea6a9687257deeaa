import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** AFT: places per adviser at the provider (SECTOR). */
export const aftStaffing = parameter({
  id: 'AFT.STAFFING',
  title: {
    nb: 'AFT: plasser per veileder hos arrangøren',
    nn: 'AFT: plassar per rettleiar hos arrangøren',
    en: 'AFT: places per adviser at the provider',
  },
  unit: 'places',
  law: 'PRAKSIS',
  section: '',
  source: 'SECTOR',
  confidence: 'low',
  values: [{ from: localDate('2016-01-01'), startNotFound: true, value: 6 }],
});
