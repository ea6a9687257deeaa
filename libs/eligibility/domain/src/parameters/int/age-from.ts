import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: age when the permit was granted, from (§ 8 første ledd). */
export const intAgeFrom = parameter({
  id: 'INT.AGE_FROM',
  title: {
    nb: 'Introduksjonsprogrammet: alder da tillatelsen ble gitt, fra',
    nn: 'Introduksjonsprogrammet: alder då løyvet vart gitt, frå',
    en: 'Introduction programme: age when the permit was granted, from',
  },
  unit: 'years',
  law: 'LOV-2020-11-06-127',
  section: '§ 8 første ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2021-01-01'), value: 18 }],
});
