import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, parts of upper-secondary: longest duration (§ 14 fjerde ledd). */
export const intDurParts = parameter({
  id: 'INT.DUR_PARTS',
  title: {
    nb: 'Introduksjonsprogrammet, deler av videregående: lengste varighet',
    nn: 'Introduksjonsprogrammet, delar av vidaregåande: lengste varigheit',
    en: 'Introduction programme, parts of upper-secondary: longest duration',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 fjerde ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 36, startNotFound: true }],
});
