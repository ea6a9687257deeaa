import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme: age when the permit was granted, to (§ 8 første ledd). */
export const intAgeTo = parameter({
  id: 'INT.AGE_TO',
  title: {
    nb: 'Introduksjonsprogrammet: alder da tillatelsen ble gitt, til',
    nn: 'Introduksjonsprogrammet: alder då løyvet vart gitt, til',
    en: 'Introduction programme: age when the permit was granted, to',
  },
  unit: 'years',
  law: 'LOV-2020-11-06-127',
  section: '§ 8 første ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2021-01-01'), value: 55 }],
});
