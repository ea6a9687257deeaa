import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: has lived in a municipality less than (§ 8 første ledd). */
export const intResidence = parameter({
  id: 'INT.RESIDENCE',
  title: {
    nb: 'Introduksjonsprogrammet: bodd i en kommune mindre enn',
    nn: 'Introduksjonsprogrammet: budd i ein kommune mindre enn',
    en: 'Introduction programme: has lived in a municipality less than',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 8 første ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 24, startNotFound: true }],
});
