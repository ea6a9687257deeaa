import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, completed upper-secondary: longest duration (§ 14 fjerde ledd). */
export const intDurFull = parameter({
  id: 'INT.DUR_FULL',
  title: {
    nb: 'Introduksjonsprogrammet, fullført videregående: lengste varighet',
    nn: 'Introduksjonsprogrammet, fullført vidaregåande: lengste varigheit',
    en: 'Introduction programme, completed upper-secondary: longest duration',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 fjerde ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 48, startNotFound: true }],
});
