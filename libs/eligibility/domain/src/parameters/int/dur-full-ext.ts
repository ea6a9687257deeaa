import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, completed upper-secondary: extension (§ 14 fjerde ledd). */
export const intDurFullExt = parameter({
  id: 'INT.DUR_FULL_EXT',
  title: {
    nb: 'Introduksjonsprogrammet, fullført videregående: forlengelse',
    nn: 'Introduksjonsprogrammet, fullført vidaregåande: forlenging',
    en: 'Introduction programme, completed upper-secondary: extension',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 fjerde ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12, startNotFound: true }],
});
