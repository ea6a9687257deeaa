import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Temporary wage subsidy: longest duration with reduced work capacity (§ 9-4 andre ledd). */
export const mltDurReduced = parameter({
  id: 'MLT.DUR_REDUCED',
  title: {
    nb: 'Midlertidig lønnstilskudd: lengste varighet ved nedsatt arbeidsevne',
    nn: 'Mellombels lønstilskot: lengste varigheit ved nedsett arbeidsevne',
    en: 'Temporary wage subsidy: longest duration, reduced work capacity',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 9-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 24 }],
});
