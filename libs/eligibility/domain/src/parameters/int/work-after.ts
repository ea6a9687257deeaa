import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: work elements required after, without upper-secondary (§ 14 a tredje ledd). */
export const intWorkAfter = parameter({
  id: 'INT.WORK_AFTER',
  title: {
    nb: 'Introduksjonsprogrammet: krav om arbeidsrettede elementer etter, uten videregående',
    nn: 'Introduksjonsprogrammet: krav om arbeidsretta element etter, utan vidaregåande',
    en: 'Introduction programme: work elements required after, without upper-secondary',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 a tredje ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6, startNotFound: true }],
});
