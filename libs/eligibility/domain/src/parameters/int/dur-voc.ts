import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Introduction programme, vocational training: longest duration (§ 14 femte ledd). */
export const intDurVoc = parameter({
  id: 'INT.DUR_VOC',
  title: {
    nb: 'Introduksjonsprogrammet, fag- og yrkesopplæring: lengste varighet',
    nn: 'Introduksjonsprogrammet, fag- og yrkesopplæring: lengste varigheit',
    en: 'Introduction programme, vocational training: longest duration',
  },
  unit: 'months',
  law: 'LOV-2020-11-06-127',
  section: '§ 14 femte ledd',
  source: 'INT',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 60, startNotFound: true }],
});
