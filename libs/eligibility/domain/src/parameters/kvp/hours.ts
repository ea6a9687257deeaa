import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** KVP: hours a week set aside for the programme (§ 1 andre ledd). */
export const kvpHours = parameter({
  id: 'KVP.HOURS',
  title: {
    nb: 'KVP: timer i uken satt av til programmet',
    nn: 'KVP: timar i veka sette av til programmet',
    en: 'KVP: hours a week set aside for the programme',
  },
  unit: 'hours a week',
  law: 'FOR-2011-12-21-1471',
  section: '§ 1 andre ledd',
  source: 'KVPF',
  confidence: 'high',
  values: [{ from: localDate('2012-01-01'), value: 37.5 }],
});
