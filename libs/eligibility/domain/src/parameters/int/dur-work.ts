import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, qualify for work: longest duration (§ 14 sjette ledd). */
export const intDurWork = parameter({
  id: 'INT.DUR_WORK',
  title: {
    nb: 'Introduksjonsprogrammet, kvalifisere for arbeid: lengste varighet',
    nn: 'Introduksjonsprogrammet, kvalifisere for arbeid: lengste varigheit',
    en: 'Introduction programme, qualify for work: longest duration',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 sjette ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 24, startNotFound: true }],
});
