import { localDate } from '@fotfeste/shared/kernel';
import { parameter } from '../../engine/parameter';

/** Temporary wage subsidy: longest duration (§ 9-4 andre ledd). */
export const mltDur = parameter({
  id: 'MLT.DUR',
  title: {
    nb: 'Midlertidig lønnstilskudd: lengste varighet',
    nn: 'Mellombels lønstilskot: lengste varigheit',
    en: 'Temporary wage subsidy: longest duration',
  },
  unit: 'months',
  law: 'FOR-2015-12-11-1598',
  section: '§ 9-4 andre ledd',
  source: 'TF',
  confidence: 'high',
  values: [{ from: localDate('2016-01-01'), value: 12 }],
});
