import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: decision and start at the latest (§ 12 andre ledd). */
export const intStart = parameter({
  id: 'INT.START',
  title: {
    nb: 'Introduksjonsprogrammet: vedtak og start senest',
    nn: 'Introduksjonsprogrammet: vedtak og start seinast',
    en: 'Introduction programme: decision and start at the latest',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 12 andre ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 3, startNotFound: true }],
});
