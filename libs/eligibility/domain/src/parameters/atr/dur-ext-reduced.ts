import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work training: extension with reduced work capacity (§ 3-5 andre ledd). */
export const atrDurExtReduced = parameter({
  id: 'ATR.DUR_EXT_REDUCED',
  title: {
    nb: 'Arbeidstrening: forlengelse ved nedsatt arbeidsevne',
    nn: 'Arbeidstrening: forlenging ved nedsett arbeidsevne',
    en: 'Work training: extension with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 3-5 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 6 }],
});
