import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: work that excludes, from (§ 8 fjerde ledd). */
export const intJobLimit = parameter({
  id: 'INT.JOB_LIMIT',
  title: {
    nb: 'Introduksjonsprogrammet: arbeid som utelukker, fra',
    nn: 'Introduksjonsprogrammet: arbeid som utelukkar, frå',
    en: 'Introduction programme: work that excludes, from',
  },
  unit: 'hours a week',
  law: 'LOV-2020-11-06-127',
  section: '§ 8 fjerde ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 30, startNotFound: true }],
});
