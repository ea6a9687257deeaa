import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, parts of upper-secondary: extension (§ 14 fjerde ledd). */
export const intDurPartsExt = parameter({
  id: 'INT.DUR_PARTS_EXT',
  title: {
    nb: 'Introduksjonsprogrammet, deler av videregående: forlengelse',
    nn: 'Introduksjonsprogrammet, delar av vidaregåande: forlenging',
    en: 'Introduction programme, parts of upper-secondary: extension',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 fjerde ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12, startNotFound: true }],
});
