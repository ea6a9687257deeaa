import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Expert help: the scheme lasts until (§ 10). */
export const eksEnd = parameter({
  id: 'EKS.END',
  title: {
    nb: 'Ekspertbistand: ordningen varer til og med',
    nn: 'Ekspertbistand: ordninga varer til og med',
    en: 'Expert help: the scheme lasts until',
  },
  unit: 'date',
  law: 'FOR-2019-08-29-1105',
  section: '§ 10',
  source: 'EB',
  confidence: 'high',
  values: [{ from: localDate('2019-09-01'), to: localDate('2028-12-31'), value: 20_281_231 }],
});
