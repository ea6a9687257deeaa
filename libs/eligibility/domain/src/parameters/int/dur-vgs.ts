import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, with upper-secondary education: longest duration (§ 13 tredje ledd). */
export const intDurVgs = parameter({
  id: 'INT.DUR_VGS',
  title: {
    nb: 'Introduksjonsprogrammet, med videregående utdanning: lengste varighet',
    nn: 'Introduksjonsprogrammet, med vidaregåande utdanning: lengste varigheit',
    en: 'Introduction programme, with upper-secondary education: longest duration',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 13 tredje ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12, startNotFound: true }],
});
