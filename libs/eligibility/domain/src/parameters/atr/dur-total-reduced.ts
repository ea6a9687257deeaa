import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Work training: total duration with reduced work capacity (§ 3-5 andre ledd). */
export const atrDurTotalReduced = parameter({
  id: 'ATR.DUR_TOTAL_REDUCED',
  title: {
    nb: 'Arbeidstrening: samlet varighet ved nedsatt arbeidsevne',
    nn: 'Arbeidstrening: samla varigheit ved nedsett arbeidsevne',
    en: 'Work training: total duration with reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 3-5 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 18 }],
});
