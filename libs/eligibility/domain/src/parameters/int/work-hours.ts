import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: work elements, at least (§ 14 a tredje ledd). */
export const intWorkHours = parameter({
  id: 'INT.WORK_HOURS',
  title: {
    nb: 'Introduksjonsprogrammet: arbeidsrettede elementer, minst',
    nn: 'Introduksjonsprogrammet: arbeidsretta element, minst',
    en: 'Introduction programme: work elements, at least',
  },
  unit: 'hours a week',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 a tredje ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 15, startNotFound: true }],
});
